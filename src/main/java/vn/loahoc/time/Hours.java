package vn.loahoc.time;

import java.time.LocalTime;
import java.util.Optional;

/** When in the day something is, as far as its source says; local time, no zone. */
public sealed interface Hours {

  /** The earliest it can begin, for the order of a day: what says nothing comes last. */
  LocalTime order();

  /** Whether the two share a minute for certain; what is not stated overlaps nothing. */
  default boolean overlaps(Hours other) {
    return this instanceof At one && other instanceof At two && one.crosses(two);
  }

  /**
   * At an hour of the clock.
   *
   * @param end exclusive; 00:00 is the midnight that ends the day; empty where not stated
   */
  record At(LocalTime start, Optional<LocalTime> end) implements Hours {

    /**
     * @throws IllegalArgumentException if it ends before it begins
     */
    public At {
      if (end.isPresent() && !end.get().equals(LocalTime.MIDNIGHT) && !end.get().isAfter(start)) {
        throw new IllegalArgumentException("ends before it begins: " + start + " to " + end.get());
      }
    }

    @Override
    public LocalTime order() {
      return start;
    }

    private boolean crosses(At other) {
      return start.equals(other.start) || startsWithin(other) || other.startsWithin(this);
    }

    private boolean startsWithin(At other) {
      return start.isAfter(other.start)
          && other.end.isPresent()
          && (other.end.get().equals(LocalTime.MIDNIGHT) || start.isBefore(other.end.get()));
    }
  }

  /**
   * In a part of the day, without an hour.
   *
   * @param name "sáng", "trưa", "chiều", "tối" or "đêm"
   * @param from where that part begins
   */
  record Part(String name, LocalTime from) implements Hours {
    @Override
    public LocalTime order() {
      return from;
    }
  }

  /** The source says nothing. */
  record Unstated() implements Hours {
    @Override
    public LocalTime order() {
      return LocalTime.MAX;
    }
  }
}
