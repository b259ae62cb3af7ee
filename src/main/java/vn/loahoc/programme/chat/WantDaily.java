package vn.loahoc.programme.chat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Role;
import vn.loahoc.programme.ProgrammeWords;
import vn.loahoc.programme.Season;
import vn.loahoc.programme.Subscription;
import vn.loahoc.programme.Subscriptions;
import vn.loahoc.store.Transaction;

/**
 * "Đăng ký khẩu hiệu": consent is asked for, the item of today told at once, the next ones promised
 * for an hour, and for whom the challenges are to be is asked once.
 */
final class WantDaily implements Command, SceneHandler {

  static final String NAME = "nhanmoingay";
  private static final String HOUR = "hour";

  private final Desk desk;
  private final List<String> phrases = Phrases.open("wanting.txt");

  WantDaily(Desk desk) {
    this.desk = desk;
  }

  /** A button that does the same. */
  static Button button() {
    return Button.press(ProgrammeWords.say("button-daily"), NAME);
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
    return ProgrammeWords.say("menu-daily");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public boolean takes(Turn turn, String argument) {
    return HourWords.hour(argument).isPresent();
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<Effects> refused = Desk.refusal(turn);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (turn.recall().isUnder16()) {
      return Effects.saying(ProgrammeWords.say("under-16"));
    }
    Optional<Season> season = desk.season().get();
    if (season.isEmpty()) {
      return Effects.saying(ProgrammeWords.say("no-campaign"));
    }
    if (!season.get().isWorthWanting(turn.now().toLocalDate())) {
      return Effects.saying(
          ProgrammeWords.say("over", season.get().title(), HomeTime.day(season.get().last())));
    }
    Map<String, String> hour =
        HourWords.hour(argument).map(at -> Map.of(HOUR, at.toString())).orElse(Map.of());
    return desk.consenting().first(turn, Purpose.DAILY, new Scene(NAME, hour));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    Optional<Subscriptions.Contact> who = Desk.contact(turn);
    Optional<Season> season = desk.season().get();
    if (!(said instanceof ShortAnswer.Yes) || who.isEmpty() || season.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalTime> hour = Optional.ofNullable(scene.values().get(HOUR)).map(LocalTime::parse);
    return Optional.of(t -> want(t, season.get(), who.get(), hour, turn.now()));
  }

  private Outcome want(
      Transaction t,
      Season season,
      Subscriptions.Contact who,
      Optional<LocalTime> hour,
      LocalDateTime now) {
    Subscriptions.Wanted wanted = desk.subscriptions().want(t, season, who, now);
    Subscription mine =
        hour.flatMap(
                at ->
                    desk.subscriptions()
                        .setHour(t, Optional.of(season), who.person(), HourWords.kept(at), now))
            .orElse(wanted.mine());
    List<Content> replies = new ArrayList<>();
    wanted.today().ifPresent(replies::add);
    replies.add(
        Content.plain(noted(t, season, mine, wanted.fresh()), List.of(ChooseHour.button())));
    hour.filter(at -> !HourWords.kept(at).equals(at))
        .ifPresent(
            at ->
                replies.add(
                    Content.plain(
                        ProgrammeWords.say("hour-moved", ProgrammeWords.hour(mine.hour())))));
    if (!wanted.fresh() || !desk.telling().challenges(season)) {
      return Outcome.saying(replies.toArray(Content[]::new));
    }
    Outcome asked = ChooseAudience.asked();
    replies.addAll(asked.replies());
    return new Outcome(replies, asked.open());
  }

  private String noted(Transaction t, Season season, Subscription mine, boolean fresh) {
    LocalDateTime next = mine.next().orElseThrow();
    LocalDateTime first = season.nextItem(next).orElse(next);
    List<String> said = new ArrayList<>();
    said.add(
        fresh
            ? ProgrammeWords.say(
                "wanted", ProgrammeWords.day(first.toLocalDate()), ProgrammeWords.hour(mine.hour()))
            : ProgrammeWords.say(
                "wanted-already",
                ProgrammeWords.hour(mine.hour()),
                ProgrammeWords.day(first.toLocalDate())));
    if (fresh && desk.telling().challenges(season)) {
      said.add(ProgrammeWords.say("wanted-challenge"));
    }
    desk.subscriptions()
        .caution(t, mine.from())
        .ifPresent(
            caution ->
                said.add(
                    switch (caution) {
                      case STOPPED -> ProgrammeWords.say("caution-stopped");
                      case RIDES -> ProgrammeWords.say("caution-rides");
                      case MAY_RIDE -> ProgrammeWords.say("caution-may-ride");
                    }));
    said.add(ProgrammeWords.say("wanted-how"));
    return String.join(" ", said);
  }
}
