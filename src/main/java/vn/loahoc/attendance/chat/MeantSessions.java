package vn.loahoc.attendance.chat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.Bookables;
import vn.loahoc.attendance.Bookables.WardNamed;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.calendar.Slug;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.text.Folding;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.TimeExpressions;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeSpan;

/**
 * Which sessions a text means: by a title that stands in it, else by its words, else as a question
 * would; of these the ones of its ward and its day. A ward that is named goes before one's own, and
 * where neither has any, that is said. Thread-safe.
 */
final class MeantSessions {

  private static final int MOST_TITLES = 3;

  private final Bookables bookables;

  MeantSessions(Bookables bookables) {
    this.bookables = bookables;
  }

  /**
   * What was found.
   *
   * @param sessions the earliest first; empty if the text means none
   * @param others why they are only others than what was asked for, or none, in a sentence
   */
  record Found(List<Bookable> sessions, Optional<String> others) {
    Found {
      sessions = List.copyOf(sessions);
    }

    boolean saysSomething() {
      return !sessions.isEmpty() || others.isPresent();
    }
  }

  /**
   * What an order means.
   *
   * @param typed its words, of {@link PartyLexicon#words}
   * @param text the same as it can be asked as a question
   */
  Found in(Turn turn, List<String> typed, String text) {
    Found called = called(turn, typed, text);
    return called.saysSomething() || PartyWords.read(typed).words().isEmpty()
        ? called
        : inWard(turn, typed, asked(turn, text), text);
  }

  /** The same, but only what is called by its title, also if it is too late for that. */
  Found called(Turn turn, List<String> typed, String text) {
    Found titled = titled(turn, typed, text);
    return titled.sessions().isEmpty()
        ? new Found(List.of(), over(turn, typed, bookables.wardIn(text, turn.now().toLocalDate())))
        : titled;
  }

  private Found titled(Turn turn, List<String> typed, String text) {
    Set<String> ward = ward(turn, text).map(WardNamed::slugs).orElse(Set.of());
    List<Bookable> here = titled(turn, typed, ward);
    if (here.isEmpty()) {
      return inWard(turn, typed, ward.isEmpty() ? here : titled(turn, typed, Set.of()), text);
    }
    return saysMore(typed, here.getFirst())
        ? new Found(narrowed(turn, here, text), elsewhere(turn, text, Optional.empty()))
        : new Found(here, Optional.empty());
  }

  /** Those whose title is among the words, or has all of them; the earliest first. */
  private List<Bookable> titled(Turn turn, List<String> typed, Set<String> ward) {
    return titled(typed, bookables.ahead(turn.now(), ward));
  }

  private static List<Bookable> titled(List<String> typed, List<Bookable> all) {
    String text = " " + String.join(" ", folded(typed)) + " ";
    List<Bookable> whole = all.stream().filter(b -> text.contains(" " + title(b) + " ")).toList();
    List<String> rest = PartyWords.read(typed).words();
    if (!whole.isEmpty() || rest.isEmpty()) {
      return whole;
    }
    return all.stream().filter(b -> List.of(title(b).split(" ")).containsAll(rest)).toList();
  }

  /** Why nobody can register any more for what an answer spoke of, in a sentence. */
  Optional<String> over(Turn turn, Recall.Shown shown) {
    return bookables.over(turn.now()).stream()
        .filter(over -> isIt(over.what(), shown))
        .findFirst()
        .map(over -> Shown.over(over, turn.now()));
  }

  private static boolean isIt(Bookable one, Recall.Shown shown) {
    return shown
        .occurrence()
        .map(one.occurrence()::equals)
        .orElseGet(() -> one.title().equals(shown.title()));
  }

