package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.text.Spelling;

/**
 * Which column of a sheet holds what, by its headings. Headings may stand in two rows, the upper
 * one merged over several of the lower. Immutable.
 */
final class Layout {

  private static final Pattern DAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?");
  private static final Pattern HOUR =
      Pattern.compile("(?iu)\\d{1,2}\\s*(?:h|g|giờ|:)\\s*(?:\\d{2})?");

  private final Map<Column, Integer> columns;
  private final Map<Column, String> headings;
  private final List<String> unknown;

  private Layout(Map<Column, Integer> columns, Map<Column, String> headings, List<String> unknown) {
    this.columns = columns;
    this.headings = headings;
    this.unknown = List.copyOf(unknown);
  }

  /** The layout, if the row is one of headings: what is on, and at least one thing more. */
  static Optional<Layout> of(SourceTable.Row row) {
    return of(row, row);
  }

  /** The layout of headings in two rows; each is one of its own where the lower row names none. */
  static Optional<Layout> of(SourceTable.Row upper, SourceTable.Row lower) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    Map<Column, String> headings = new EnumMap<>(Column.class);
    List<String> unknown = new ArrayList<>();
    int width = Math.max(upper.cells().size(), lower.cells().size());
    for (int i = 0; i < width; i++) {
      String heading = heading(lower.cell(i));
      Optional<Column> column = Column.of(heading);
      if (column.isEmpty()) {
        heading = heading(upper.cell(i));
        column = Column.of(heading);
      }
      column = column.map(named -> free(named, columns));
      if (column.isPresent() && columns.putIfAbsent(column.get(), i) == null) {
        headings.put(column.get(), heading);
      } else if (column.isEmpty() && !heading.isEmpty()) {
        unknown.add(heading);
      }
    }
    return isTable(columns.keySet())
        ? Optional.of(new Layout(columns, headings, unknown))
        : Optional.empty();
  }

  /** Beside "Giờ vào" the heading "Bắt đầu" is a day, beside "Liên hệ" the other is the number. */
  private static Column free(Column named, Map<Column, Integer> taken) {
    Column other =
        switch (named) {
          case START -> Column.FROM;
          case END -> Column.TO;
          case FROM -> Column.START;
          case TO -> Column.END;
          case CONTACT -> Column.PHONE;
          default -> named;
        };
    return taken.containsKey(named) && !taken.containsKey(other) ? other : named;
  }

  private static boolean isTable(Set<Column> found) {
    boolean time = found.stream().anyMatch(Column::isTime);
    boolean what = found.contains(Column.TITLE);
    return (found.size() >= 2 && what && time) || (found.size() >= 3 && (what || time));
  }

  private static String heading(Cell cell) {
    return cell instanceof Cell.Text(String words) ? Cells.inOneLine(words) : "";
  }

  /**
   * The layout of another table below the first. Rows of classes have words of headings too ("Phòng
   * máy", "miễn phí"), so nearly every cell must be a heading and nothing else.
   */
  static Optional<Layout> ofAnother(SourceTable.Row row) {
    int size = row.cells().size();
    List<String> perhaps = new ArrayList<>(size);
    int other = 0;
    for (int i = 0; i < size; i++) {
      String words = heading(row.cell(i));
      if (Column.mayBeHeading(words)) {
        perhaps.add(words);
      } else if (!row.cell(i).isBlank()) {
        other++;
      }
    }
    int exact = 0;
    for (int i = 0; i < perhaps.size() && other * 3 <= size; i++) {
      boolean known = Column.isExactly(perhaps.get(i));
      exact += known ? 1 : 0;
      other += known ? 0 : 1;
    }
    return exact >= 3 && exact >= other * 3 ? of(row) : Optional.empty();
  }

  /**
   * "Bắt đầu", "Kết thúc" are hours or days, "Từ", "Đến" days or hours: what stands below says it.
   */
  Layout over(List<SourceTable.Row> rows) {
    Layout each = swapped(rows, Column.START, Column.FROM);
    each = each.swapped(rows, Column.END, Column.TO);
    Layout days = each.with(rows, Column.START, Column.FROM, Layout::isDay);
    days = days.with(rows, Column.END, Column.TO, Layout::isDay);
    Layout hours = days.with(rows, Column.FROM, Column.START, Layout::isHour);
    return hours.with(rows, Column.TO, Column.END, Layout::isHour);
  }

  /** "Bắt đầu" before "Giờ vào": the first has the days. */
  private Layout swapped(List<SourceTable.Row> rows, Column hour, Column day) {
    Integer hours = columns.get(hour);
    Integer days = columns.get(day);
    if (hours == null
        || days == null
        || !mostly(rows, hours, Layout::isDay)
        || !mostly(rows, days, Layout::isHour)) {
      return this;
    }
    Map<Column, Integer> other = new EnumMap<>(columns);
    other.put(hour, days);
    other.put(day, hours);
    Map<Column, String> titles = new EnumMap<>(headings);
    titles.put(hour, heading(day));
    titles.put(day, heading(hour));
    return new Layout(other, titles, unknown);
  }

  private static boolean mostly(List<SourceTable.Row> rows, int at, Predicate<Cell> belongs) {
    List<Cell> filled =
        rows.stream().map(row -> row.cell(at)).filter(cell -> !cell.isBlank()).toList();
    return filled.stream().filter(belongs).count() * 2 > filled.size();
  }

  private Layout with(
      List<SourceTable.Row> rows, Column named, Column meant, Predicate<Cell> belongs) {
    Integer at = columns.get(named);
    if (at == null || columns.containsKey(meant)) {
      return this;
    }
    if (!mostly(rows, at, belongs)) {
      return this;
    }
    Map<Column, Integer> other = new EnumMap<>(columns);
    other.remove(named);
    other.put(meant, at);
    Map<Column, String> titles = new EnumMap<>(headings);
    titles.put(meant, heading(named));
    titles.remove(named);
    return new Layout(other, titles, unknown);
  }

  private static boolean isDay(Cell cell) {
    return cell instanceof Cell.Day
        || cell instanceof Cell.Moment
        || (cell instanceof Cell.Text(String words) && DAY.matcher(words).matches());
  }

  private static boolean isHour(Cell cell) {
    return cell instanceof Cell.Hour
        || (cell instanceof Cell.Text(String words) && HOUR.matcher(words).matches());
  }

  /** How many columns are known. */
  int size() {
    return columns.size();
  }

  OptionalInt index(Column column) {
    Integer index = columns.get(column);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  String heading(Column column) {
    return headings.getOrDefault(column, "");
  }

  boolean isLunar(Column column) {
    return Spelling.normalize(heading(column)).contains("âm lịch");
  }

  /** Headings that nobody knows, each once. */
  List<String> unknown() {
    return List.copyOf(new java.util.LinkedHashSet<>(unknown));
  }

  /** Whether a row repeats the headings, as every printed page does. */
  boolean isRepeatedBy(SourceTable.Row row) {
    int same = 0;
    for (Map.Entry<Column, Integer> column : columns.entrySet()) {
      String own = headings.getOrDefault(column.getKey(), "");
      boolean repeated = heading(row.cell(column.getValue())).equals(own);
      if (!repeated && column.getKey() == Column.TITLE) {
        return false;
      }
      same += repeated ? 1 : 0;
    }
    return same >= 2 && same * 2 >= columns.size();
  }
}
