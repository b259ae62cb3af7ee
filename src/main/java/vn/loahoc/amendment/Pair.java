package vn.loahoc.amendment;

import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.loahoc.answer.Answer;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.When;
import vn.loahoc.time.TimeSpan;

/** An amended occurrence, and as its source alone says it. */
record Pair(Occurrence source, Occurrence now) {

  static Pair of(Occurrence now) {
    return new Pair(now.asInSource(), now);
  }

  /**
   * Whether it was to be, or is now, within a span: "chiều nay" does not hold what begins at 18.
   */
  boolean isIn(TimeSpan span) {
    return isIn(span, source.when()) || isIn(span, now.when());
  }

  private static boolean isIn(TimeSpan span, When when) {
    LocalDateTime start =
        when instanceof When.At at ? at.day().atTime(at.start()) : when.first().atStartOfDay();
    return end(when, start).isAfter(span.start()) && start.isBefore(span.end());
  }

  /** Exclusive; of what has no end, that of its first minute. */
  private static LocalDateTime end(When when, LocalDateTime start) {
    return switch (when) {
      case When.At at ->
          at.end()
              .map(end -> at.day().atTime(end))
              .map(end -> end.isAfter(start) ? end : end.plusDays(1))
              .orElse(start.plusMinutes(1));
      case When.Before before -> before.day().atTime(before.latest());
      case When.Days days -> days.last().atTime(LocalTime.MAX);
    };
  }

  /** Whether an answer speaks of it. */
  boolean isMeantBy(Answer.Happening happening) {
    if (happening.occurrence().isPresent()) {
      return happening.occurrence().get().equals(now.id());
    }
    return isOnItsDay(happening) && source.isCalled(happening.title());
  }

  /** Whether what an answer speaks of is on its day, before or now, as far as its day is known. */
  boolean isOnItsDay(Answer.Happening happening) {
    return happening
        .start()
        .map(LocalDateTime::toLocalDate)
        .map(day -> source.when().isOn(day) || now.when().isOn(day))
        .orElse(true);
  }
}
