package vn.loahoc.attendance.chat;

import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.dialogue.Choosing;

/** What there is to choose from below a question of this package. */
final class Options {

  private Options() {}

  static Choosing.Choice option(String key, String sentence, Object... details) {
    return new Choosing.Choice(key, RegistrationWords.say(sentence, details));
  }
}
