package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.attendance.GivingBack;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Registrations.Mine;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.store.Transaction;

/** Asks back before places are given back, since others move up at once. */
final class GiveBack implements SceneHandler {

  /** Instead of a number: everybody. */
  static final int ALL = 0;

  private static final String NAME = "registration-back";
  private static final String BY = "by";

  private final Counter counter;

  GiveBack(Counter counter) {
    this.counter = counter;
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * Asks whether that is right.
   *
   * @param by how many come no more; {@link #ALL}
   */
  Effects asked(Turn turn, String occurrence, int by) {
    return t -> asked(t, turn, occurrence, by);
  }

  Outcome asked(Transaction t, Turn turn, String occurrence, int by) {
    Optional<Mine> found = counter.mine(t, turn, occurrence);
    if (found.isEmpty()) {
      return Outcome.saying(RegistrationWords.say("none-such"));
    }
    Mine mine = found.get();
    int people = mine.registration().people();
    boolean all = by == ALL || by >= people;
    String named = RegistrationWords.named(mine.occasion());
    Scene scene =
        new Scene(
            NAME,
            Map.of(
                ConfirmParty.OCCURRENCE,
                occurrence,
                BY,
                String.valueOf(all ? ALL : by),
                Choosing.MARK,
                occurrence + ":" + by));
    boolean awaited = counter.registrations().waiting(t, mine.occasion()) > 0;
    String cancelling =
        !mine.registration().seated() ? "ask-leave" : awaited ? "ask-cancel-awaited" : "ask-cancel";
    String text =
        all
            ? RegistrationWords.say(cancelling, people, named)
            : RegistrationWords.say("ask-reduce", by, people - by, named);
    return Choosing.asking(scene, text, options(all))
        .about(List.of(Shown.recalled(mine.occasion())));
  }

  /**
   * The same where it is said how many still come.
   *
   * @param left from 1
   */
  Outcome leaving(Transaction t, Turn turn, String occurrence, int left) {
    Optional<Mine> mine = counter.mine(t, turn, occurrence);
    int people = mine.map(one -> one.registration().people()).orElse(0);
    return mine.isPresent() && people <= left
        ? Outcome.saying(Shown.line(mine.get()) + " " + RegistrationWords.say("nothing-less"))
        : asked(t, turn, occurrence, people - left);
  }

  private static List<Choosing.Choice> options(boolean all) {
    return all
        ? List.of(
            Options.option(Options.YES, "button-give-back"),
            Options.option(Options.NO, "button-keep"))
        : List.of(
            Options.option(Options.YES, "button-yes"),
            Options.option(Options.NO, "button-no-less"));
  }

  @Override
  public Optional<Effects> again(Turn turn, Scene scene) {
    String occurrence = scene.values().getOrDefault(ConfirmParty.OCCURRENCE, "");
    return Optional.of(asked(turn, occurrence, by(scene)));
  }

  private static int by(Scene scene) {
    return Integer.parseInt(scene.values().getOrDefault(BY, "0"));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    boolean all = by(scene) == ALL;
    Optional<String> key =
        all
            ? ofAll(turn, scene, said, options(true))
            : Options.yesOrNo(turn, scene, said, options(false));
    if (key.isEmpty() || turn.update().inbound() instanceof Inbound.Joined) {
      return Optional.empty();
    }
    return Optional.of(
        key.get().equals(Options.YES)
            ? t -> given(t, turn, scene)
            : Effects.saying(RegistrationWords.say("kept-all")));
  }

  /** Yes or no to giving all back: "hủy" below the question does so. */
  static Optional<String> ofAll(
      Turn turn, Scene scene, ShortAnswer said, List<Choosing.Choice> options) {
    if (said instanceof ShortAnswer.Cancel) {
      return Optional.of(Options.YES);
    }
    Optional<String> key = Options.yesOrNo(turn, scene, said, options);
    boolean other = key.isEmpty() && said instanceof ShortAnswer.Other;
    return other && isSaidAgain(turn) ? Optional.of(Options.YES) : key;
  }

  /** "Ok hủy đi" below the question whether to. */
  private static boolean isSaidAgain(Turn turn) {
    return GivingUpWords.in(turn.text(), turn.now())
        .filter(GivingUpWords::alone)
        .filter(said -> Described.in(said.what(), turn.now()).saysNothing())
        .isPresent();
  }

  private Outcome given(Transaction t, Turn turn, Scene scene) {
    String occurrence = scene.values().getOrDefault(ConfirmParty.OCCURRENCE, "");
    return Outcome.saying(given(t, turn, occurrence, by(scene)));
  }

  /** Gives them back and says what came of it. */
  String given(Transaction t, Turn turn, String occurrence, int by) {
    Optional<Mine> before = counter.mine(t, turn, occurrence);
    if (before.isEmpty()) {
      return RegistrationWords.say("none-such");
    }
    String named = RegistrationWords.named(before.get().occasion());
    String person = before.get().registration().person();
    GivingBack result =
        by == ALL
            ? counter.registrations().cancel(t, person, occurrence, turn.now())
            : counter.registrations().reduce(t, person, occurrence, by, turn.now());
    return switch (result) {
      case GivingBack.Cancelled cancelled ->
          RegistrationWords.say(
              cancelled.was().seated() ? "cancelled" : "left-list",
              cancelled.was().people(),
              named);
      case GivingBack.Reduced reduced ->
          RegistrationWords.say(
              reduced.now().seated() ? "reduced" : "reduced-waiting",
              reduced.now().people(),
              named);
      case GivingBack.Nothing nothing -> RegistrationWords.say("none-such");
    };
  }
}
