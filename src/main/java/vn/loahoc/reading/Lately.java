package vn.loahoc.reading;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The messages that were read last: several features look at one message in a turn, and each would
 * read it again. Thread-safe.
 */
final class Lately {

  /** A turn reads a few messages; no more turns run at once than the program has workers. */
  private static final int KEPT = 256;

  private final Map<Heard, Reading> readings =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Heard, Reading> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * A message, and the time against which it is read.
   *
   * @param told whether it is read for what it tells
   */
  record Heard(String text, LocalDateTime now, boolean told) {}

  Reading of(Heard heard, Function<Heard, Reading> reading) {
    synchronized (readings) {
      Reading known = readings.get(heard);
      if (known != null) {
        return known;
      }
    }
    Reading read = reading.apply(heard);
    synchronized (readings) {
      readings.put(heard, read);
    }
    return read;
  }
}
