package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.attendance.Growing;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Registrations;
import vn.loahoc.attendance.Registrations.Mine;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.store.Transaction;

/** "Đăng ký thêm 1 người": asks back before a party that has registered grows. */
final class AddPeople implements SceneHandler {

  private static final String NAME = "registration-more";
  private static final String BY = "by";

  private final Counter counter;

  AddPeople(Counter counter) {
    this.counter = counter;
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * Asks whether that is right.
   *
   * @param by how many more come
   */
  Outcome asked(Transaction t, Turn turn, String occurrence, int by) {
    Optional<Mine> mine = counter.mine(t, turn, occurrence);
    if (mine.isEmpty()) {
      return Outcome.saying(RegistrationWords.say("none-such"));
    }
    int people = mine.get().registration().people() + by;
    if (people > Registrations.MOST_PEOPLE) {
      return Outcome.saying(RegistrationWords.say("too-many-more", Registrations.MOST_PEOPLE));
    }
    Scene scene =
        new Scene(
            NAME,
            Map.of(
                ConfirmParty.OCCURRENCE,
                occurrence,
                BY,
                String.valueOf(by),
                Choosing.MARK,
                occurrence + ":" + by));
    String named = RegistrationWords.named(mine.get().occasion());
    return Choosing.asking(scene, RegistrationWords.say("ask-more", by, people, named), options())
        .about(List.of(Shown.recalled(mine.get().occasion())));
  }

  private static List<Choosing.Choice> options() {
    return List.of(
        Options.option(Options.YES, "button-yes"), Options.option(Options.NO, "button-no"));
  }

  @Override
  public Optional<Effects> again(Turn turn, Scene scene) {
    String occurrence = scene.values().getOrDefault(ConfirmParty.OCCURRENCE, "");
    return Optional.of(t -> asked(t, turn, occurrence, by(scene)));
  }

  private static int by(Scene scene) {
    return Integer.parseInt(scene.values().getOrDefault(BY, "0"));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    Optional<String> key = Options.yesOrNo(turn, scene, said, options());
    return key.map(
        chosen ->
            chosen.equals(Options.YES)
                ? t -> grown(t, turn, scene)
                : Effects.saying(RegistrationWords.say("kept-all")));
  }

  private Outcome grown(Transaction t, Turn turn, Scene scene) {
    String occurrence = scene.values().getOrDefault(ConfirmParty.OCCURRENCE, "");
    int by = by(scene);
    return counter
        .mine(t, turn, occurrence)
        .map(mine -> Outcome.saying(grown(t, turn, mine, by)))
        .orElseGet(() -> Outcome.saying(RegistrationWords.say("none-such")));
  }

  private String grown(Transaction t, Turn turn, Mine mine, int by) {
    String named = RegistrationWords.named(mine.occasion());
    String person = mine.registration().person();
    String occurrence = mine.occasion().occurrence();
    return switch (counter.registrations().grow(t, person, occurrence, by, turn.now())) {
      case Growing.Grown grown ->
          RegistrationWords.say(
              grown.now().seated() ? "more-seated" : "more-waiting", grown.now().people(), named);
      case Growing.NoRoom none ->
          RegistrationWords.say("more-full", by, mine.registration().people(), named);
      case Growing.Closed closed -> Shown.closed(mine.occasion(), turn.now());
      case Growing.Nothing nothing -> RegistrationWords.say("none-such");
    };
  }
}
