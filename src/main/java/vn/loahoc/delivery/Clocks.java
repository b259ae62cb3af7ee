package vn.loahoc.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * What time it is, and how much time passes.
 *
 * @param ticker nanoseconds that only go forward
 */
public record Clocks(InstantSource wall, LongSupplier ticker) {

  Instant now() {
    return wall.instant();
  }
}
