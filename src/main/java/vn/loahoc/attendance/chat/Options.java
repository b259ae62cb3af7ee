package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.stream.IntStream;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.dialogue.Choosing;

/** What there is to choose from below a question of this package. */
final class Options {

  private Options() {}

  static Choosing.Choice option(String key, String sentence, Object... details) {
    return new Choosing.Choice(key, RegistrationWords.say(sentence, details));
  }

  /** As many as a list has lines: "1", "2" … */
  static List<Choosing.Choice> numbered(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(String::valueOf)
        .map(number -> new Choosing.Choice(number, number))
        .toList();
  }
}
