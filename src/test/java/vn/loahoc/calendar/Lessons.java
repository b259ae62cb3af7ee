package vn.loahoc.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/** Rows of timetables made up for tests, in row 3 of "a/timetable/lich.csv", at "Sân Mẫu". */
public final class Lessons {

  private Lessons() {}

  /**
   * What is held once.
   *
   * @param hour from 0 to 23
   */
  public static ClassSession once(String title, LocalDate day, int hour, boolean sample) {
    TimeRule.Meeting once =
        new TimeRule.Meeting(
            Set.of(), List.of(day), new Hours.At(LocalTime.of(hour, 0), Optional.empty()));
    return new ClassSession(
        title,
        Optional.of("TTHTCĐ"),
        new ClassSession.Where(
            Optional.of("Sân Mẫu"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new TimeRule(List.of(once), TimeRule.Span.OPEN, TimeRule.Exceptions.NONE),
        ClassSession.Offer.NONE,
        sample,
        new ClassSession.Row("a/timetable/lich.csv", Optional.empty(), 3));
  }
}
