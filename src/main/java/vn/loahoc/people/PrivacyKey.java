package vn.loahoc.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.loahoc.message.Address;

/**
 * Turns what could be guessed one by one (an account, six digits) into a keyed hash: nobody without
 * the key file can tell from it what it was. Thread-safe.
 */
public final class PrivacyKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST = 16;

  private final SecretKeySpec key;

  /**
   * @param key at least 16 random bytes, kept outside the database
   */
  public PrivacyKey(byte[] key) {
    if (key.length < SHORTEST) {
      throw new IllegalArgumentException("a key of at least 16 bytes");
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** What stays of an account that was erased. */
  public String of(Address address) {
    return hash("address", address.channel() + "\n" + address.chat());
  }

  String ofCode(String code) {
    return hash("code", code);
  }

  private String hash(String kind, String value) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] hash = mac.doFinal((kind + "\n" + value).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
