package vn.loahoc.reading;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.loahoc.text.Folding;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.TimeExpressions;
import vn.loahoc.time.TimeMention;

/**
 * The times that a message names, though its marks may have been left out: those of the words that
 * are likeliest meant ("dem nay": đêm nay), and where those say less, what the letters may say.
 */
final class Times {

  private Times() {}

  /**
   * In the order of the text.
   *
   * @param written as it was typed, without the names in which no time is meant
   * @param words the same with the marks that are likeliest meant, at the same places
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  static List<TimeMention> in(String written, List<Word> words, LocalDateTime now) {
    List<TimeMention> typed = TimeExpressions.find(written, Anchor.chat(now));
    String restored = restored(written, words);
    if (restored.equals(written)) {
      return typed;
    }
    List<TimeMention> likeliest = TimeExpressions.find(restored, Anchor.chat(now));
    List<TimeMention> all = new ArrayList<>();
    typed.stream()
        .filter(time -> likeliest.stream().noneMatch(other -> isMore(other, time)))
        .forEach(all::add);
    likeliest.stream()
        .filter(time -> all.stream().noneMatch(other -> overlap(time, other)))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(TimeMention::from));
    return all;
  }

  private static boolean isMore(TimeMention one, TimeMention other) {
    return overlap(one, other) && one.to() - one.from() >= other.to() - other.from();
  }

  private static boolean overlap(TimeMention one, TimeMention other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  private static String restored(String written, List<Word> words) {
    StringBuilder restored = new StringBuilder(written);
    for (Word word : words) {
      String letters = Folding.fold(written.substring(word.from(), word.to()));
      if (word.bare() && letters.equalsIgnoreCase(word.folded())) {
        restored.replace(word.from(), word.to(), word.restored());
      }
    }
    return restored.toString();
  }
}
