package vn.loahoc.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of a day at a glance.
 *
 * @param when as people read it aloud: "8 giờ sáng", "giờ chưa ghi", "suốt 02/10 – 08/10"
 * @param place in the words of the source
 * @param map where that is
 */
public record Glance(String when, String title, Optional<String> place, Optional<URI> map) {

  /** What happens on a day by the hour, then what runs over several days and also that one. */
  public static List<Glance> on(Agenda agenda, LocalDate day) {
    return Stream.concat(agenda.on(day).stream(), agenda.running(day).stream())
        .map(
            o ->
                new Glance(
                    when(o.when()),
                    CalendarWords.title(o),
                    o.where().place(),
                    MapLinks.of(o, agenda)))
        .toList();
  }

  private static String when(When when) {
    Optional<String> hours = CalendarWords.hours(when);
    if (when.isOneDay()) {
      return hours.orElseGet(() -> CalendarWords.say("unknown-hour"));
    }
    String days = CalendarWords.say("glance-running", date(when.first()), date(when.last()));
    return hours.map(h -> days + ", " + h).orElse(days);
  }

  private static String date(LocalDate day) {
    return String.format(Locale.ROOT, "%02d/%02d", day.getDayOfMonth(), day.getMonthValue());
  }
}
