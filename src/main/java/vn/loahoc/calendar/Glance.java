package vn.loahoc.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
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

  /** Of the classes of a day; a page at a glance is no timetable. */
  private static final int MOST_CLASSES = 5;

  /**
   * What plans have on a day by the hour, then what runs over several days and also that one, then
   * the first classes and how many more there are.
   */
  public static List<Glance> on(Agenda agenda, LocalDate day) {
    List<Occurrence> all = agenda.on(day);
    List<Occurrence> meetings = all.stream().filter(agenda::isMeeting).toList();
    List<Glance> lines = new ArrayList<>();
    Stream.concat(all.stream().filter(o -> !agenda.isMeeting(o)), agenda.running(day).stream())
        .forEach(o -> lines.add(of(o, agenda)));
    meetings.stream().limit(MOST_CLASSES).forEach(o -> lines.add(of(o, agenda)));
    if (meetings.size() > MOST_CLASSES) {
      String more = String.valueOf(meetings.size() - MOST_CLASSES);
      lines.add(
          new Glance(
              CalendarWords.say("glance-more", more),
              CalendarWords.say("glance-more-ask"),
              Optional.empty(),
              Optional.empty()));
    }
    return lines;
  }

  private static Glance of(Occurrence occurrence, Agenda agenda) {
    return new Glance(
        when(occurrence.when()),
        CalendarWords.marked(CalendarWords.title(occurrence), occurrence),
        occurrence.where().place(),
        MapLinks.of(occurrence, agenda));
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
