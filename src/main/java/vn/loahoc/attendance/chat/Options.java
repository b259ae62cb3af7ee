package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Optional;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;

/** What there is to choose from below a question of this package. */
final class Options {

  static final String YES = "yes";
  static final String NO = "no";

  private Options() {}

  static Choosing.Choice option(String key, String sentence, Object... details) {
    return new Choosing.Choice(key, RegistrationWords.say(sentence, details));
  }

  /** {@link #YES} or {@link #NO}, as calling it off is; nothing if a message is neither. */
  static Optional<String> yesOrNo(
      Turn turn, Scene scene, ShortAnswer said, List<Choosing.Choice> options) {
    return switch (said) {
      case ShortAnswer.Yes yes -> Optional.of(YES);
      case ShortAnswer.No no -> Optional.of(NO);
      case ShortAnswer.Cancel cancel -> Optional.of(NO);
      case ShortAnswer.Numbered n -> Choosing.chosen(turn, scene, said, options);
      case ShortAnswer.Other other -> Choosing.chosen(turn, scene, said, options);
    };
  }
}
