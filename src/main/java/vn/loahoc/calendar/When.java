package vn.loahoc.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** When something happens, as far as its source says; all local days and hours. */
public sealed interface When {

  /** Its day, or the first of several. */
  LocalDate first();

  /** Its day, or the last of several, inclusive. */
  LocalDate last();

  /** Whether it is on one day only. */
  default boolean isOneDay() {
    return first().equals(last());
  }

  /** Whether a day is one of its days. */
  default boolean isOn(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  /** For the order of a day: what has no hour comes last. */
  default LocalDateTime order() {
    return switch (this) {
      case At at -> at.day().atTime(at.start());
      case Before before -> before.day().atTime(before.latest());
      case Days days -> days.first().atTime(LocalTime.MAX);
    };
  }

  /**
   * At an hour.
   *
   * @param end exclusive, on the next day if it is not after the start; empty where not stated
   */
  record At(LocalDate day, LocalTime start, Optional<LocalTime> end) implements When {
    @Override
    public LocalDate first() {
      return day;
    }

    @Override
    public LocalDate last() {
      return day;
    }
  }

  /** At the latest by an hour: "trước 6 giờ 30". */
  record Before(LocalDate day, LocalTime latest) implements When {
    @Override
    public LocalDate first() {
      return day;
    }

    @Override
    public LocalDate last() {
      return day;
    }
  }

  /**
   * On a day or on several, at no one hour.
   *
   * @param last inclusive
   * @param hours what the source does say, in words: "buổi tối", "thứ 2 đến thứ 6, 08:00"
   */
  record Days(LocalDate first, LocalDate last, Optional<String> hours) implements When {}
}
