package vn.loahoc.people;

import java.nio.charset.StandardCharsets;
import vn.loahoc.text.Spelling;

/**
 * The sentence somebody agreed to, word for word. Its version is computed from it, so that nobody
 * can mend a sentence and forget to count up.
 */
public record Wording(String sentence) {

  private static final int DIGITS = 16;

  public Wording {
    sentence = Spelling.nfc(sentence);
  }

  /** 16 hexadecimal digits. */
  public String version() {
    return Hashes.sha256(sentence.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
