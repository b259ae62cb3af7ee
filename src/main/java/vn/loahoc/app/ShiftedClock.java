package vn.loahoc.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import vn.loahoc.config.InvalidSetting;

/**
 * The clock of a data folder: the real one, or one that was shifted by {@code --as-of} when the
 * folder was first used and runs on from there, whatever restarts happen. A folder keeps the clock
 * it began with, since days that never were must not mix with real ones.
 */
final class ShiftedClock {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String REAL = "real";

  private ShiftedClock() {}

  /**
   * The clock of a folder.
   *
   * @param asOf what counts as now at the first start
   */
  static InstantSource of(Path data, Optional<LocalDateTime> asOf, InstantSource system) {
    Path file = data.resolve("clock");
    try {
      Files.createDirectories(data);
      if (!Files.exists(file)) {
        Files.writeString(file, begun(asOf, system));
      }
      String kept = Files.readString(file).strip();
      if (kept.equals(REAL)) {
        refuse(asOf, data);
        return system;
      }
      Duration shift = Duration.parse(kept);
      return () -> system.instant().plus(shift);
    } catch (IOException e) {
      throw new InvalidSetting("the data folder " + data + " cannot be written");
    }
  }

  /** The clock that a folder has, for commands that do not begin one. */
  static InstantSource existing(Path data, InstantSource system) {
    return Files.exists(data.resolve("clock")) ? of(data, Optional.empty(), system) : system;
  }

  private static String begun(Optional<LocalDateTime> asOf, InstantSource system) {
    if (asOf.isEmpty()) {
      return REAL;
    }
    Instant wanted = asOf.get().atZone(ZONE).toInstant();
    return Duration.between(system.instant(), wanted).toString();
  }

  private static void refuse(Optional<LocalDateTime> asOf, Path data) {
    if (asOf.isPresent()) {
      throw new InvalidSetting(
          "the data folder "
              + data
              + " runs on the real clock: for --as-of name another with LOAHOC_DATA");
    }
  }

  /** Whether a folder runs on a shifted clock, so that nothing real may be reached from it. */
  static boolean isShifted(Path data) {
    try {
      Path file = data.resolve("clock");
      return Files.exists(file) && !Files.readString(file).strip().equals(REAL);
    } catch (IOException e) {
      throw new InvalidSetting("the data folder " + data + " cannot be read");
    }
  }
}
