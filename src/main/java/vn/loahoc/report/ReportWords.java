package vn.loahoc.report;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Part;

/** The sentences of {@code vi/report.properties}. */
public final class ReportWords {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.report", Locale.ROOT);

  private ReportWords() {}

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

  /** What a figure is called. */
  public static String title(Figure figure) {
    return say("figure." + figure.key());
  }

  /** How a figure is made. */
  static String definition(Figure figure) {
    return say("define." + figure.key(), "days", String.valueOf(Figure.COMPLETED_DAYS));
  }

  /** What is said where the ledger says nothing. */
  static String none(Part part) {
    return say("none." + part.key());
  }

  /** One of our audiences by its name; what a timetable says as it says it. */
  static String audience(String written) {
    String key = "audience." + written;
    return SENTENCES.containsKey(key) ? SENTENCES.getString(key) : written;
  }

  /** A channel by its name; one without a name by its id. */
  static String channel(String id) {
    String key = "channel." + id;
    return SENTENCES.containsKey(key) ? SENTENCES.getString(key) : id;
  }
}
