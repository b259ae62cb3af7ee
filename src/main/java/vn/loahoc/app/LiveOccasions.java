package vn.loahoc.app;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.When;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.checkin.Occasions;
import vn.loahoc.corpus.ClassSession;

/** The occurrences of the calendar as something to come to; of several days, each by itself. */
final class LiveOccasions implements Occasions {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final Pattern ID = Pattern.compile("([0-9a-f]{16})(?:-([0-9]{8}))?");

  private final LiveAlmanac almanac;

  LiveOccasions(LiveAlmanac almanac) {
    this.almanac = almanac;
  }

  @Override
  public List<Occasion> on(LocalDate day) {
    Agenda agenda = almanac.now().agenda();
    return Stream.concat(agenda.on(day).stream(), agenda.running(day).stream())
        .filter(occurrence -> !occurrence.isCancelled())
        .map(occurrence -> occasion(agenda, occurrence, day))
        .toList();
  }

  @Override
  public Optional<Occasion> find(String id) {
    Matcher matcher = ID.matcher(id);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Agenda agenda = almanac.now().agenda();
    Optional<Occurrence> occurrence =
        agenda.find(matcher.group(1)).filter(one -> !one.isCancelled());
    return Optional.ofNullable(matcher.group(2))
        .map(day -> LocalDate.parse(day, DAY))
        .or(() -> occurrence.filter(o -> o.when().isOneDay()).map(o -> o.when().first()))
        .flatMap(
            day -> occurrence.filter(o -> o.when().isOn(day)).map(o -> occasion(agenda, o, day)));
  }

  /** An id without a day stays the same when the only day of an occurrence is moved. */
  private Occasion occasion(Agenda agenda, Occurrence occurrence, LocalDate day) {
    boolean single = occurrence.when().isOneDay();
    Optional<ClassSession> session =
        agenda.classes().series(occurrence.id()).map(ClassSeries::session);
    return new Occasion(
        single ? occurrence.id() : occurrence.id() + "-" + DAY.format(day),
        occurrence.source().campaign(),
        occurrence.title(),
        span(occurrence.when(), day),
        new Occasion.Spot(
            occurrence.where().place(),
            session.flatMap(ClassSession::centre),
            ward(agenda, occurrence),
            session.filter(ClassSession::sample).isPresent()));
  }

  private static Occasion.Span span(When when, LocalDate day) {
    return switch (when) {
      case When.At at -> {
        LocalDateTime start = day.atTime(at.start());
        yield new Occasion.Span(
            day,
            Optional.of(start),
            at.end().map(end -> day.atTime(end)).map(e -> e.isAfter(start) ? e : e.plusDays(1)));
      }
      case When.Before before -> new Occasion.Span(day, Optional.empty(), Optional.empty());
      case When.Days days -> new Occasion.Span(day, Optional.empty(), Optional.empty());
    };
  }

  /** "phường Bến Nghé" → "Bến Nghé", as the wards of people are written. */
  static Optional<String> ward(Agenda agenda, Occurrence occurrence) {
    return occurrence
        .where()
        .ward()
        .map(slug -> agenda.wards().getOrDefault(slug, slug))
        .map(ward -> ward.replaceFirst("^(?:phường|xã|thị trấn) (?=\\p{Lu})", ""));
  }
}
