package vn.loahoc.corpus.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeRule;

/** What the cells of one row say of its time. One use. */
final class WhenCells {

  private static final double MINUTES_A_DAY = 24 * 60;

  private static final List<Column> SAYING_DAYS =
      List.of(Column.WEEKDAYS, Column.WHEN, Column.DATE, Column.PART);

  private final Cells cells;
  private final Moments moments;
  private final String dashes;
  private final Faults faults;
  private final WhenDraft draft = new WhenDraft();

  WhenCells(Cells cells, Moments moments, String dashes, Faults faults) {
    this.moments = moments;
    this.dashes = dashes;
    this.faults = faults;
    this.cells = draft.monthly().read(cells, SAYING_DAYS, moments);
  }

  WhenDraft read() {
    SAYING_DAYS.forEach(this::someWeeks);
    SAYING_DAYS.forEach(column -> wholeDay(cells.words(column)));
    weekdays();
    talk(Column.PART);
    talk(Column.WHEN);
    date();
    if (draft.isWeekly() && draft.isOfOneDay() && CourseLength.isSaid(cells)) {
      draft.dateIsStart(1);
    } else if (cells.layout().isOfSpans()) {
      draft.dateIsStart(2);
    }
    hours();
    new SpanCells(cells, moments, faults).read(draft);
    if (!isCourse()) {
      draft.onFirstDay();
    }
    unrealDays();
    draft.nameExceptions();
    return draft;
  }

  /** "31/09/2023" beside "thứ 7" is no day, and not every Saturday. */
  private void unrealDays() {
    boolean unreal = false;
    for (Column column : SAYING_DAYS) {
      unreal |= hasUnrealDay(column);
    }
    if (unreal || (hasUnrealDay(Column.FROM) && hasUnrealDay(Column.TO))) {
      draft.dayUnknown();
    }
  }

  private boolean hasUnrealDay(Column column) {
    Optional<String> day = moments.unrealDay(cells.words(column));
    day.filter(d -> !faults.has("unreadable_cell")).ifPresent(d -> unreadable(column));
    return day.isPresent();
  }

  /** Whether it goes on after its first day, though its weekdays may be missing or unreadable. */
  private boolean isCourse() {
    return !cells.cell(Column.WEEKDAYS).isBlank()
        || !cells.cell(Column.TO).isBlank()
        || faults.has("unreadable_cell")
        || Phrases.TALK.has(cells.heading(Column.FROM), "opening");
  }

  /** A class of some weeks of a month is read as of every week, so somebody has to look at it. */
  private void someWeeks(Column column) {
    String words = cells.words(column);
    if (moments.notEveryWeek(words)) {
      faults.add("not_every_week", cells.heading(column), Cells.inOneLine(words));
    }
  }

  private void wholeDay(String words) {
    if (moments.speakOfWholeDay(words)) {
      SpokenTimes.WHOLE_DAY.forEach(part -> draft.hours(part, false));
    }
  }

  private void weekdays() {
    switch (cells.cell(Column.WEEKDAYS)) {
      case Cell.Text(String words) when words.isEmpty() -> {}
      case Cell.Text(String words) -> weekdays(moments.inCell(words));
      case Cell.Figure(double value) when value == Math.rint(value) && value < 1e7 ->
          weekdays(String.valueOf((long) value));
      case Cell.Day(LocalDate day) ->
          WeekdayWords.madeADate(day)
              .ifPresentOrElse(
                  days -> {
                    draft.weekdays(days, Optional.empty());
                    faults.add("changed_by_excel", WrittenDays.of(day), WrittenDays.weekdays(days));
                  },
                  () -> draft.date(day, Optional.empty()));
      default -> unreadable(Column.WEEKDAYS);
    }
  }

  private void weekdays(String words) {
    for (String reading : moments.weekdays(words, dashes)) {
      boolean known =
          moments.find(reading).stream()
              .anyMatch(m -> m.stated().day() && (m.stated().date() || WeekdayTalk.names(m)));
      if (known && HeldTimes.read(reading, moments, draft, faults) > 0 && !draft.isEmpty()) {
        partly(Column.WEEKDAYS, moments.leftover(reading).figures());
        moments
            .ambiguousDays(words)
            .ifPresent(pair -> faults.add("weekdays_with_dash", pair, draft.weekdayNames()));
        return;
      }
    }
    Optional<Phrases.Hit> general =
        Phrases.TALK.find(words).stream()
            .filter(hit -> hit.key().equals("everyday") || hit.key().equals("workdays"))
            .findFirst();
    if (general.isPresent()) {
      DayOfWeek last = general.get().key().equals("everyday") ? DayOfWeek.SUNDAY : DayOfWeek.FRIDAY;
      draft.weekdays(EnumSet.range(DayOfWeek.MONDAY, last), Optional.empty());
      new TimeTalk(words, moments, draft, faults).read(Purpose.HELD, false);
    } else if (new TimeTalk(words, moments, draft, faults).read(Purpose.HELD, false) == 0) {
      unreadable(Column.WEEKDAYS);
    }
  }

  /** Reports what was read over. */
  private void partly(Column column, Optional<String> left) {
    left.filter(words -> moments.unrealDay(words).isEmpty())
        .ifPresent(
            words ->
                faults.add(
                    "partly_read",
                    cells.heading(column),
                    Cells.inOneLine(cells.words(column)),
                    words));
  }

  private void talk(Column column) {
    String words = moments.inCell(cells.words(column));
    if (cells.cell(column) instanceof Cell.Text && words.isEmpty()) {
      return;
    }
    if (cells.cell(column) instanceof Cell.Text) {
      int told = HeldTimes.read(WeekdayTalk.of(words, moments, dashes), moments, draft, faults);
      if (told == 0 && column == Column.WHEN) {
        unreadable(column);
      }
      WeekdayWords.ambiguousNames(words)
          .ifPresent(pair -> faults.add("weekdays_with_dash", pair, draft.weekdayNames()));
    } else if (!moment(column)) {
      unreadable(column);
    }
  }

