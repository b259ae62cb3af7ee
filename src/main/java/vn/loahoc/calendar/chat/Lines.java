package vn.loahoc.calendar.chat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.When;
import vn.loahoc.text.Shortened;

/** Occurrences as single lines. */
final class Lines {

  private static final int MOST_DOCUMENTS = 5;
  private static final int MOST_SECTIONS = 10;
  private static final int MOST_TIMETABLES = 2;

  private Lines() {}

  /** Where its day has been said: "8 giờ sáng: Hội sách, tại …", "Giờ chưa ghi: …". */
  static String ofTheDay(Occurrence occurrence, int length) {
    String hours =
        CalendarWords.hours(occurrence.when()).orElseGet(() -> CalendarWords.say("unknown-hour"));
    return Wording.capital(CalendarWords.say("list-item", hours, described(occurrence, length)));
  }

  /** What stands behind the line of an activity of which timetables have another hour. */
  static Optional<String> otherwise(List<Occurrence> others) {
    return CalendarWords.otherwise(
        others.stream().flatMap(other -> CalendarWords.hours(other.when()).stream()).toList());
  }

  /** Under a heading that says its days: "Hội sách, tại …", with its hours if any are said. */
  static String running(Occurrence occurrence, int length) {
    String described = described(occurrence, length);
    return Wording.capital(
        CalendarWords.hours(occurrence.when())
            .map(hours -> CalendarWords.say("list-item", hours, described))
            .orElse(described));
  }

  /** By itself: "8 giờ sáng thứ Hai, 02/10/2023: Hội sách, tại …". */
  static String dated(Occurrence occurrence, int length) {
    return CalendarWords.say("list-item", when(occurrence.when()), described(occurrence, length));
  }

  /** For a button: "02/10, 8 giờ sáng: Hội …". */
  static String brief(Occurrence occurrence, int length) {
    String hours = CalendarWords.hours(occurrence.when()).map(h -> ", " + h).orElse("");
    String day = Wording.shortDate(occurrence.when().first());
    String said = CalendarWords.say("list-item", day + hours, CalendarWords.title(occurrence));
    return CalendarWords.marked(Shortened.to(said, length), occurrence);
  }

  /** "8 giờ sáng thứ Hai, 02/10/2023"; "thứ Ba, 03/10/2023, giờ chưa ghi"; "02/10 – 08/10/2023". */
  static String when(When when) {
    if (!when.isOneDay()) {
      return Wording.shortDate(when.first()) + " – " + Wording.date(when.last());
    }
    String day = Wording.day(when.first());
    return CalendarWords.hours(when)
        .map(hours -> hours + " " + day)
        .orElseGet(() -> day + ", " + CalendarWords.say("unknown-hour"));
  }

  /** "Thứ Hai, 02/10/2023". */
  static String heading(LocalDate day) {
    return Wording.capital(Wording.day(day));
  }

  /** A title, cut to a length and behind that marked where it is made up. */
  static String title(Occurrence occurrence, int length) {
    String title = Shortened.to(CalendarWords.title(occurrence), length);
    return CalendarWords.marked(title, occurrence);
  }

  private static String described(Occurrence occurrence, int length) {
    String title = title(occurrence, length);
    String told =
        occurrence
            .where()
            .place()
            .filter(place -> !isNamed(place, occurrence.title()))
            .map(place -> CalendarWords.say("list-place", title, Shortened.to(place, length)))
            .orElse(title);
    return CalendarWords.basis(occurrence)
        .map(basis -> CalendarWords.say("list-basis", told, basis))
        .or(
            () ->
                occurrence
                    .decider()
                    .map(decider -> CalendarWords.say("list-decider", told, decider)))
        .orElse(told);
  }

  /**
   * Whether the title names a part of the place already; the rest of it ("đường A; quận B") would
   * then read as if it were all.
   */
  private static boolean isNamed(String place, String title) {
    return List.of(place.split(";\\s*")).stream().anyMatch(title::contains);
  }

  /** "Nguồn: Kế hoạch số 12/KH-UBND, mục II.1, mục III." for all of them; or "". */
  static String sources(List<Occurrence> occurrences, Agenda agenda) {
    Map<String, Set<String>> cited = new LinkedHashMap<>();
    List<Occurrence> meetings = occurrences.stream().filter(agenda::isMeeting).toList();
    long timetables = meetings.stream().map(m -> m.source().document()).distinct().count();
    for (Occurrence occurrence : occurrences) {
      if (timetables > MOST_TIMETABLES && meetings.contains(occurrence)) {
        continue;
      }
      Occurrence.Source source = occurrence.source();
      Set<String> sections =
          cited.computeIfAbsent(source.document(), document -> new LinkedHashSet<>());
      if (!source.section().isEmpty() && sections.size() < MOST_SECTIONS) {
        sections.add(source.cited().substring(source.document().length()));
      }
    }
    String all =
        cited.entrySet().stream()
            .limit(MOST_DOCUMENTS)
            .map(entry -> entry.getKey() + String.join("", entry.getValue()))
            .collect(Collectors.joining("; "));
    if (timetables > MOST_TIMETABLES) {
      boolean sample = meetings.stream().anyMatch(meeting -> meeting.source().sample());
      String several = CalendarWords.say("list-timetables", String.valueOf(timetables));
      String named = sample ? CalendarWords.say("class-sample", several) : several;
      all = all.isEmpty() ? named : all + "; " + named;
    }
    return all.isEmpty() ? "" : CalendarWords.say("entry-source", all);
  }
}
