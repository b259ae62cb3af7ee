package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeRule;

/** From which day to which a class goes on, as its row says. */
final class SpanCells {

  private static final int LONGEST_ACROSS_A_YEAR = 300;

  /** "03/11 -" */
  private static final Pattern OPEN =
      Pattern.compile("(?su).*\\d\\s*(?:[-–—]|đến|tới)\\s*(?:nay)?[.…?]*\\s*");

  private static final Pattern FROM_NOW =
      Pattern.compile("(?iu)^\\s*(?:kể )?từ (?:nay|hôm nay|bây giờ)\\s*");

  /** "Đang học", "không hạn định", "…": no day, and none is missing. */
  private static final Pattern UNDATED =
      Pattern.compile(
          "(?iu)\\s*(?:(?:đang|đã) (?:học|khai giảng|mở|hoạt động|diễn ra|dạy)|không (?:có"
              + " )?(?:thời )?(?:hạn|hạn định|giới hạn)|chưa (?:rõ|có|định|biết|xác"
              + " định)|…|\\?+)[.…]*\\s*");

  private final Cells cells;
  private final Moments moments;
  private final Faults faults;

  SpanCells(Cells cells, Moments moments, Faults faults) {
    this.cells = cells;
    this.moments = moments;
    this.faults = faults;
  }

  /** Reads them into the draft. */
  void read(WhenDraft draft) {
    if (cells.cell(Column.TO).isBlank() && days(draft)) {
      return;
    }
    Optional<End> from = end(Column.FROM);
    Optional<End> to = end(Column.TO);
    from.filter(end -> !end.only()).ifPresent(end -> draft.from(end.first()));
    from.filter(end -> end.tellsLast() && to.isEmpty()).ifPresent(end -> draft.to(end.last()));
    if (from.isPresent() && to.isPresent() && !to.get().year()) {
      LocalDate next = to.get().last().plusYears(1);
      boolean across =
          to.get().last().isBefore(from.get().first())
              && next.isBefore(from.get().first().plusDays(LONGEST_ACROSS_A_YEAR));
      draft.to(across ? next : to.get().last());
    } else {
      to.ifPresent(end -> draft.to(end.last()));
    }
    if (cells.cell(Column.TO).isBlank() && OPEN.matcher(cells.words(Column.FROM)).matches()) {
      draft.goesOn();
    }
  }

  /**
   * "05/10, 12/10, 19/10" and "thứ 7 hằng tuần" are when it is held, and from no day to another.
   */
  private boolean days(WhenDraft draft) {
    String words = moments.inCell(cells.words(Column.FROM));
    List<TimeMention> found = moments.find(words);
    boolean several =
        found.size() > 1
            && found.stream().allMatch(m -> m.stated().date() && m.bound() == Bound.AT)
            && found.stream().allMatch(m -> Moments.last(m).equals(Moments.first(m)));
    boolean weekly =
        !found.isEmpty()
            && found.stream().noneMatch(m -> m.stated().date() || m.span().grain() == Grain.MONTH)
            && found.stream().anyMatch(m -> !Moments.weekdays(m).isEmpty());
    return (several || weekly) && HeldTimes.read(words, moments, draft, faults) > 0;
  }

  /**
   * A day or a stretch of days.
   *
   * @param only whether it says until when and nothing else: "từ nay đến 30/10"
   */
  private record End(LocalDate first, LocalDate last, boolean year, boolean only) {

    /** "05/10 - 30/10", and not "tháng 10", of which only the beginning is meant. */
    boolean tellsLast() {
      boolean month = first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
      return only || last.isBefore(first) || (last.isAfter(first) && !month);
    }
  }

  private static boolean isMonth(TimeMention mention) {
    return mention.span().grain() == Grain.MONTH;
  }

  private Optional<End> end(Column column) {
    switch (cells.cell(column)) {
      case Cell.Day(LocalDate day) -> {
        return Optional.of(new End(day, day, true, false));
      }
      case Cell.Moment moment -> {
        LocalDate day = moment.moment().toLocalDate();
        return Optional.of(new End(day, day, true, false));
      }
      default -> {}
    }
    String words = FROM_NOW.matcher(moments.inDayCell(cells.words(column))).replaceFirst("");
    Optional<TimeRule.Span> months = moments.months(words);
    if (months.isPresent()) {
      return months.map(
          all -> new End(all.first().orElseThrow(), all.last().orElseThrow(), true, false));
    }
    Optional<TimeMention> found =
        moments.find(words).stream().filter(m -> m.stated().day()).findFirst();
    if (found.isPresent() && !moments.dated(found.get())) {
      faults.add("day_without_year", found.get().text());
      return Optional.empty();
    }
    boolean said =
        found.isEmpty() && !Cells.saysNothing(words) && !UNDATED.matcher(words).matches();
    if (said && !Phrases.TALK.has(words, "open") && !CourseLength.isWhole(words)) {
      faults.add("unreadable_cell", cells.heading(column), cells.shown(column));
    }
    return found.map(mention -> end(mention, column));
  }

  /** "Đầu tháng 10" is about when it begins, and says nothing of its end. */
  private End end(TimeMention mention, Column column) {
    Optional<LocalDate> reversed = moments.startOfReversed(mention);
    boolean about = column == Column.FROM && !mention.stated().date() && !isMonth(mention);
    LocalDate last = about ? Moments.first(mention) : Moments.last(mention);
    return new End(
        reversed.orElse(Moments.first(mention)),
        last,
        mention.stated().year(),
        mention.bound() == Bound.UNTIL && reversed.isEmpty());
  }
}
