package vn.loahoc.programme.chat;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.Role;
import vn.loahoc.programme.ProgrammeWords;
import vn.loahoc.programme.Season;
import vn.loahoc.programme.Subscription;

/** "Gửi lúc 8h tối", "đổi sang 6 giờ chiều", or an hour from a few buttons. */
final class ChooseHour implements Command, SceneHandler {

  private static final String NAME = "giogui";
  private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("HHmm");
  private static final List<LocalTime> OFFERED =
      List.of(LocalTime.of(7, 0), LocalTime.of(12, 0), LocalTime.of(17, 0), LocalTime.of(20, 0));

  private final Desk desk;
  private final List<String> phrases = Phrases.open("hour-openings.txt");

  ChooseHour(Desk desk) {
    this.desk = desk;
  }

  static Button button() {
    return Button.press(ProgrammeWords.say("button-hour"), NAME);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return phrases;
  }

  @Override
  public String description() {
    return ProgrammeWords.say("menu-hour");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public boolean takes(Turn turn, String argument) {
    return !turn.update().inGroup() && HourWords.hour(argument).isPresent();
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<Effects> refused = Desk.refusal(turn);
    if (refused.isPresent()) {
      return refused.get();
    }
    boolean pressed = turn.update().inbound() instanceof Inbound.Pressed;
    Optional<LocalTime> hour = pressed ? ofKey(argument) : HourWords.hour(argument);
    return hour.map(at -> set(turn, at)).orElseGet(() -> asking(turn));
  }

  private static Optional<LocalTime> ofKey(String key) {
    return OFFERED.stream().filter(hour -> KEY.format(hour).equals(key)).findFirst();
  }

  private Effects asking(Turn turn) {
    return t ->
        turn.speaker()
            .person()
            .flatMap(person -> desk.subscriptions().find(t, person))
            .map(
                one ->
                    Choosing.asking(Scene.named(NAME), ProgrammeWords.say("hour-which"), choices()))
            .orElseGet(() -> Desk.notWanted().in(t));
  }

  private static List<Choosing.Choice> choices() {
    return OFFERED.stream()
        .map(hour -> new Choosing.Choice(KEY.format(hour), ProgrammeWords.hour(hour)))
        .toList();
  }

  private Effects set(Turn turn, LocalTime wanted) {
    LocalTime hour = HourWords.kept(wanted);
    Optional<Season> season = desk.season().get();
    return t ->
        turn.speaker()
            .person()
            .flatMap(person -> desk.subscriptions().setHour(t, season, person, hour, turn.now()))
            .map(one -> Outcome.saying(told(season, one, !hour.equals(wanted))))
            .orElseGet(() -> Desk.notWanted().in(t));
  }

  private static String told(Optional<Season> season, Subscription one, boolean moved) {
    String hour = ProgrammeWords.hour(one.hour());
    String none = one.next().isPresent() ? "hour-set-only" : "hour-resting";
    String told =
        Desk.next(season, one)
            .map(next -> ProgrammeWords.day(next.toLocalDate()))
            .map(day -> ProgrammeWords.say("hour-set", hour, day))
            .orElseGet(() -> ProgrammeWords.say(none, hour));
    return moved ? ProgrammeWords.say("hour-moved", hour) + " " + told : told;
  }

  /** A bare hour is an answer here, and nowhere else. */
  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return Choosing.chosen(turn, scene, said, choices())
        .flatMap(ChooseHour::ofKey)
        .or(() -> HourWords.hour(turn.text()))
        .map(hour -> set(turn, hour));
  }
}
