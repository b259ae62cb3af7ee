package vn.loahoc.attendance.chat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.text.Folding;

/**
 * What somebody says of one of their registrations: "1 bé lớp vẽ thứ năm".
 *
 * @param wanted how many come or come no more
 * @param words its title, its ward, whatever else, without diacritics
 * @param times its day or hour as they were typed
 */
record Described(Wanted wanted, List<String> words, List<String> times) {

  private static final Set<String> LIGHT =
      OrderWords.lines("cancel-light-words.txt").stream()
          .flatMap(line -> PartyLexicon.words(line).stream())
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  Described {
    words = List.copyOf(words);
    times = List.copyOf(times);
  }

  /**
   * Reads it.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  static Described in(String text, LocalDateTime now) {
    TimedWords typed = TimedWords.in(text, now);
    Wanted wanted = PartyWords.read(typed.words());
    List<String> words = wanted.words().stream().filter(word -> !LIGHT.contains(word)).toList();
    return new Described(wanted, words, typed.times());
  }

  static boolean isLight(String word) {
    return LIGHT.contains(Folding.fold(word));
  }

  boolean saysNothing() {
    return words.isEmpty() && times.isEmpty();
  }

  /** All but how many. */
  String text() {
    return String.join(" ", words) + ", " + String.join(", ", times);
  }
}
