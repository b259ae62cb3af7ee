package vn.loahoc.conversation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the conversation itself says, whatever the features say. */
public final class Phrasebook {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.conversation", Locale.ROOT);

  private Phrasebook() {}

  /** A sentence, with its blanks filled. */
  public static String say(String key, Object... blanks) {
    String sentence = SENTENCES.getString(key);
    return blanks.length == 0 ? sentence : new MessageFormat(sentence, Locale.ROOT).format(blanks);
  }
}
