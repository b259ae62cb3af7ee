package vn.loahoc.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Whether there is room on the disk to keep what comes in. Looks at most once a second, so that it
 * can be asked for every message. Thread-safe.
 */
public final class DiskSpace {

  /** Below this, in bytes, nothing more is taken. */
  public static final long LEAST = 200_000_000;

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final LongSupplier usable;
  private final LongSupplier ticker;
  private volatile Look last;

  private record Look(long at, long bytes) {}

  /**
   * @param usable bytes that may still be written, such as {@link #of(Path)}
   * @param ticker nanoseconds that only go forward
   */
  public DiskSpace(LongSupplier usable, LongSupplier ticker) {
    this.usable = usable;
    this.ticker = ticker;
    this.last = new Look(ticker.getAsLong(), usable.getAsLong());
  }

  /** The disk that holds a folder; none if the folder cannot be seen: nothing can be kept there. */
  public static LongSupplier of(Path folder) {
    return () -> {
      try {
        return Files.getFileStore(folder).getUsableSpace();
      } catch (IOException e) {
        return 0;
      }
    };
  }

  /** Whether to stop taking what would have to be kept. */
  public boolean isLow() {
    return usableBytes() < LEAST;
  }

  /** Bytes that may still be written, as of a second ago at most. */
  public long usableBytes() {
    long now = ticker.getAsLong();
    Look look = last;
    if (now - look.at() >= SECOND) {
      look = new Look(now, usable.getAsLong());
      last = look;
    }
    return look.bytes();
  }
}
