package vn.loahoc.attendance.chat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.Bookables;
import vn.loahoc.attendance.RegistrationDesk;
import vn.loahoc.attendance.RegistrationForgetting;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Registrations;
import vn.loahoc.dialogue.Consenting;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.store.Transaction;

/**
 * What the orders and questions of this package stand on.
 *
 * @param forgetting ends a consent that turns out to be of no use
 * @param beside what else one can do with a session in which one has a place
 */
public record Counter(
    Registrations registrations,
    RegistrationDesk desk,
    Bookables bookables,
    Consenting consenting,
    RegistrationForgetting forgetting,
    Beside beside) {

  /** Buttons of other features. */
  @FunctionalInterface
  public interface Beside {
    List<Button> of(String occurrence, LocalDateTime now);
  }

  /** Why somebody cannot do anything here at all, if so. */
  static Optional<Effects> refusal(Turn turn) {
    return turn.update().inGroup()
        ? Optional.of(Effects.saying(RegistrationWords.say("only-private")))
        : Optional.empty();
  }

  /** A line for the menu, if there is anything to register for. */
  String described(String key) {
    return bookables.isEmpty() ? "" : RegistrationWords.say(key);
  }

  /**
   * That the last question was about what takes no registrations here, where its answer spoke of
   * nothing that one could come to.
   */
  Optional<String> askedElsewhere(Turn turn) {
    return turn.recall()
        .question()
        .flatMap(question -> bookables.askedAboutElsewhere(question, turn.now()))
        .map(Counter::elsewhere);
  }

  /** That it takes no registrations here, and how one registers for it. */
  static String elsewhere(Bookables.Elsewhere what) {
    String named =
        what.ward().map(ward -> RegistrationWords.ofWard(what.title(), ward)).orElse(what.title());
    return what.how()
        .map(how -> RegistrationWords.say("not-here-but", named, how))
        .orElseGet(() -> RegistrationWords.say("not-here", named));
  }

  /** What the last answer spoke of. */
  List<Bookable> spokenOf(Turn turn) {
    List<Bookable> those = new ArrayList<>();
    for (Recall.Shown shown : turn.recall().shown()) {
      spokenOf(shown).ifPresent(those::add);
    }
    return those.stream().distinct().filter(b -> turn.now().isBefore(b.start())).toList();
  }

  /** By its id where the answer knew it: many classes have the same title and hour. */
  Optional<Bookable> spokenOf(Recall.Shown shown) {
    return shown.occurrence().isPresent()
        ? bookables.find(shown.occurrence().get())
        : bookables.spokenOf(shown.title(), shown.start());
  }

  /** How its own source says that one registers, where that is not here. */
  Optional<String> howElse(Recall.Shown shown) {
    return shown
        .occurrence()
        .flatMap(bookables::howElse)
        .map(how -> RegistrationWords.say("not-here-but", shown.title(), how));
  }

  /** What whoever speaks has registered for. */
  List<Registrations.Mine> mine(Transaction t, Turn turn) {
    return turn.speaker().person().stream()
        .flatMap(person -> registrations.of(t, person, turn.now()).stream())
        .toList();
  }

  /** Their registration for one session. */
  Optional<Registrations.Mine> mine(Transaction t, Turn turn, String occurrence) {
    return mine(t, turn).stream()
        .filter(one -> one.occasion().occurrence().equals(occurrence))
        .findFirst();
  }
}
