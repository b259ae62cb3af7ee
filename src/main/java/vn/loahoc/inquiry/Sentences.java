package vn.loahoc.inquiry;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of classes. */
public final class Sentences {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.classes", Locale.ROOT);

  private Sentences() {}

  /** A sentence, with its blanks filled. */
  public static String say(String key, String... blanks) {
    return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(blanks);
  }
}
