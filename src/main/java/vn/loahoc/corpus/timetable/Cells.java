package vn.loahoc.corpus.timetable;

import java.util.Locale;
import java.util.Optional;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * The cells of one row by their columns.
 *
 * @param layout which column stands where
 */
record Cells(Layout layout, SourceTable.Row row) {

  Cell cell(Column column) {
    return layout.index(column).isPresent()
        ? row.cell(layout.index(column).getAsInt())
        : Cell.BLANK;
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
    String words = words(column).replaceAll("\\s+", " ").strip();
    return Optional.of(words).filter(text -> !text.isEmpty() && !text.matches("[-–—._/x]+"));
  }

  String heading(Column column) {
    return layout.heading(column);
  }

  boolean isLunar(Column column) {
    return layout.isLunar(column);
  }

  /** What a person sees in the cell. */
  String shown(Column column) {
    return switch (cell(column)) {
      case Cell.Text(String words) -> words.replaceAll("\\s+", " ");
      case Cell.Figure(double value) -> figures(value);
      case Cell.Day day -> WrittenDays.of(day.day());
      case Cell.Clock clock -> clock.time().toString();
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
