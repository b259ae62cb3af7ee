package vn.loahoc.questions;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is said about questions, from {@code vi/questions.properties}. Thread-safe. */
public final class Texts {

  private Texts() {}

  /**
   * A sentence.
   *
   * @param details what stands for {0}, {1} …
   * @throws java.util.MissingResourceException if there is no such sentence
   */
  public static String of(String key, Object... details) {
    String text = ResourceBundle.getBundle("vi.questions", Locale.ROOT).getString(key);
    for (int i = 0; i < details.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(details[i]));
    }
    return text;
  }
}
