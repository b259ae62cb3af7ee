package vn.loahoc.calendar.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.message.RichText;

/**
 * What stands in the calendar from one day to another, both inclusive, day by day and with its
 * source; if nothing does, so it says, and what comes next. At most 2,000 characters.
 */
final class DayList {

  private static final int LONGEST = 2_000;

  /** Titles are shortened until the list fits, then lines left out. */
  private static final int[] TITLES = {160, 110, 80, 60, 45};

  private static final int[] ITEMS = {40, 20, 15, 10, 5};

  private final Agenda agenda;
  private final LocalDate first;
  private final LocalDate last;
  private final LocalDate today;
  private final Map<LocalDate, List<Occurrence>> byDay = new LinkedHashMap<>();
  private final List<Occurrence> running;

  DayList(Agenda agenda, LocalDate first, LocalDate last, LocalDate today) {
    this.agenda = agenda;
    this.first = first;
    this.last = last;
    this.today = today;
    first
        .datesUntil(last.plusDays(1))
        .filter(day -> !agenda.on(day).isEmpty())
        .forEach(day -> byDay.put(day, agenda.on(day)));
    this.running = agenda.running(first, last);
  }

  /** Those with a day of their own, in order. */
  List<Occurrence> dated() {
    return byDay.values().stream().flatMap(List::stream).toList();
  }

  boolean isEmpty() {
    return byDay.isEmpty() && running.isEmpty();
  }

  RichText text() {
    for (int length : TITLES) {
      RichText text = text(length, Integer.MAX_VALUE);
      if (text.text().length() <= LONGEST) {
        return text;
      }
    }
    for (int items : ITEMS) {
      RichText text = text(TITLES[TITLES.length - 1], items);
      if (text.text().length() <= LONGEST) {
        return text;
      }
    }
    return text(TITLES[TITLES.length - 1], 1);
  }

  private RichText text(int length, int items) {
    Page page = new Page(items);
    if (byDay.isEmpty()) {
      page.plain(none());
    } else if (!first.equals(last)) {
      page.plain(CalendarWords.say("list-days", Wording.shortDate(first), Wording.date(last)));
    }
    byDay.forEach(
        (day, occurrences) -> {
          page.heading(
              CalendarWords.say(
                  first.equals(last) ? "list-day" : "list-heading",
                  Lines.heading(day),
                  Wording.distance(day, today)));
          occurrences.forEach(o -> page.item(Lines.ofTheDay(o, length), o));
        });
    LocalDate[] heading = new LocalDate[2];
    for (Occurrence o : running) {
      LocalDate from = o.when().first();
      LocalDate to = o.when().last();
      if (!from.equals(heading[0]) || !to.equals(heading[1])) {
        page.heading(CalendarWords.say("list-running", Wording.shortDate(from), Wording.date(to)));
        heading[0] = from;
        heading[1] = to;
      }
      page.item(Lines.running(o, length), o);
    }
    if (byDay.isEmpty()) {
      page.after(length);
    }
    return page.written();
  }

  private String none() {
    return first.equals(last)
        ? CalendarWords.say("none-on-day", Lines.heading(first), Wording.distance(first, today))
        : CalendarWords.say("none-in-days", Wording.shortDate(first), Wording.date(last));
  }

  /** The message as it grows. */
  private final class Page {

    private final int most;
    private final List<Occurrence> cited = new ArrayList<>();
    private RichText text = RichText.empty();
    private int left;

    Page(int most) {
      this.most = most;
    }

    void plain(String line) {
      text = text.plainly(line);
    }

    void heading(String line) {
      if (cited.size() < most) {
        text = text.plainly(text.runs().isEmpty() ? "" : "\n").bold(line);
      }
    }

    void item(String line, Occurrence occurrence) {
      if (cited.size() < most) {
        text = text.plainly("\n- " + line + ".");
        cited.add(occurrence);
      } else {
        left++;
      }
    }

    /** Where nothing stands: what comes next, or that it is over. */
    void after(int length) {
      Optional<Occurrence> next = agenda.nextAfter(last);
      Optional<Occurrence> over = agenda.last().filter(o -> o.when().last().isBefore(first));
      if (next.isPresent()) {
        text = text.plainly("\n" + CalendarWords.say("next", Lines.dated(next.get(), length)));
        cited.add(next.get());
      } else if (over.isPresent()) {
        String day = Wording.date(over.get().when().last());
        text = text.plainly("\n" + CalendarWords.say("over", day));
        cited.add(over.get());
      } else if (agenda.last().isEmpty()) {
        text = text.plainly("\n" + CalendarWords.say("no-calendar"));
      }
    }

    RichText written() {
      RichText all =
          left == 0
              ? text
              : text.plainly("\n" + CalendarWords.say("list-more", String.valueOf(left)));
      String source = Lines.sources(cited);
      return source.isEmpty() ? all : all.plainly("\n").italic(source);
    }
  }

  /** What may still be taken into a calendar. */
  Stream<Occurrence> ahead() {
    return dated().stream().filter(o -> !o.when().last().isBefore(today));
  }
}
