package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * The cells of one row by their columns.
 *
 * @param layout which column stands where
 */
record Cells(Layout layout, SourceTable.Row row) {

  /** What people put into a cell to say that nothing belongs there. */
  private static final String NOTHING = "-–—._/x";

  private static final Set<Column> OF_DAYS =
      EnumSet.of(Column.DATE, Column.FROM, Column.TO, Column.DEADLINE);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The readers of files leave single blanks, so only line breaks are left to join. */
  static String inOneLine(String words) {
    return words.indexOf('\n') < 0 ? words : BLANKS.matcher(words).replaceAll(" ");
  }

  /** The same with other words in a cell. */
  Cells with(Column column, String words) {
    List<Cell> other = new ArrayList<>(row.cells());
    layout.index(column).ifPresent(i -> other.set(i, new Cell.Text(words)));
    return new Cells(layout, new SourceTable.Row(row.number(), other));
  }

  boolean has(Column column) {
    return layout.index(column).isPresent();
  }

  Cell cell(Column column) {
    OptionalInt index = layout.index(column);
    Cell cell = index.isPresent() ? row.cell(index.getAsInt()) : SourceTable.BLANK;
    return OF_DAYS.contains(column) ? SerialDay.of(cell) : cell;
  }

  /** The words of a cell; of a number its figures, of anything else nothing. */
  String words(Column column) {
    return switch (cell(column)) {
      case Cell.Text(String words) -> words;
      case Cell.Figure(double value) -> figures(value);
      default -> "";
    };
  }

  /** The words in one line; empty where there are none. */
  Optional<String> line(Column column) {
    String words = inOneLine(words(column));
    return Optional.of(words).filter(text -> !saysNothing(text));
  }

  static boolean saysNothing(String text) {
    int at = 0;
    while (at < text.length() && NOTHING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == text.length();
  }

  String heading(Column column) {
    return layout.heading(column);
  }

  boolean isLunar(Column column) {
    return layout.isLunar(column);
  }

  /** What a person sees in the cell. */
  String shown(Column column) {
    return shown(cell(column));
  }

  static String shown(Cell cell) {
    return switch (cell) {
      case Cell.Text(String words) -> inOneLine(words);
      case Cell.Figure(double value) -> figures(value);
      case Cell.Day day -> WrittenDays.of(day.day());
      case Cell.Hour clock -> clock.time().toString();
      case Cell.Moment moment ->
          moment.moment().toLocalTime() + " " + WrittenDays.of(moment.moment().toLocalDate());
      case Cell.Broken broken -> broken.why();
    };
  }

  static String figures(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%s", value);
  }
}
