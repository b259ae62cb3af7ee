package vn.loahoc.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** The room, that of a move where it names one. */
  public Optional<String> room() {
    return happening.move().flatMap(TimeRule.Move::room).or(() -> session().where().room());
  }

  /** Room and venue in one line. */
  public Optional<String> place() {
    List<String> parts =
        Stream.of(room(), session().where().venue()).flatMap(Optional::stream).toList();
    return Optional.of(String.join(", ", parts)).filter(place -> !place.isEmpty());
  }

  /** The same as one of the occurrences of the calendar. */
  public Occurrence occurrence() {
    ClassSource source = ClassSource.of(session());
    return new Occurrence(
        id,
        session().title(),
        when(),
        new Where(place(), session().centre(), series.ward()),
        Optional.empty(),
        new Occurrence.Source(series.campaign(), source.document(), source.row()));
  }
}
