package vn.loahoc.publishing;

import static vn.loahoc.publishing.PublishingWords.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.When;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.publishing.Difference.Aspect;
import vn.loahoc.time.DayRuns;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/** A class in one line, the same in every run of the program. */
final class SessionWords {

  private SessionWords() {}

  /** "Tin học căn bản: thứ Hai, thứ Tư 18 giờ đến 19 giờ 30, từ 02/10/2023, phòng máy". */
  static String line(ClassSession session, Naming naming) {
    List<String> facts = new ArrayList<>();
    facts.add(when(session.when()));
    String off = off(session.when());
    if (!off.equals(say("nothing-off"))) {
      facts.add(off);
    }
    session.where().room().ifPresent(facts::add);
    session.where().venue().ifPresent(facts::add);
    return say("class", naming.named(session), String.join(", ", facts));
  }

  /** What one of its aspects says. */
  static Optional<String> value(ClassSession session, Aspect aspect) {
    ClassSession.Offer offer = session.offer();
    return switch (aspect) {
      case WHEN -> Optional.of(when(session.when()));
      case DAYS_OFF -> Optional.of(off(session.when()));
      case VENUE -> stated(session.where().venue());
      case ROOM -> stated(session.where().room());
      case PLACES ->
          stated(
              offer.places().isPresent()
                  ? Optional.of(String.valueOf(offer.places().getAsInt()))
                  : Optional.empty());
      case FEE -> stated(offer.fee());
      case OTHER -> Optional.empty();
    };
  }

  private static Optional<String> stated(Optional<String> words) {
    return Optional.of(words.orElseGet(() -> say("nothing")));
  }

  private static String when(TimeRule rule) {
    if (rule.meetings().isEmpty()) {
      return say("no-days");
    }
    List<String> parts = new ArrayList<>();
    rule.meetings().forEach(meeting -> parts.add(meeting(meeting)));
    rule.span().first().ifPresent(day -> parts.add(say("from", Wording.date(day))));
    rule.span().last().ifPresent(day -> parts.add(say("until", Wording.date(day))));
    return String.join(", ", parts);
  }

  private static String meeting(TimeRule.Meeting meeting) {
    List<String> days = new ArrayList<>();
    meeting.weekdays().stream().sorted().map(Wording::weekday).forEach(days::add);
    meeting.dates().forEach(day -> days.add(say("date", Wording.date(day))));
    return say("days-and-hours", String.join(", ", days), hours(meeting.hours())).strip();
  }

  private static String hours(Hours hours) {
    return switch (hours) {
      case Hours.At at ->
          CalendarWords.hours(new When.At(LocalDate.EPOCH, at.start(), at.end())).orElse("");
      case Hours.Part part -> say("part", part.name());
      case Hours.Unstated unstated -> say("no-hour");
    };
  }

  private static String off(TimeRule rule) {
    TimeRule.Exceptions exceptions = rule.exceptions();
    List<String> parts = new ArrayList<>();
    if (!exceptions.cancelled().isEmpty()) {
      parts.add(say("off", dates(exceptions.cancelled())));
    }
    exceptions.moves().forEach(move -> parts.add(move(move)));
    if (exceptions.holidays()) {
      parts.add(say("off-holidays"));
    }
    return parts.isEmpty() ? say("nothing-off") : String.join(", ", parts);
  }

  private static String move(TimeRule.Move move) {
    List<String> to = new ArrayList<>(List.of(Wording.date(move.to())));
    move.hours().map(SessionWords::hours).ifPresent(to::add);
    move.place().ifPresent(to::add);
    String there = String.join(" ", to);
    return move.from()
        .map(from -> say("moved", Wording.date(from), there))
        .orElseGet(() -> say("extra", there));
  }

  private static String dates(List<LocalDate> days) {
    return DayRuns.of(days).stream()
        .map(
            run ->
                run.isLong()
                    ? say("days", Wording.date(run.first()), Wording.date(run.last()))
                    : Wording.date(run.first()))
        .collect(Collectors.joining(", "));
  }
}
