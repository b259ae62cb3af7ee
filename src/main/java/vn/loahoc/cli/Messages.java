package vn.loahoc.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import vn.loahoc.answer.Answer;
import vn.loahoc.text.Spelling;

/** What a person typed, made safe to read. */
final class Messages {

  /** Telegram's limit for one message; nobody asks a question longer than that. */
  static final int LONGEST = 4_096;

  private Messages() {}

  /**
   * The message in NFC without invisible characters.
   *
   * @throws BadInput if nothing readable is left or it is too long
   */
  static String readable(String typed) {
    if (typed.length() > LONGEST) {
      throw new BadInput(
          "the question is too long: " + typed.length() + " characters, at most " + LONGEST);
    }
    String readable = Spelling.visible(typed);
    if (readable.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new BadInput(
          "the question has no words: write it as you would say it, in quotation marks");
    }
    return readable;
  }

  /** The answer to what a person typed; a request to say it again if it cannot be read. */
  static Answer reply(String typed, Function<String, Answer> conversation) {
    String message;
    try {
      message = readable(typed);
    } catch (BadInput e) {
      return new Answer.Unknown(word(typed.length() > LONGEST ? "too-long" : "unreadable"));
    }
    return conversation.apply(message);
  }

  /** What the terminal itself says. */
  static String word(String key) {
    return ResourceBundle.getBundle("vi.chat", Locale.ROOT).getString(key);
  }
}
