package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Registrations.Mine;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.store.Transaction;

/** "Hủy hết": names each registration before several are given back with one yes. */
final class GiveAllBack implements SceneHandler {

  private static final String NAME = "registration-all-back";
  private static final String OCCURRENCES = "occurrences";

  private final Counter counter;
  private final GiveBack giveBack;

  GiveAllBack(Counter counter, GiveBack giveBack) {
    this.counter = counter;
    this.giveBack = giveBack;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** Asks whether that is right. */
  Outcome asked(Transaction t, List<Mine> those) {
    if (those.isEmpty()) { // they were withdrawn since they were asked about
      return Outcome.saying(RegistrationWords.say("none-such"));
    }
    String ids =
        those.stream().map(one -> one.occasion().occurrence()).collect(Collectors.joining(" "));
    String mark = Integer.toHexString(ids.hashCode());
    Scene scene = new Scene(NAME, Map.of(OCCURRENCES, ids, Choosing.MARK, mark));
    boolean awaited =
        those.stream().anyMatch(one -> counter.registrations().waiting(t, one.occasion()) > 0);
    String lines =
        those.stream().map(one -> "\n- " + Shown.line(one)).collect(Collectors.joining());
    String ask = RegistrationWords.say(awaited ? "ask-cancel-all-awaited" : "ask-cancel-all");
    return Choosing.asking(scene, ask + lines, options());
  }

  private static List<Choosing.Choice> options() {
    return List.of(
        Options.option(Options.YES, "button-give-all-back"),
        Options.option(Options.NO, "button-keep"));
  }

  private static List<String> occurrences(Scene scene) {
    return List.of(scene.values().getOrDefault(OCCURRENCES, "").split(" "));
  }

  @Override
  public Optional<Effects> again(Turn turn, Scene scene) {
    return Optional.of(
        t ->
            asked(
                t,
                counter.mine(t, turn).stream()
                    .filter(one -> occurrences(scene).contains(one.occasion().occurrence()))
                    .toList()));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    Optional<String> key = GiveBack.ofAll(turn, scene, said, options());
    return key.map(
        chosen ->
            chosen.equals(Options.YES)
                ? t -> given(t, turn, scene)
                : Effects.saying(RegistrationWords.say("kept-all")));
  }

  private Outcome given(Transaction t, Turn turn, Scene scene) {
    return Outcome.saying(
        occurrences(scene).stream()
            .map(occurrence -> giveBack.given(t, turn, occurrence, GiveBack.ALL))
            .collect(Collectors.joining("\n")));
  }
}
