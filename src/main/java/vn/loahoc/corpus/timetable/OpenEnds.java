package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.text.Folding;
import vn.loahoc.time.TimeRule;

/**
 * Whether the classes of a sheet end with what its title names.
 *
 * @param first index of the first row below the headings
 * @param dashes those with which it writes lists of weekdays
 */
record OpenEnds(SourceTable table, int first, Layout layout, Moments moments, String dashes) {

  /** Folded: "không ghi ngày kết thúc", "để trống cột Bế giảng". */
  private static final Pattern ENDLESS =
      Pattern.compile(
          "\\b(?:khong|ko|chua|trong)\\b(?:\\W+\\w+){0,3}\\W+"
              + "(?:ket thuc|be giang|den ngay|man khoa|ngay cuoi)\\b");

  /** A single one may be a slip of the pen. */
  private static final int SEVERAL = 2;

  /** What a title says, as far as the rows leave it. */
  Head applied(Head named) {
    Head head = named.ofWeek() && runBeyond(named.span()) ? named.withoutSpan() : named;
    return areSaidToBeOpen() ? head.withOpenRows() : head;
  }

  /** Whether several classes go on after those days, so that they are not those of the sheet. */
  private boolean runBeyond(TimeRule.Span days) {
    LocalDate end = days.last().orElse(LocalDate.MAX);
    return below().stream()
            .filter(row -> last(row).filter(end::isBefore).isPresent())
            .limit(SEVERAL)
            .count()
        == SEVERAL;
  }

  private Optional<LocalDate> last(SourceTable.Row row) {
    Faults unheard = new Faults(Problem.Place.file(""));
    return new WhenCells(new Cells(layout, row), moments, dashes, unheard).read().lastDay();
  }

  /** Whether a line says so: "các lớp không ghi ngày kết thúc là lớp mở thường xuyên". */
  private boolean areSaidToBeOpen() {
    return table.rows().stream()
        .filter(LineRow::isLone)
        .flatMap(row -> TitleBlock.texts(row).stream())
        .anyMatch(
            line -> ENDLESS.matcher(Folding.plain(line)).find() && Phrases.TALK.has(line, "open"));
  }

  private List<SourceTable.Row> below() {
    return table.rows().subList(first, table.rows().size());
  }
}
