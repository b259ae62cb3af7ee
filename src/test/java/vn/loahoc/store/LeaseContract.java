package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One program at a time. */
abstract class LeaseContract {

  @TempDir private Path folder;

  private String url = "";

  /** The URL of an empty database, or "" for SQLite in the folder. */
  abstract String freshUrl();

  @BeforeEach
  void chooseDatabase() {
    url = freshUrl();
  }

  @Test
  void onlyOneHasItAndTheNextGetsItAfterwards() {
    Path data = data();
    try (Lease first = Lease.take(data, location()).orElseThrow()) {
      assertThat(Lease.take(data, location())).isEmpty();
      assertThat(Lease.take(data, location())).isEmpty();
      assertThat(first.renew()).isTrue();
    }
    try (Lease second = Lease.take(data, location()).orElseThrow()) {
      assertThat(second.renew()).isTrue();
    }
  }

  @Test
  void whoGivesItBackCanTakeItAgainAtOnce() {
    for (int i = 0; i < 200; i++) {
      Optional<Lease> taken = Lease.take(data(), location());
      assertThat(taken).as("time " + i).isPresent();
      taken.get().close();
    }
  }

  @Test
  void whoGaveItBackDoesNotTakeItAgainUnasked() {
    Lease first = Lease.take(data(), location()).orElseThrow();
    first.close();
    assertThat(first.renew()).isFalse();
    try (Lease second = Lease.take(data(), location()).orElseThrow()) {
      assertThat(second.renew()).isTrue();
    }
  }

  @Test
  void anotherProcessHasItUntilItIsKilled() throws IOException {
    Process holder = LeaseProcess.start(url, data());
    try {
      assertThat(LeaseProcess.firstLine(holder)).isEqualTo("taken");
      assertThat(Lease.take(data(), location())).isEmpty();
    } finally {
      holder.destroyForcibly();
    }
    holder.onExit().join();
    try (Lease free = untilFree()) {
      assertThat(free.renew()).isTrue();
    }
  }

  @Test
  void anotherProcessDoesNotGetIt() throws IOException {
    try (Lease held = Lease.take(data(), location()).orElseThrow()) {
      Process other = LeaseProcess.start(url, data());
      try {
        assertThat(LeaseProcess.firstLine(other)).isEqualTo("in use");
      } finally {
        other.destroyForcibly();
      }
      assertThat(held.renew()).isTrue();
    }
  }

  /** The server may need a moment to notice the death of a process. */
  private Lease untilFree() {
    while (true) {
      var taken = Lease.take(data(), location());
      if (taken.isPresent()) {
        return taken.get();
      }
      Thread.onSpinWait();
    }
  }

  Path data() {
    return folder.resolve("data");
  }

  StoreLocation location() {
    return StoreLocation.of(url, data());
  }
}
