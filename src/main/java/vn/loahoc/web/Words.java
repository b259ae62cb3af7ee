package vn.loahoc.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code vi/web.properties}. Immutable. */
public final class Words {

  private final ResourceBundle bundle = ResourceBundle.getBundle("vi.web", Locale.ROOT);

  Words() {}

  /**
   * A sentence.
   *
   * @param values what stands for {0}, {1}, …
   */
  public String of(String key, Object... values) {
    String sentence = bundle.getString(key);
    for (int i = 0; i < values.length; i++) {
      sentence = sentence.replace("{" + i + "}", values[i].toString());
    }
    return sentence;
  }
}
