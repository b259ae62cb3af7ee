package vn.loahoc.channel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import vn.loahoc.message.Blob;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/**
 * The pictures that messages show by name ({@link Content.Picture}): each is made and kept once,
 * and sent to a platform once where that can keep it. Thread-safe.
 */
public final class Pictures {

  /** How many days after it was last put a picture is kept. */
  public static final int DAYS_KEPT = 60;

  /** The largest that is taken: a card has about a hundred kilobytes. */
  public static final int LARGEST = 1 << 20;

  private static final byte[] PNG = "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1);

  private final InstantSource clock;
  private final PictureStore store = new PictureStore();

  public Pictures(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Keeps a picture; one that is there already is kept longer.
   *
   * @param png at most {@link #LARGEST} bytes
   * @return its name, which is the hash of its bytes: who does not have the picture cannot guess it
   */
  public String put(Transaction t, Blob png) {
    return put(t, png, clock.instant());
  }

  /** The same for one that is somebody's own: it is kept for a day, time enough to save it. */
  public String putForADay(Transaction t, Blob png) {
    return put(t, png, clock.instant().minus(Duration.ofDays(DAYS_KEPT - 1)));
  }

  private String put(Transaction t, Blob png, Instant used) {
    byte[] bytes = png.bytes();
    if (bytes.length > LARGEST
        || bytes.length < PNG.length
        || !Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length)) {
      throw new IllegalArgumentException("no PNG, or a large one");
    }
    String name = name(bytes);
    store.put(t, name, png, used);
    return name;
  }

  private static String name(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The picture of a name. */
  public Optional<Blob> find(Transaction t, String name) {
    return store.find(t, name);
  }

  /** What a platform calls a picture that was sent there before. */
  public Optional<String> handle(Transaction t, ChannelId channel, String name) {
    return store.handle(t, channel, name);
  }

  /** Notes what a platform calls a picture. */
  public void keepHandle(Transaction t, ChannelId channel, String name, String handle) {
    store.keepHandle(t, channel, name, handle);
  }

  /** The platform does not know it by that any more. */
  public void forgetHandle(Transaction t, ChannelId channel, String name) {
    store.forgetHandle(t, channel, name);
  }

  /** Deletes what has not been put for {@link #DAYS_KEPT} days; how many there were. */
  public int clean(Transaction t, Instant now) {
    return store.deleteUnusedSince(t, now.minus(Duration.ofDays(DAYS_KEPT)));
  }
}
