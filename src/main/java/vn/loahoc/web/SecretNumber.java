package vn.loahoc.web;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A random number that only a browser has, kept there in a cookie. Here only what is derived from
 * it is stored, so what is read from the database opens nothing.
 *
 * @param text 128 bits or more in base64
 */
record SecretNumber(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  static SecretNumber fresh(int bits) {
    byte[] bytes = new byte[bits / 8];
    RANDOM.nextBytes(bytes);
    return new SecretNumber(BASE64.encodeToString(bytes));
  }

  /** What a cookie says, if it can be one of ours. */
  static Optional<SecretNumber> read(@Nullable String cookie) {
    return Optional.ofNullable(cookie)
        .filter(text -> text.matches("[A-Za-z0-9_-]{22,64}"))
        .map(SecretNumber::new);
  }

  /** A name for it that says nothing about it: 128 bits. */
  String name(String purpose) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(purpose.getBytes(StandardCharsets.UTF_8));
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return BASE64.encodeToString(Arrays.copyOf(digest, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** What only somebody with the number can compute. */
  String sign(String what) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return BASE64.encodeToString(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  @Override
  public String toString() {
    return "•••";
  }
}
