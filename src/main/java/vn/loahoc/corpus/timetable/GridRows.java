package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * The rows of the ordinary table that a grid says, in the order of the grid. What stands in several
 * cells below each other is one class that goes on: its hours are put together. One grid.
 */
final class GridRows {

  /** Lines between the rows stand in its column, which says nothing else. */
  private static final String LINES = "STT";

  private static final Pattern SPAN =
      Pattern.compile("(?iu)(.*?\\d.*?)\\s*(?:[-–—]|đến|tới)\\s*(\\d.*)");

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:\\D{1,4}(\\d{2}))?");
  private static final int LONGEST = 60;
  private static final int MINUTES = 60;

  private final List<Made> made = new ArrayList<>();

  /** The classes of the row above, by all but their hours. */
  private Map<Map<String, Cell>, Integer> above = Map.of();

  private Map<Map<String, Cell>, Integer> here = new LinkedHashMap<>();
  private int number;

  private record Made(int number, Map<String, Cell> cells) {}

  /** A line between the rows. */
  void line(int row, String words) {
    made.add(new Made(row, Map.of(LINES, new Cell.Text(words))));
    above = Map.of();
    here = new LinkedHashMap<>();
  }

  /**
   * A class.
   *
   * @param cells by their headings
   * @param inTurn whether its hours are those of its row, so that it may go on from the row above
   */
  void add(int row, Map<String, Cell> cells, boolean inTurn) {
    if (row != number) {
      above = here;
      here = new LinkedHashMap<>();
      number = row;
    }
    String hours = heading(Column.HOURS);
    Map<String, Cell> key = new LinkedHashMap<>(cells);
    Cell at = key.remove(hours);
    Integer before = inTurn ? above.get(key) : null;
    if (before != null && at != null && goesOn(before, at)) {
      here.put(key, before);
      return;
    }
    here.put(key, made.size());
    made.add(new Made(row, cells));
  }

  /** Whether the class of a row above goes on at these hours; then they are its own as well. */
  private boolean goesOn(int index, Cell at) {
    Made before = made.get(index);
    String hours = heading(Column.HOURS);
    Cell from = before.cells().getOrDefault(hours, SourceTable.BLANK);
    if (Cells.shown(from).length() > LONGEST || Cells.shown(at).length() > LONGEST) {
      return false;
    }
    Matcher first = SPAN.matcher(Cells.shown(from));
    Matcher next = SPAN.matcher(Cells.shown(at));
    boolean spans = first.matches() && next.matches();
    if (!spans) {
      return !first.matches() && !next.matches() && !from.isBlank();
    }
    if (minutes(first.group(2)) != minutes(next.group(1))) {
      return false;
    }
    Map<String, Cell> longer = new LinkedHashMap<>(before.cells());
    longer.put(hours, new Cell.Text(first.group(1) + " - " + next.group(2)));
    made.set(index, new Made(before.number(), longer));
    return true;
  }

  private static int minutes(String clock) {
    Matcher found = CLOCK.matcher(clock);
    if (!found.find()) {
      return -1;
    }
    int past = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    return Integer.parseInt(found.group(1)) * MINUTES + past;
  }

  /** The heading of a column in the table that is made. */
  static String heading(Column column) {
    return switch (column) {
      case TITLE -> "Tên lớp";
      case WEEKDAYS -> "Thứ";
      case DATE -> "Ngày";
      case PART -> "Buổi";
      case HOURS -> "Giờ";
      case ROOM -> "Phòng";
      case VENUE -> "Địa điểm";
      case TEACHER -> "Giáo viên";
      default -> throw new IllegalArgumentException("no column of a grid: " + column);
    };
  }

  /**
   * The rows below their headings.
   *
   * @param row the number of the row in which the heads of the grid stand
   */
  List<SourceTable.Row> table(int row) {
    Set<String> headings = new LinkedHashSet<>(List.of(LINES));
    made.forEach(one -> headings.addAll(one.cells().keySet()));
    List<SourceTable.Row> rows = new ArrayList<>();
    rows.add(new SourceTable.Row(row, headings.stream().<Cell>map(Cell.Text::new).toList()));
    for (Made one : made) {
      rows.add(
          new SourceTable.Row(
              one.number(),
              headings.stream()
                  .map(heading -> one.cells().getOrDefault(heading, SourceTable.BLANK))
                  .toList()));
    }
    return rows;
  }
}
