package vn.loahoc.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.loahoc.message.ChannelId;

/**
 * Turns the key of an update into a keyed hash, which is all that stays of it: nobody without the
 * key file can tell from it who wrote.
 */
public final class UpdateKeys {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * @param key at least 16 random bytes, kept outside the database
   */
  public UpdateKeys(byte[] key) {
    if (key.length < 16) {
      throw new IllegalArgumentException("a key of at least 16 bytes");
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  String hash(ChannelId channel, String updateKey) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(channel.value().getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      byte[] hash = mac.doFinal(updateKey.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
