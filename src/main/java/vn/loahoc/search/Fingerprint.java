package vn.loahoc.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What names a version of an index: its passages, and the way they are indexed. */
final class Fingerprint {

  /** To be raised whenever the fields, the tokens or the files of an index change. */
  private static final int FORMAT = 2;

  private static final int SHOWN_BYTES = 16;

  private Fingerprint() {}

  static String of(List<Passage> passages) {
    MessageDigest digest = sha256();
    digest.update(("loahoc " + FORMAT + "\n").getBytes(StandardCharsets.UTF_8));
    for (Passage passage : passages) {
      add(digest, passage.id());
      add(digest, passage.text());
    }
    byte[] hash = digest.digest();
    return HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
  }

  /** The length goes first, so that no two lists of texts look the same. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
