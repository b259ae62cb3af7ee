package vn.loahoc.programme.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.corpus.Audience;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.Role;
import vn.loahoc.programme.ProgrammeWords;

/** "Tôi đọc với con", "học sinh": for whom the challenges are to be. */
final class ChooseAudience implements Command, SceneHandler {

  private static final String NAME = "doituong";

  private final Desk desk;
  private final List<String> phrases;

  ChooseAudience(Desk desk) {
    this.desk = desk;
    List<String> all = new ArrayList<>(List.of("đổi thử thách", "chọn thử thách", "đổi nhóm đọc"));
    AudienceWords.openings().forEach(opening -> all.add(opening + " …"));
    this.phrases = List.copyOf(all);
  }

  static Outcome asked() {
    return Choosing.asking(Scene.named(NAME), ProgrammeWords.say("audience"), choices());
  }

  private static List<Choosing.Choice> choices() {
    return Arrays.stream(Audience.values())
        .map(one -> new Choosing.Choice(one.key(), ProgrammeWords.say("audience-" + one.key())))
        .toList();
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
    return ProgrammeWords.say("menu-audience");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  /** Only of who gets the day's item: else it tells what somebody did, or who they are. */
  @Override
  public boolean takes(Turn turn, String argument) {
    return !turn.update().inGroup()
        && AudienceWords.order(turn.text()).isPresent()
        && turn.speaker().person().flatMap(desk.subscriptions()::audience).isPresent();
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<Effects> refused = Desk.refusal(turn);
    if (refused.isPresent()) {
      return refused.get();
    }
    boolean pressed = turn.update().inbound() instanceof Inbound.Pressed;
    Optional<Audience> audience = pressed ? Audience.of(argument) : AudienceWords.read(turn.text());
    return audience
        .map(chosen -> set(turn, chosen))
        .orElseGet(
            () ->
                t ->
                    turn.speaker()
                        .person()
                        .flatMap(person -> desk.subscriptions().find(t, person))
                        .map(one -> asked())
                        .orElseGet(() -> Desk.notWanted().in(t)));
  }

  private Effects set(Turn turn, Audience audience) {
    return t ->
        turn.speaker()
            .person()
            .flatMap(person -> desk.subscriptions().setAudience(t, person, audience))
            .map(
                one ->
                    Outcome.saying(
                        ProgrammeWords.say(
                            "audience-set", ProgrammeWords.say("audience-" + audience.key()))))
            .orElseGet(() -> Desk.notWanted().in(t));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return Choosing.chosen(turn, scene, said, choices())
        .flatMap(Audience::of)
        .or(() -> AudienceWords.read(turn.text()))
        .map(audience -> set(turn, audience));
  }
}
