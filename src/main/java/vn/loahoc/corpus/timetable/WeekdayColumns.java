package vn.loahoc.corpus.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.text.Folding;

/**
 * Tables with a column for each weekday, in which a class has a mark or its hours: "T2", "T3" …
 * They are read as if one column said it: "T2, T4" or "T2, T4 17h; T7 8h".
 */
final class WeekdayColumns {

  private static final int LAST_HEADING_ROW = 40;

  /** Fewer columns of that kind hold something else. */
  private static final int LEAST = 3;

  private static final double MOST = 0.8;
  private static final int SUNDAY = 8;

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?iu)\\s*(?:(?:thứ|thu|t)\\s*\\.?\\s*(?:([2-7])|(hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay))"
              + "|(hai|ba|tư|năm|sáu|bảy)|(cn|chủ nhật|chu nhat))\\s*");

  private static final Pattern MARK = Pattern.compile("(?iu)[x✓✔√v●•*]|có|co|1");
  private static final Pattern HOURS =
      Pattern.compile("(?iu)(?:từ |lúc )?\\d{1,2}\\s*(?:(?:h|g|giờ|:|\\.\\d)|[-–]\\s*\\d).*");

  private static final List<String> NAMES = List.of("hai", "ba", "tu", "nam", "sau", "bay");

  private WeekdayColumns() {}

  /** The table as if one column said on which weekdays; the same if it has no such columns. */
  static SourceTable folded(SourceTable table) {
    List<SourceTable.Row> rows = table.rows();
    for (int i = 0; i < Math.min(rows.size(), LAST_HEADING_ROW); i++) {
      Map<Integer, Integer> columns = columns(rows.get(i));
      if (columns.size() >= LEAST) {
        List<SourceTable.Row> below = rows.subList(i + 1, rows.size());
        return isFit(columns, below) ? folded(table, i, columns) : table;
      }
    }
    return table;
  }

  /** Weekdays from 2 (Monday) to 8 (Sunday), by the index of their columns. */
  private static Map<Integer, Integer> columns(SourceTable.Row row) {
    Map<Integer, Integer> columns = new TreeMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Optional<Integer> day =
          row.cell(i) instanceof Cell.Text(String words) ? weekday(words) : Optional.empty();
      if (day.isPresent() && !columns.containsValue(day.get())) {
        columns.put(i, day.get());
      }
    }
    return columns;
  }

  /** "T2" for "Thứ hai", "CN" for "Chủ nhật"; nothing for what is no weekday alone. */
  static Optional<String> named(String words) {
    return weekday(words).map(day -> day == SUNDAY ? "CN" : "T" + day);
  }

  private static Optional<Integer> weekday(String words) {
    Matcher day = WEEKDAY.matcher(words);
    if (!day.matches()) {
      return Optional.empty();
    }
    if (day.group(1) != null) {
      return Optional.of(Integer.valueOf(day.group(1)));
    }
    String name = day.group(2) == null ? day.group(3) : day.group(2);
    return Optional.of(name == null ? SUNDAY : 2 + NAMES.indexOf(Folding.plain(name)));
  }

  /**
   * Whether a row is a remark or a title that is merged over the weekdays, by itself or with other
   * columns: a class has something else beside its marks.
   */
  private static boolean isAcross(SourceTable.Row row, Map<Integer, Integer> columns) {
    if (LineRow.isLone(row)) {
      return true;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cell(i);
      if (!columns.containsKey(i)
          && cell instanceof Cell.Text
          && !cell.isBlank()
          && !isMark(cell)
          && hours(cell).isEmpty()
          && columns.keySet().stream().map(row::cell).anyMatch(cell::equals)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there are marks and hours in them and hardly anything else. */
  private static boolean isFit(Map<Integer, Integer> columns, List<SourceTable.Row> all) {
    int fit = 0;
    int filled = 0;
    List<SourceTable.Row> rows = all.stream().filter(row -> !isAcross(row, columns)).toList();
    for (SourceTable.Row row : rows) {
      for (int index : columns.keySet()) {
        Cell cell = row.cell(index);
        filled += cell.isBlank() ? 0 : 1;
        fit += isMark(cell) || hours(cell).isPresent() ? 1 : 0;
      }
    }
    return filled > 0 && fit >= filled * MOST;
  }

  /** Whether a cell only says that something is so. */
  static boolean isMark(Cell cell) {
    return switch (cell) {
      case Cell.Text(String words) -> MARK.matcher(words.strip()).matches();
      case Cell.Figure(double value) -> value == 1;
      default -> false;
    };
  }

  private static Optional<String> hours(Cell cell) {
    return switch (cell) {
      case Cell.Text(String words) when HOURS.matcher(words.strip()).matches() ->
          Optional.of(Cells.inOneLine(words.strip()));
      case Cell.Hour(LocalTime at) -> Optional.of(at.toString());
      default -> Optional.empty();
    };
  }

  private static SourceTable folded(
      SourceTable table, int headings, Map<Integer, Integer> columns) {
    boolean timed =
        table.rows().subList(headings + 1, table.rows().size()).stream()
            .anyMatch(
                row -> columns.keySet().stream().anyMatch(i -> hours(row.cell(i)).isPresent()));
    boolean second = headings > 0 && isSecond(table, headings, columns);
    int first = second ? headings - 1 : headings;
    List<SourceTable.Row> rows = new ArrayList<>(table.rows().subList(0, first));
    rows.add(with(table.rows().get(first), columns, timed ? "Lịch học" : "Thứ"));
    table.rows().stream()
        .skip(headings + 1)
        .forEach(row -> rows.add(with(row, columns, said(row, columns))));
    return new SourceTable(table.sheet(), rows);
  }

  /** Whether the weekdays stand below one heading for all of them, and nothing else beside them. */
  private static boolean isSecond(SourceTable table, int headings, Map<Integer, Integer> columns) {
    SourceTable.Row upper = table.rows().get(headings - 1);
    SourceTable.Row lower = table.rows().get(headings);
    boolean one = columns.keySet().stream().map(upper::cell).distinct().count() == 1;
    boolean other = false;
    boolean titled = false;
    for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
      if (!columns.containsKey(i)) {
        other |= !lower.cell(i).isBlank() && !lower.cell(i).equals(upper.cell(i));
        titled |= !upper.cell(i).isBlank();
      }
    }
    return one && titled && !other && !LineRow.isLone(upper);
  }

  /** The row with its weekdays in the first of their columns. */
  private static SourceTable.Row with(
      SourceTable.Row row, Map<Integer, Integer> columns, String words) {
    List<Cell> cells = new ArrayList<>(row.cells());
    boolean first = true;
    for (int index : columns.keySet()) {
      if (index < cells.size()) {
        cells.set(index, first && !words.isEmpty() ? new Cell.Text(words) : SourceTable.BLANK);
      }
      first = false;
    }
    return new SourceTable.Row(row.number(), cells);
  }

  /**
   * "T2, T4 17h; T7 8h"; what is neither a mark nor an hour is added, to be told as not read. What
   * is merged over them stays as it is.
   */
  private static String said(SourceTable.Row row, Map<Integer, Integer> columns) {
    if (isAcross(row, columns)) {
      return columns.keySet().stream()
          .map(row::cell)
          .map(cell -> cell instanceof Cell.Text(String words) ? words : "")
          .filter(words -> !words.isEmpty())
          .findFirst()
          .orElse("");
    }
    Map<String, StringJoiner> days = new LinkedHashMap<>();
    columns.forEach(
        (index, day) -> {
          Cell cell = row.cell(index);
          if (!cell.isBlank()) {
            String at =
                isMark(cell)
                    ? ""
                    : hours(cell).orElse(cell instanceof Cell.Text(String words) ? words : "");
            days.computeIfAbsent(at, key -> new StringJoiner(", "))
                .add(day == SUNDAY ? "CN" : "T" + day);
          }
        });
    StringJoiner all = new StringJoiner("; ");
    days.forEach((at, those) -> all.add((those + " " + at).strip()));
    return all.toString();
  }
}
