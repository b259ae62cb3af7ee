package vn.loahoc.checkin;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code vi/checkin.properties}. */
public final class CheckInWords {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.checkin", Locale.ROOT);

  private CheckInWords() {}

  /** Its title, or a part of it; of what is made up it says so. */
  public static String marked(String title, Occasion occasion) {
    return occasion.spot().sample() ? say("sample", "title", title) : title;
  }

  /**
   * A sentence with what belongs into its braces.
   *
   * @param filled names and values in turn
   */
  public static String say(String key, String... filled) {
    String sentence = SENTENCES.getString(key);
    for (int i = 0; i + 1 < filled.length; i += 2) {
      sentence = sentence.replace("{" + filled[i] + "}", filled[i + 1]);
    }
    return sentence;
  }
}
