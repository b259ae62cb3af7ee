package vn.loahoc.attendance.chat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.text.Folding;

/**
 * Everyday words of somebody who gives up what they registered for: "bỏ lớp cờ vua giúp mình", "thứ
 * sáu em không đi yoga được".
 *
 * @param what of what is given up: its title, its day, whatever else
 * @param alone whether it may be everything, where that says nothing
 */
record GivingUpWords(String what, boolean alone) {

  private enum Kind {
    VERB,
    NAMING,
    NOT,
    GO,
    END,
    NO_MORE
  }

  private static final Map<Kind, List<List<String>>> PHRASES = phrases();
  private static final Set<String> BEFORE = before();

  /**
   * Reads them.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   * @return nothing if a text says no such thing, or asks
   */
  static Optional<GivingUpWords> in(String text, LocalDateTime now) {
    TimedWords typed = TimedWords.in(text, now);
    return said(typed.words())
        .filter(said -> !PartyLexicon.asks(PartyLexicon.words(said.what)))
        .map(
            said ->
                new GivingUpWords(said.what + " " + String.join(", ", typed.times()), said.alone));
  }

  private static Optional<GivingUpWords> said(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Optional<GivingUpWords> said = from(words, i);
      if (said.isPresent() || !BEFORE.contains(Folding.fold(words.get(i)))) {
        return said;
      }
    }
    return Optional.empty();
  }

  private static Optional<GivingUpWords> from(List<String> words, int i) {
    int verb = at(Kind.VERB, words, i);
    int naming = at(Kind.NAMING, words, i);
    if (verb > 0 || naming > 0) {
      return Optional.of(of(words, i + Math.max(verb, naming), words.size(), 0, verb >= naming));
    }
    int not = at(Kind.NOT, words, i);
    int go = not == 0 ? 0 : at(Kind.GO, words, i + not);
    return go == 0 ? Optional.empty() : Optional.of(notGoing(words, i + not + go));
  }

  private static GivingUpWords notGoing(List<String> words, int from) {
    for (int end = from; end < words.size(); end++) {
      int noMore = at(Kind.NO_MORE, words, end);
      int length = Math.max(noMore, at(Kind.END, words, end));
      if (length > 0) {
        return of(words, from, end, length, noMore > 0);
      }
    }
    return of(words, from, words.size(), 0, false);
  }

  /** What stands from one word to another and behind some more. */
  private static GivingUpWords of(List<String> words, int from, int to, int more, boolean alone) {
    List<String> what = new ArrayList<>(words.subList(from, to));
    what.addAll(words.subList(to + more, words.size()));
    return new GivingUpWords(String.join(" ", what), alone);
  }

  private static int at(Kind kind, List<String> words, int index) {
    return PartyLexicon.longest(PHRASES.getOrDefault(kind, List.of()), words, index);
  }

  private static Map<Kind, List<List<String>>> phrases() {
    Map<Kind, List<List<String>>> phrases = new EnumMap<>(Kind.class);
    for (String line : OrderWords.lines("giving-up.tsv")) {
      String[] columns = line.split("\t");
      phrases
          .computeIfAbsent(Kind.valueOf(columns[0]), kind -> new ArrayList<>())
          .add(PartyLexicon.words(columns[1]));
    }
    phrases.values().forEach(PartyLexicon::longestFirst);
    return phrases;
  }

  /** What may stand before: who it is, why, and what only makes it polite. */
  private static Set<String> before() {
    return Stream.of("openings.txt", "excused.txt", "excuses.txt", "cancel-light-words.txt")
        .flatMap(list -> OrderWords.lines(list).stream())
        .flatMap(line -> PartyLexicon.words(line).stream())
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}