  /** Why nobody can register any more for what a text calls by its title, in a sentence. */
  private Optional<String> over(Turn turn, List<String> typed, Optional<WardNamed> ward) {
    List<Bookables.Over> over =
        bookables.over(turn.now()).stream()
            .filter(one -> ward.filter(there -> !there.has(one.what().ward())).isEmpty())
            .toList();
    List<String> named = ward.map(there -> PartyLexicon.words(there.said())).orElse(List.of());
    List<Bookable> called =
        titled(
            folded(typed).stream().filter(word -> !folded(named).contains(word)).toList(),
            over.stream().map(Bookables.Over::what).toList());
    return over.stream()
        .filter(one -> called.contains(one.what()))
        .findFirst()
        .map(one -> Shown.over(one, turn.now()));
  }

  /** Those of the ward that is meant; if there is none, the others and that it has none. */
  private Found inWard(Turn turn, List<String> typed, List<Bookable> all, String text) {
    Optional<WardNamed> ward = ward(turn, text);
    if (all.isEmpty() || ward.isEmpty()) {
      return new Found(all, Optional.empty());
    }
    Predicate<Bookable> there = bookable -> ward.get().has(bookable.ward());
    List<Bookable> here =
        all.stream().anyMatch(there) ? all : asked(turn, text); // what is farther ahead
    if (here.stream().anyMatch(there)) {
      return new Found(here.stream().filter(there).toList(), Optional.empty());
    }
    return new Found(
        narrowed(turn, all, text),
        elsewhere(turn, text, ward)
            .or(() -> over(turn, typed, ward))
            .or(() -> Optional.of(none(all, ward.get()))));
  }

  private static String none(List<Bookable> others, WardNamed ward) {
    String titles =
        others.stream()
            .map(Bookable::title)
            .distinct()
            .limit(MOST_TITLES)
            .collect(Collectors.joining("”, “"));
    return RegistrationWords.say("not-in-ward", titles, ward.said());
  }

  /**
   * Of some those that a text means by its day or whatever else; all if that is unclear. Those
   * whose registration is over are left out where others are open.
   */
  private List<Bookable> narrowed(Turn turn, List<Bookable> named, String text) {
    List<TimeMention> times =
        TimeExpressions.find(text, Anchor.chat(turn.now())).stream()
            .filter(time -> time.stated().day())
            .toList();
    List<Bookable> then =
        only(named, b -> times.stream().anyMatch(time -> isWithin(time.span(), b.start())));
    List<Bookable> those = only(then, Set.copyOf(asked(turn, text))::contains);
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
  private List<Bookable> asked(Turn turn, String text) {
    return bookables.meant(text, turn.now(), ownWard(turn));
  }

  /**
   * That what a text means takes no registrations here, and how one registers for it.
   *
   * @param ward leaves out what is held elsewhere
   */
  private Optional<String> elsewhere(Turn turn, String text, Optional<WardNamed> ward) {
    return bookables
        .meantElsewhere(text, turn.now(), ownWard(turn))
        .filter(what -> ward.filter(there -> !there.has(what.ward())).isEmpty())
        .map(Counter::elsewhere);
  }

  /** All there is for somebody that can still be registered for. */
  List<Bookable> all(Turn turn) {
    Set<String> ward = ward(turn, "").map(WardNamed::slugs).orElse(Set.of());
    return bookables.ahead(turn.now(), ward).stream()
        .filter(bookable -> bookable.isOpen(turn.now()))
        .toList();
  }

  /** The one that is named, else one's own. */
  private Optional<WardNamed> ward(Turn turn, String text) {
    return bookables
        .wardIn(text, turn.now().toLocalDate())
        .or(
            () ->
                ownWard(turn)
                    .map(
                        own ->
                            bookables
                                .wardIn(own, turn.now().toLocalDate())
                                .orElseGet(() -> new WardNamed(own, Set.of(Slug.ofWard(own))))));
  }

  private static Optional<String> ownWard(Turn turn) {
    return turn.recall().ward().or(() -> turn.speaker().ward());
  }

  /** Whether anything is said beside a title and who comes: a ward, a day. */
  private static boolean saysMore(List<String> typed, Bookable named) {
    return !PartyWords.read(without(typed, named)).words().isEmpty();
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

  private static String title(Bookable bookable) {
    return String.join(" ", folded(PartyLexicon.words(bookable.title())));
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(Folding::fold).toList();
  }
}
