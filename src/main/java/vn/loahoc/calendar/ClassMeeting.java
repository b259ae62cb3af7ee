package vn.loahoc.calendar;

import java.time.LocalDate;
import java.util.Optional;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.time.Happening;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/**
 * A class on one day.
 *
 * @param id lasts like that of an {@link Occurrence}, also when the meeting is moved; that of its
 *     series, the day it stood on and its number on that day
 */
public record ClassMeeting(String id, ClassSeries series, Happening happening) {

  public LocalDate day() {
    return happening.day();
  }

  public ClassSession session() {
    return series.session();
  }

  /** Its day and hours, as far as the row says. */
  public When when() {
    return switch (happening.hours()) {
      case Hours.At clock -> new When.At(day(), clock.start(), clock.end());
      case Hours.Part part ->
          new When.Days(day(), day(), Optional.of(CalendarWords.say("part", part.name())));
      case Hours.Unstated unstated -> new When.Days(day(), day(), Optional.empty());
    };
  }

  /** Where it is, which a move may have changed. */
  public ClassSession.Where where() {
    ClassSession.Where usual = session().where();
    return happening.move().flatMap(TimeRule.Move::place).map(usual::movedTo).orElse(usual);
  }

  /** Room and venue in one line. */
  public Optional<String> place() {
    return where().line();
  }

  /** The same as one of the occurrences of the calendar. */
  public Occurrence occurrence() {
    ClassSource source = ClassSource.of(session());
    return new Occurrence(
        id,
        session().title(),
        when(),
        new Where(place(), session().centre(), series.ward(), where().house()),
        Optional.empty(),
        new Occurrence.Source(
            series.campaign(), source.document(), source.row(), session().sample()));
  }
}
