package vn.loahoc.amendment;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about amendments. */
public final class AmendmentWords {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.amendment", Locale.ROOT);

  private AmendmentWords() {}

  /** A sentence, with its blanks filled. */
  public static String say(String key, Object... blanks) {
    Object[] texts = new Object[blanks.length];
    for (int i = 0; i < blanks.length; i++) {
      texts[i] = String.valueOf(blanks[i]);
    }
    return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(texts);
  }
}
