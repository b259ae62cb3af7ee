package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

  private final AtomicLong now = new AtomicLong(-5);
  private final AtomicLong bytes = new AtomicLong(DiskSpace.LEAST);
  private final AtomicInteger looks = new AtomicInteger();

  private final DiskSpace disk =
      new DiskSpace(
          () -> {
            looks.incrementAndGet();
            return bytes.get();
          },
          now::get);

  @Test
  void twoHundredMegabytesAreEnoughAndOneByteLessIsNot() {
    assertThat(disk.isLow()).isFalse();
    bytes.decrementAndGet();
    now.addAndGet(TimeUnit.SECONDS.toNanos(1));
    assertThat(disk.isLow()).isTrue();
    bytes.incrementAndGet();
    now.addAndGet(TimeUnit.SECONDS.toNanos(1));
    assertThat(disk.isLow()).isFalse();
  }

  @Test
  void theDiskIsLookedAtOnceASecondHoweverOftenItIsAsked() {
    for (int i = 0; i < 1_000; i++) {
      disk.isLow();
      now.addAndGet(TimeUnit.MILLISECONDS.toNanos(10));
    }
    assertThat(looks).hasValue(10);
  }

  @Test
  void theDiskOfAFolderIsSeenAndThatOfAMissingOneCountsAsFull(@TempDir Path folder) {
    assertThat(DiskSpace.of(folder).getAsLong()).isPositive();
    assertThat(DiskSpace.of(folder.resolve("nowhere")).getAsLong()).isZero();
  }
}
