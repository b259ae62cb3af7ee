package vn.loahoc.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Codes of 130 random bits that can be sent in a link and typed by hand: 26 letters and digits
 * without look-alikes (Crockford's base 32).
 */
final class Codes {

  /** What is told to somebody who must type it: groups of this length. */
  private static final int GROUP = 5;

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 26;
  private static final int LONGEST_TYPED = 80;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  static String fresh() {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return code.toString();
  }

  static String digits(int count) {
    StringBuilder code = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      code.append((char) ('0' + RANDOM.nextInt(10)));
    }
    return code.toString();
  }

  /** The code somebody typed, in groups or not, in any case; nothing if it cannot be one. */
  static Optional<String> read(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    String code =
        typed
            .replaceAll("[\\s-]", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean possible =
        code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    return possible ? Optional.of(code) : Optional.empty();
  }

  static String grouped(String code) {
    return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /**
   * What is kept of a code. It is looked up by this, so that no comparison tells how near a guess
   * was.
   */
  static String hash(String code) {
    return Hashes.sha256(code.getBytes(StandardCharsets.US_ASCII));
  }
}
