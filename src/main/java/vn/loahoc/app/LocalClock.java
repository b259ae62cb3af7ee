package vn.loahoc.app;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Local time in {@code Asia/Ho_Chi_Minh}. Thread-safe if its source is. */
public final class LocalClock {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final InstantSource source;

  public LocalClock(InstantSource source) {
    this.source = source;
  }

  /** The clock of the machine. */
  public static LocalClock system() {
    return new LocalClock(InstantSource.system());
  }

  /** A clock that stands still. */
  public static LocalClock at(LocalDateTime time) {
    return new LocalClock(InstantSource.fixed(time.atZone(ZONE).toInstant()));
  }

  /** What it is read from. */
  InstantSource source() {
    return source;
  }

  /** Now, to the minute. */
  public LocalDateTime now() {
    return local(source).truncatedTo(ChronoUnit.MINUTES);
  }

  /** The local time of another clock. */
  static LocalDateTime local(InstantSource clock) {
    return LocalDateTime.ofInstant(clock.instant(), ZONE);
  }
}
