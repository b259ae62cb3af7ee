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
 * source; if nothing does, so it says, and what comes next. What plans tell comes first on its day,
 * then the classes; of these only as many as leave room for every day. At most 2,000 characters.
 */
final class DayList {

  private static final int LONGEST = 2_000;

  /** Titles are shortened until the list fits, then classes, then lines left out. */
  private static final int[] TITLES = {160, 110, 80, 60, 45};

  private static final int[] CLASSES = {Integer.MAX_VALUE, 16, 12, 8, 6, 5, 4, 3, 2, 1, 0};
  private static final int[] ITEMS = {40, 20, 15, 10, 5, 1};

  private final Agenda agenda;
  private final LocalDate first;
  private final LocalDate last;
  private final LocalDate today;
  private final int skipped;
  private final List<Day> days;
  private final List<Occurrence> running;

  /**
   * What a plan has.
   *
   * @param others what timetables have against its hour
   */
  private record Planned(Occurrence activity, List<Occurrence> others) {

    String line(int length) {
      String line = Lines.ofTheDay(activity, length);
      return Lines.otherwise(others)
          .map(other -> CalendarWords.say("list-otherwise", line, other))
          .orElse(line);
    }

    List<Occurrence> cited() {
      return Stream.concat(Stream.of(activity), others.stream()).toList();
    }
  }

  /** What is on on one day. */
  private record Day(LocalDate day, List<Planned> planned, List<Gathered> classes) {
    boolean isEmpty() {
      return planned.isEmpty() && classes.isEmpty();
    }
  }

  DayList(Agenda agenda, LocalDate first, LocalDate last, LocalDate today) {
    this(agenda, first, last, today, 0);
  }

  private DayList(Agenda agenda, LocalDate first, LocalDate last, LocalDate today, int skipped) {
    this.agenda = agenda;
    this.first = first;
    this.last = last;
    this.today = today;
    this.skipped = skipped;
    this.days =
        first.datesUntil(last.plusDays(1)).map(this::day).filter(day -> !day.isEmpty()).toList();
    this.running = skipped > 0 ? List.of() : agenda.running(first, last);
  }

  /** The classes of one day after the first so many lines. */
  static DayList more(Agenda agenda, LocalDate day, LocalDate today, int skipped) {
    return new DayList(agenda, day, day, today, skipped);
  }

  /** Classes of days that are over are of no use to anybody. */
  private Day day(LocalDate day) {
    List<Occurrence> all = agenda.on(day);
    List<Planned> planned =
        all.stream()
            .filter(o -> !agenda.isMeeting(o))
            .map(o -> new Planned(o, agenda.otherwise(o)))
            .toList();
    List<Occurrence> meetings =
        day.isBefore(today) ? List.of() : all.stream().filter(agenda::isMeeting).toList();
    List<Gathered> classes = Gathered.of(meetings);
    return new Day(
        day,
        skipped > 0 ? List.of() : planned,
        classes.subList(Math.min(skipped, classes.size()), classes.size()));
  }

  boolean isEmpty() {
    return days.isEmpty() && running.isEmpty();
  }

  /**
   * The list as it is shown.
   *
   * @param more the days of which classes were left out, each with the number of lines shown
   */
  record Shown(RichText text, Map<LocalDate, Integer> more) {}

  Shown shown() {
    for (int classes : CLASSES) {
      for (int length : TITLES) {
        Shown shown = shown(length, classes, Integer.MAX_VALUE);
        if (shown.text().text().length() <= LONGEST) {
          return shown;
        }
      }
    }
    for (int items : ITEMS) {
      Shown shown = shown(TITLES[TITLES.length - 1], 0, items);
      if (shown.text().text().length() <= LONGEST || items == 1) {
        return shown;
      }
    }
    throw new IllegalStateException("the last one is always shown");
  }

  private Shown shown(int length, int classes, int items) {
    Page page = new Page(items);
    Map<LocalDate, Integer> more = new LinkedHashMap<>();
    if (days.isEmpty()) {
      page.plain(none());
    } else if (!first.equals(last)) {
      String heading =
          days.stream().allMatch(d -> d.classes().isEmpty()) ? "list-days" : "list-all";
      page.plain(CalendarWords.say(heading, Wording.shortDate(first), Wording.date(last)));
    }
    for (Day day : days) {
      page.heading(heading(day));
      day.planned().forEach(one -> page.item(one.line(length), one.cited()));
      day.classes().stream()
          .limit(classes)
          .forEach(one -> page.item(one.line(agenda, length), one.all()));
      int left = day.classes().size() - Math.min(classes, day.classes().size());
      if (left > 0) {
        page.note(CalendarWords.say("list-more-classes", String.valueOf(left)));
        more.put(day.day(), skipped + classes);
      }
    }
    running(page, length);
    if (days.isEmpty()) {
      page.after(length);
    }
    return new Shown(page.written(), more);
  }

  private String heading(Day day) {
    String form = !first.equals(last) || !day.classes().isEmpty() ? "list-heading" : "list-day";
    return CalendarWords.say(form, Lines.heading(day.day()), Wording.distance(day.day(), today));
  }

  private void running(Page page, int length) {
    LocalDate[] heading = new LocalDate[2];
    for (Occurrence o : running) {
      LocalDate from = o.when().first();
      LocalDate to = o.when().last();
      if (!from.equals(heading[0]) || !to.equals(heading[1])) {
        page.heading(CalendarWords.say("list-running", Wording.shortDate(from), Wording.date(to)));
        heading[0] = from;
        heading[1] = to;
      }
      page.item(Lines.running(o, length), List.of(o));
    }
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

    void item(String line, List<Occurrence> occurrences) {
      if (cited.size() < most) {
        text = text.plainly("\n- " + line + ".");
        cited.addAll(occurrences);
      } else {
        left++;
      }
    }

    void note(String line) {
      text = text.plainly("\n" + line);
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
      RichText whose =
          agenda
              .onlyWard()
              .filter(ward -> skipped == 0)
              .map(ward -> all.plainly("\n" + CalendarWords.say("list-of-ward", ward)))
              .orElse(all);
      String source = Lines.sources(cited, agenda);
      return source.isEmpty() ? whose : whose.plainly("\n").italic(source);
    }
  }

  /** What may still be taken into a calendar: what plans tell first. */
  Stream<Occurrence> ahead() {
    Stream<Occurrence> planned =
        days.stream().flatMap(day -> day.planned().stream()).map(Planned::activity);
    Stream<Occurrence> single =
        days.stream()
            .flatMap(day -> day.classes().stream())
            .filter(one -> one.all().size() == 1)
            .map(one -> one.all().getFirst());
    return Stream.concat(planned, single)
        .filter(o -> !o.when().last().isBefore(today) && !o.isCancelled());
  }
}