  private void hours() {
    boolean inTwo = cells.has(Column.END) && !cells.has(Column.START);
    if (!inTwo) {
      time(Column.HOURS, false).ifPresent(at -> draft.hours(at, false));
    }
    Optional<Hours> start = time(inTwo ? Column.HOURS : Column.START, true);
    Optional<Hours> end = time(Column.END, true);
    if (start.isPresent() && start.get() instanceof Hours.At from) {
      Optional<LocalTime> until =
          end.flatMap(at -> at instanceof Hours.At to ? Optional.of(to.start()) : from.end());
      draft.hours(Moments.clock(from.start(), until.or(from::end), faults), false);
    } else {
      start.ifPresent(at -> draft.hours(at, false));
    }
  }

  /** One time of a cell; several of a text go to the draft and nothing is returned. */
  private Optional<Hours> time(Column column, boolean single) {
    return switch (cells.cell(column)) {
      case Cell.Text(String words) when words.isEmpty() -> Optional.empty();
      case Cell.Text(String words) -> hourText(column, words, single);
      case Cell.Hour(LocalTime at) -> clock(at);
      case Cell.Moment moment -> clock(moment.moment().toLocalTime());
      case Cell.Figure(double part) when part > 0 && part < 1 ->
          clock(LocalTime.MIN.plusMinutes(Math.round(part * MINUTES_A_DAY) % (long) MINUTES_A_DAY));
      case Cell.Figure(double hour) when hour >= 1 && hour < 24 && hour == Math.rint(hour) ->
          clock(LocalTime.of((int) hour, 0));
      default -> {
        unreadable(column);
        yield Optional.empty();
      }
    };
  }

  private static Optional<Hours> clock(LocalTime at) {
    return Optional.of(new Hours.At(at.withSecond(0).withNano(0), Optional.empty()));
  }

  private Optional<Hours> hourText(Column column, String words, boolean single) {
    HourWords clocks = moments.clocks(words);
    if (clocks.endMissing()) {
      faults.add("missing_end", cells.heading(column), Cells.inOneLine(words));
    }
    for (String reading : clocks.readings()) {
      String whole = BackwardHours.plain(withPart(reading));
      List<TimeMention> found = moments.find(whole);
      if (found.stream().noneMatch(mention -> mention.stated().hour())) {
        continue;
      }
      Leftover left = moments.leftover(whole);
      if (left.first()) {
        break;
      }
      partly(column, left.figures().or(left::words));
      if (single) {
        return found.stream()
            .filter(m -> m.stated().hour())
            .findFirst()
            .flatMap(m -> Moments.hours(m, faults));
      }
      new TimeTalk(whole, moments, draft, faults).read(Purpose.HELD, false);
      return Optional.empty();
    }
    if (!SpokenTimes.areOfWholeDay(words)) {
      unreadable(column);
    }
    wholeDay(words);
    return Optional.empty();
  }

  /** "7h-9h" beside "tối thứ 3, 5, 7" is in the evening. */
  private String withPart(String words) {
    Optional<String> part = draft.partName();
    if (part.isEmpty()) {
      return words;
    }
    boolean small =
        moments.find(words).stream()
            .filter(Moments::isClock)
            .allMatch(m -> m.span().start().getHour() < 12);
    boolean own = moments.find(words).stream().anyMatch(m -> !Moments.isClock(m));
    return small && !own && !part.get().equals("sáng") ? words + " " + part.get() : words;
  }

  private void date() {
    if (cells.isLunar(Column.DATE)) {
      lunar();
    } else if (!moment(Column.DATE)) {
      String cell = moments.inDayCell(cells.words(Column.DATE));
      String words = moments.inCell(draft.isWeekly() ? DayCells.ofCourse(cell) : cell);
      Optional<TimeRule.Span> months = moments.months(words);
      if (months.isPresent()) {
        months.get().first().ifPresent(draft::from);
        months.get().last().ifPresent(draft::to);
        return;
      }
      String said = words.isEmpty() ? words : WeekdayTalk.of(words, moments, dashes);
      if (!words.isEmpty() && HeldTimes.read(said, moments, draft, faults) == 0) {
        if (!Phrases.TALK.has(words, "open") && !CourseLength.isWhole(words)) {
          unreadable(Column.DATE);
        }
      } else if (words.isEmpty() && !cells.cell(Column.DATE).isBlank()) {
        unreadable(Column.DATE);
      }
    }
  }

  private void lunar() {
    String words =
        cells.cell(Column.DATE) instanceof Cell.Day(LocalDate day)
            ? day.getDayOfMonth() + "/" + day.getMonthValue()
            : cells.words(Column.DATE);
    boolean said = Spelling.normalize(words).contains("âm");
    if (!words.isEmpty()
        && new TimeTalk(said ? words : words + " âm lịch", moments, draft, faults)
                .read(Purpose.HELD, false)
            == 0) {
      unreadable(Column.DATE);
    }
  }

  /** A cell that Excel holds as a day, with or without an hour. */
  private boolean moment(Column column) {
    switch (cells.cell(column)) {
      case Cell.Day(LocalDate day) -> draft.date(day, Optional.empty());
      case Cell.Moment moment ->
          draft.date(moment.moment().toLocalDate(), clock(moment.moment().toLocalTime()));
      case Cell.Hour(LocalTime at) -> clock(at).ifPresent(hours -> draft.hours(hours, false));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void unreadable(Column column) {
    faults.add("unreadable_cell", cells.heading(column), cells.shown(column));
  }
}
