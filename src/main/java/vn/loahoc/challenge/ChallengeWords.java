package vn.loahoc.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.loahoc.reading.Done;

/** The sentences of {@code vi/challenge.properties}. */
public final class ChallengeWords {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.challenge", Locale.ROOT);

  private ChallengeWords() {}

  /**
   * A sentence with what belongs into its braces.
   *
   * @param filled what stands for {0}, {1} …
   */
  public static String say(String key, Object... filled) {
    String sentence = SENTENCES.getString(key);
    for (int i = 0; i < filled.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(filled[i]));
    }
    return sentence;
  }

  /** "20 phút, 15 trang"; empty if nothing is known. */
  public static String amount(Done.Amount amount) {
    List<String> said = new ArrayList<>();
    amount.minutes().ifPresent(minutes -> said.add(say("minutes", minutes)));
    amount.pages().ifPresent(pages -> said.add(say("pages", pages)));
    amount.books().ifPresent(books -> said.add(say("books", books)));
    return String.join(", ", said);
  }

  /** "20 phút, 3 người". */
  public static String told(Deed deed) {
    String amount = amount(deed.amount());
    String people = say("people", deed.people());
    return amount.isEmpty() ? people : amount + ", " + people;
  }
}
