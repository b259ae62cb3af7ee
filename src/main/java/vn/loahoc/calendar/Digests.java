package vn.loahoc.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names made from contents. */
final class Digests {

  private Digests() {}

  /** The first digits of SHA-256, in lower-case hexadecimal. */
  static String of(byte[] content, int digits) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The same of several texts, none of which can run into the next. */
  static String of(int digits, String... texts) {
    return of(String.join("\u0000", texts).getBytes(StandardCharsets.UTF_8), digits);
  }
}
