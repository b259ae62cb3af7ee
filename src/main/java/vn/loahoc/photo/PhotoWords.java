package vn.loahoc.photo;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code vi/photo.properties}. Thread-safe. */
public final class PhotoWords {

  private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("vi.photo", Locale.ROOT);

  private PhotoWords() {}

  /**
   * A sentence.
   *
   * @param details what stands for {0}, {1} …
   * @throws java.util.MissingResourceException if there is no such sentence
   */
  public static String say(String key, Object... details) {
    StringBuilder text = new StringBuilder();
    String sentence = SENTENCES.getString(key);
    int from = 0;
    // in one pass: a title may well contain "{0}"
    for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', from)) {
      int number = sentence.charAt(at + 1) - '0';
      text.append(sentence, from, at).append(details[number]);
      from = at + 3;
    }
    return text.append(sentence, from, sentence.length()).toString();
  }
}
