package vn.loahoc.questions;

import java.util.ArrayList;
import java.util.List;
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

  /** What came of publishing an answer: to how many it went, and how many cannot be reached. */
  public static String of(Closing.Published published) {
    String went = of("published", published.entry(), published.told().told());
    int gone = published.told().unreachable();
    return gone == 0 ? went : went + ' ' + of("published-some-gone", gone);
  }

  /**
   * How often a question was asked, how many wait for the answer, how many were not pleased, where.
   */
  public static List<String> facts(WaitingQuestion question) {
    WaitingQuestion.Counts counts = question.counts();
    List<String> facts = new ArrayList<>();
    facts.add(of("fact-times", counts.all()));
    if (counts.passedOn() > 0) {
      facts.add(of("fact-waiting", counts.passedOn()));
    }
    if (counts.thumbedDown() > 0) {
      facts.add(of("fact-thumbed-down", counts.thumbedDown()));
    }
    facts.add(
        question.ward().map(ward -> of("fact-ward", ward)).orElseGet(() -> of("fact-no-ward")));
    return facts;
  }
}
