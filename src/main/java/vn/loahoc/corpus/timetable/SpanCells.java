package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.time.TimeMention;

/** From which day to which a class goes on, as its row says. */
final class SpanCells {

  private static final int LONGEST_ACROSS_A_YEAR = 300;

  /** "03/11 -" */
  private static final Pattern OPEN =
      Pattern.compile("(?su).*\\d\\s*(?:[-–—]|đến|tới)\\s*(?:nay)?[.…?]*\\s*");

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
    Optional<End> from = end(Column.FROM);
    Optional<End> to = end(Column.TO);
    from.ifPresent(end -> draft.from(end.first()));
    from.filter(end -> end.isRange() && to.isEmpty()).ifPresent(end -> draft.to(end.last()));
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

  private record End(LocalDate first, LocalDate last, boolean year) {

    /** "05/10 - 30/10", and not "tháng 10", of which only the beginning is meant. */
    boolean isRange() {
      boolean month = first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
      return last.isAfter(first) && !month;
    }
  }

  private Optional<End> end(Column column) {
    switch (cells.cell(column)) {
      case Cell.Day(LocalDate day) -> {
        return Optional.of(new End(day, day, true));
      }
      case Cell.Moment moment -> {
        LocalDate day = moment.moment().toLocalDate();
        return Optional.of(new End(day, day, true));
      }
      default -> {}
    }
    String words = cells.words(column);
    Optional<TimeMention> found =
        moments.find(words).stream().filter(m -> m.stated().day()).findFirst();
    if (found.isPresent() && !moments.dated(found.get())) {
      faults.add("day_without_year", found.get().text());
      return Optional.empty();
    }
    if (found.isEmpty() && !cells.cell(column).isBlank() && !Phrases.TALK.has(words, "open")) {
      faults.add("unreadable_cell", cells.heading(column), cells.shown(column));
    }
    return found.map(m -> new End(Moments.first(m), Moments.last(m), m.stated().year()));
  }
}
