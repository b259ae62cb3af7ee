package vn.loahoc.checkin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Six digits, and how they are made, read and compared. */
public final class Digits {

  /** How long the digits on a screen stay; the ones before them are good for as long again. */
  public static final Duration STEP = Duration.ofMinutes(2);

  static final int LENGTH = 6;
  static final int COUNT = 1_000_000;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 9;
  private static final Pattern SLIP = Pattern.compile("(?:\\d ?){4}\\d|(?:\\d ?){6}\\d");
  private static final Pattern BEGINNING = Pattern.compile("\\d(?: ?\\d)*(?!\\S)");
  private static final Pattern TYPED = Pattern.compile("(?<!\\d)(\\d{3})[ .-]?(\\d{3})(?!\\d)");

  private Digits() {}

  /** The digits in a text, if there is just one such group: "123456", "123 456". */
  public static Optional<String> in(String text) {
    Matcher matcher = TYPED.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String digits = matcher.group(1) + matcher.group(2);
    return matcher.find() ? Optional.empty() : Optional.of(digits);
  }

  /** A text without such groups. */
  public static String without(String text) {
    return TYPED.matcher(text).replaceAll(" ");
  }

  /** Whether a text is nothing but digits, one less or one more than a code has. */
  public static boolean oneAmiss(String text) {
    return SLIP.matcher(text.strip()).matches();
  }

  /** Whether a text that should be a code begins with digits, but too few or too many. */
  public static boolean miscounted(String text) {
    Matcher typed = BEGINNING.matcher(text.strip());
    long count = typed.lookingAt() ? typed.group().chars().filter(Character::isDigit).count() : 0;
    return count >= SHORTEST && count <= LONGEST && count != LENGTH;
  }

  /** Whether a text is nothing else. */
  public static boolean alone(String text) {
    return TYPED.matcher(text.strip()).matches();
  }

  static String of(int number) {
    return String.format(Locale.ROOT, "%0" + LENGTH + "d", number);
  }

  /** Takes the same time whether they are equal or not. */
  static boolean equal(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  /** What a screen shows at a time (RFC 6238 with SHA-256 and steps of {@link #STEP}). */
  static String rotating(byte[] secret, Instant at) {
    long step = Math.floorDiv(at.toEpochMilli(), STEP.toMillis());
    byte[] hash = hmac(secret, "digits\n" + step);
    int offset = hash[hash.length - 1] & 0xf;
    int number =
        (hash[offset] & 0x7f) << 24
            | (hash[offset + 1] & 0xff) << 16
            | (hash[offset + 2] & 0xff) << 8
            | (hash[offset + 3] & 0xff);
    return of(number % COUNT);
  }

  /** What stands for an account while a code is valid. */
  static String mark(byte[] secret, String account) {
    return HexFormat.of().formatHex(hmac(secret, "mark\n" + account), 0, 16);
  }

  private static byte[] hmac(byte[] secret, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
