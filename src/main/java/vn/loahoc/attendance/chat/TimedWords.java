package vn.loahoc.attendance.chat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.TimeExpressions;
import vn.loahoc.time.TimeMention;

/**
 * An order taken apart: "hủy lớp vẽ thứ năm".
 *
 * @param words all but its times, without what makes it a polite question
 * @param times days and hours as they were typed
 */
record TimedWords(List<String> words, List<String> times) {

  TimedWords {
    words = List.copyOf(words);
    times = List.copyOf(times);
  }

  /**
   * Takes it apart.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  static TimedWords in(String text, LocalDateTime now) {
    String dated = OrderWords.dated(text);
    StringBuilder rest = new StringBuilder(dated);
    List<String> times = new ArrayList<>();
    for (TimeMention time : TimeExpressions.find(dated, Anchor.chat(now))) {
      times.add(dated.substring(time.from(), time.to()));
      rest.replace(time.from(), time.to(), " ".repeat(time.to() - time.from()));
    }
    return new TimedWords(OrderWords.plainly(PartyLexicon.words(rest.toString())), times);
  }
}
