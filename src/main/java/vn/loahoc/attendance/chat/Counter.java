package vn.loahoc.attendance.chat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import vn.loahoc.text.Folding;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.TimeExpressions;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeSpan;

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

  /** Those whose title is among the words, or has all of them; the earliest first. */
  List<Bookable> named(Turn turn, List<String> typed, List<String> rest) {
    List<Bookable> ahead = bookables.ahead(turn.now(), ward(turn));
    String text = " " + String.join(" ", folded(typed)) + " ";
    List<Bookable> whole = ahead.stream().filter(b -> text.contains(" " + title(b) + " ")).toList();
    if (!whole.isEmpty() || rest.isEmpty()) {
      return whole;
    }
    return ahead.stream().filter(b -> List.of(title(b).split(" ")).containsAll(rest)).toList();
  }

  /**
   * Of some those that a text means by its day, ward or whatever else; all if that is unclear.
   * Those whose registration is over are left out where others are open.
   */
  List<Bookable> narrowed(Turn turn, List<Bookable> named, String text) {
    List<TimeMention> times =
        TimeExpressions.find(text, Anchor.chat(turn.now())).stream()
            .filter(time -> time.stated().day())
            .toList();
    List<Bookable> then =
        only(named, b -> times.stream().anyMatch(time -> isWithin(time.span(), b.start())));
    List<Bookable> those = only(then, Set.copyOf(meant(turn, text))::contains);
    return only(those, bookable -> bookable.isOpen(turn.now()));
  }

  private static boolean isWithin(TimeSpan span, LocalDateTime start) {
    return !start.isBefore(span.start()) && start.isBefore(span.end());
  }

  /** All if none is so. */
  private static List<Bookable> only(List<Bookable> all, Predicate<Bookable> some) {
    List<Bookable> kept = all.stream().filter(some).toList();
    return kept.isEmpty() ? all : kept;
  }

  /** What a text means as a question. */
  List<Bookable> meant(Turn turn, String text) {
    return bookables.meant(text, turn.now(), ward(turn));
  }

  /** That what a text means takes no registrations here, and how one registers for it. */
  Optional<String> elsewhere(Turn turn, String text) {
    return bookables.meantElsewhere(text, turn.now(), ward(turn)).map(Counter::elsewhere);
  }

  /** The same of the last question, where its answer spoke of nothing that one could come to. */
  Optional<String> askedElsewhere(Turn turn) {
    return turn.recall()
        .question()
        .flatMap(question -> bookables.askedAboutElsewhere(question, turn.now()))
        .map(Counter::elsewhere);
  }

  private static String elsewhere(Bookables.Elsewhere what) {
    String named =
        what.ward()
            .map(ward -> RegistrationWords.say("of-ward", what.title(), ward))
            .orElse(what.title());
    return what.how()
        .map(how -> RegistrationWords.say("not-here-but", named, how))
        .orElseGet(() -> RegistrationWords.say("not-here", named));
  }

  /** The words of a text without those of a title that stands in it. */
  static List<String> without(List<String> typed, Bookable bookable) {
    List<String> words = new ArrayList<>(typed);
    List<String> title = List.of(title(bookable).split(" "));
    int at = Collections.indexOfSubList(folded(typed), title);
    if (at >= 0) {
      words.subList(at, at + title.size()).clear();
    }
    return words;
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

  /** All there is for somebody. */
  List<Bookable> ahead(Turn turn) {
    return bookables.ahead(turn.now(), ward(turn)).stream()
        .filter(bookable -> bookable.isOpen(turn.now()))
        .toList();
  }

  /** Whether nobody can register any more, be it that its source or that staff closed it. */
  boolean isClosed(Transaction t, Turn turn, Bookable bookable) {
    return registrations.occasion(t, bookable).isClosed(turn.now());
  }

  private static Optional<String> ward(Turn turn) {
    return turn.recall().ward().or(() -> turn.speaker().ward());
  }

  private static String title(Bookable bookable) {
    return String.join(" ", folded(PartyLexicon.words(bookable.title())));
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(Folding::fold).toList();
  }
}
