package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.place.Room;

/**
 * What stands on the sides of a grid of classes: days across the top and hours, parts of the day or
 * rooms down the side, or the other way round. Whatever else stands there makes it no grid, since
 * nobody could say what its cells mean. Immutable.
 *
 * @param labels columns that say something of each of their rows, by what they say
 * @param heads the columns of classes, with what stands above each
 * @param body index of the first row below
 */
record GridFrame(Map<Integer, Label> labels, Map<Integer, Head> heads, int body) {

  private static final int WIDEST = 40;
  private static final int LOOKED_AT = 60;
  private static final int LEAST = 2;
  private static final double MOST = 0.6;

  /** "Ca 1 (7h-9h)", "Tiết 2: 8h": the number says nothing of the hour. */
  private static final Pattern TURN =
      Pattern.compile(
          "(?iu)^(?:(?:ca|tiết|suất|kíp|lượt|buổi)\\s*\\d{0,2}|\\d{1,2}(?=\\s*[(:]))"
              + "(?:\\s*[-–,]\\s*\\d{1,2}(?!\\s*[hg:\\d]))?\\s*[:.()–-]*\\s*");

  /**
   * A column beside the classes.
   *
   * @param column what it says; {@link Column#ORDINAL} for what is not read
   * @param heading as written, for what only its heading tells
   */
  record Label(Column column, String heading) {}

  /** What stands above a column of classes: a day, or words that say something else. */
  record Head(Column column, Optional<GridDay> day, Cell words) {

    private Head on(GridDay dated) {
      return new Head(column, Optional.of(dated), words);
    }
  }

  /** The frame whose heads stand in a row; nothing if they do not. */
  static Optional<GridFrame> of(List<SourceTable.Row> rows, int i, CellSigns signs) {
    SourceTable.Row row = rows.get(i);
    Map<Integer, Head> days = days(row);
    if (days.size() >= LEAST) {
      Map<Integer, Head> dated = dated(days, rows, i + 1);
      int body = dated.isEmpty() ? i + 1 : i + 2;
      return framed(row, dated.isEmpty() ? days : dated, rows, body, signs);
    }
    return hasDaysBelow(rows, i)
        ? framed(row, heads(row, signs), rows, i + 1, signs)
            .filter(f -> f.labels().values().stream().anyMatch(l -> l.column() == Column.WEEKDAYS))
        : Optional.empty();
  }

  /** Whether the heads of another grid may stand in a row: cheap to see. */
  static boolean mayBe(SourceTable.Row row) {
    return row.cells().stream().filter(cell -> GridDay.of(cell).isPresent()).limit(LEAST).count()
        == LEAST;
  }

  /** Whether a row has the same heads again. */
  boolean isRepeatedBy(SourceTable.Row row) {
    return heads.entrySet().stream()
        .allMatch(head -> head.getValue().words().equals(withoutTurn(row.cell(head.getKey()))));
  }

  /** Whether a cell says what its column does, and is no line between the rows. */
  boolean fits(int at, Cell cell, CellSigns signs) {
    Label label = labels.get(at);
    return label != null && says(cell, label.column(), signs);
  }

  private static Map<Integer, Head> days(SourceTable.Row row) {
    Map<Integer, Head> days = new TreeMap<>();
    for (int at = 0; at < Math.min(WIDEST, row.cells().size()); at++) {
      Cell cell = row.cell(at);
      Optional<GridDay> day = GridDay.of(cell);
      boolean again = day.isPresent() && days.values().stream().anyMatch(h -> h.day().equals(day));
      if (day.isPresent() && !again) {
        days.put(at, new Head(Column.WEEKDAYS, day, cell));
      }
    }
    return days;
  }

  /** The days with the dates of the next row, if nothing but dates stands there; else nothing. */
  private static Map<Integer, Head> dated(
      Map<Integer, Head> days, List<SourceTable.Row> rows, int next) {
    Map<Integer, Head> dated = new TreeMap<>(days);
    if (next >= rows.size()) {
      return Map.of();
    }
    for (Map.Entry<Integer, Head> head : days.entrySet()) {
      Cell cell = rows.get(next).cell(head.getKey());
      Optional<GridDay> below = GridDay.of(cell).filter(GridDay::isDate);
      if (below.isEmpty() && !cell.isBlank()) {
        return Map.of();
      }
      GridDay day = head.getValue().day().orElseThrow();
      below.ifPresent(date -> dated.put(head.getKey(), head.getValue().on(day.on(date))));
    }
    return dated.equals(days) ? Map.of() : dated;
  }

  private static boolean hasDaysBelow(List<SourceTable.Row> rows, int i) {
    return rows.subList(i + 1, Math.min(rows.size(), i + 1 + LOOKED_AT)).stream()
            .filter(
                row -> GridDay.of(row.cell(0)).isPresent() || GridDay.of(row.cell(1)).isPresent())
            .limit(LEAST)
            .count()
        == LEAST;
  }

  /** Hours, parts of the day or rooms side by side; nothing if they are not of one kind. */
  private static Map<Integer, Head> heads(SourceTable.Row row, CellSigns signs) {
    Map<Integer, Head> heads = new TreeMap<>();
    for (int at = 1; at < Math.min(WIDEST, row.cells().size()); at++) {
      Cell cell = row.cell(at);
      Optional<Column> column =
          HeadingWords.isExactly(words(cell)) ? Optional.empty() : column(cell, signs);
      if (column.filter(c -> c != Column.ORDINAL && c != Column.WEEKDAYS).isPresent()) {
        heads.put(at, new Head(column.get(), Optional.empty(), withoutTurn(cell)));
      }
    }
    boolean one = heads.values().stream().map(Head::column).distinct().count() == 1;
    return one ? heads : Map.of();
  }

  private static Optional<GridFrame> framed(
      SourceTable.Row row,
      Map<Integer, Head> heads,
      List<SourceTable.Row> rows,
      int first,
      CellSigns signs) {
    List<SourceTable.Row> below =
        rows.subList(Math.min(first, rows.size()), Math.min(rows.size(), first + LOOKED_AT));
    if (heads.size() < LEAST || !isOfClasses(heads, below, signs)) {
      return Optional.empty();
    }
    Map<Integer, Label> labels = new TreeMap<>();
    for (int at = 0; at < Math.min(WIDEST, width(row, below)); at++) {
      if (heads.containsKey(at)) {
        continue;
      }
      int index = at;
      List<Cell> cells =
          below.stream()
              .map(r -> r.cell(index))
              .filter(cell -> !cell.isBlank())
              .distinct()
              .toList();
      Optional<Label> label = label(words(row.cell(at)), cells, signs);
      if (label.isEmpty() && !cells.isEmpty()) {
        return Optional.empty();
      }
      label.ifPresent(known -> labels.put(index, known));
    }
    return Optional.of(new GridFrame(labels, heads, first));
  }

  private static int width(SourceTable.Row row, List<SourceTable.Row> below) {
    return Math.max(
        row.cells().size(), below.stream().mapToInt(r -> r.cells().size()).max().orElse(0));
  }

  private static boolean isOfClasses(
      Map<Integer, Head> heads, List<SourceTable.Row> below, CellSigns signs) {
    GridCell cells = new GridCell(signs);
    List<Cell> filled = new ArrayList<>();
    below.forEach(row -> heads.keySet().forEach(at -> filled.add(row.cell(at))));
    filled.removeIf(cell -> GridCell.isEmpty(cell) && !GridCell.isMark(cell));
    long classes = filled.stream().filter(cells::isClass).count();
    return classes >= LEAST && classes >= filled.size() * MOST;
  }

  /** What a column beside the classes says: by its heading, else by its cells. */
  private static Optional<Label> label(String heading, List<Cell> cells, CellSigns signs) {
    Map<Column, Double> said = HeadingWords.of(heading);
    if (said.getOrDefault(Column.TITLE, 0.0) >= HeadingWords.SURE) {
      return Optional.empty();
    }
    for (Column column : List.of(Column.WEEKDAYS, Column.HOURS, Column.ROOM)) {
      long such = cells.stream().filter(cell -> says(cell, column, signs)).count();
      if (such > 0 && such >= cells.size() * MOST) {
        return Optional.of(new Label(column, heading));
      }
    }
    if (cells.stream().allMatch(cell -> says(cell, Column.ORDINAL, signs))) {
      return Optional.of(new Label(Column.ORDINAL, heading));
    }
    return said.entrySet().stream()
        .filter(column -> column.getValue() >= HeadingWords.SURE && !column.getKey().isTime())
        .max(Map.Entry.comparingByValue())
        .map(column -> new Label(column.getKey(), heading));
  }

  /** A part of the day stands in place of hours. */
  private static boolean says(Cell cell, Column column, CellSigns signs) {
    return column(cell, signs)
        .filter(said -> said == column || (said == Column.PART && column == Column.HOURS))
        .isPresent();
  }

  /** What a cell beside or above the classes says. */
  static Optional<Column> column(Cell cell, CellSigns signs) {
    if (GridDay.of(cell).isPresent()) {
      return Optional.of(Column.WEEKDAYS);
    }
    Cell own = withoutTurn(cell);
    if (own.isBlank() || own instanceof Cell.Figure) {
      return Optional.of(Column.ORDINAL);
    }
    var said = signs.of(own);
    if (said.contains(Sign.HOURS)) {
      return Optional.of(Column.HOURS);
    }
    if (said.contains(Sign.PART)) {
      return Optional.of(Column.PART);
    }
    boolean room = own instanceof Cell.Text(String words) && Room.isWithin(words);
    return room || isNumbered(own)
        ? Optional.of(Column.ROOM)
        : said.contains(Sign.NUMBER) ? Optional.of(Column.ORDINAL) : Optional.empty();
  }

  /** "Phòng 2", "Hội trường 1": a heading with a number is one of several. */
  private static boolean isNumbered(Cell cell) {
    String words = words(cell);
    return words.chars().anyMatch(Character::isDigit) && Room.isWithin(words);
  }

  /** The same without the number of a turn. */
  static Cell withoutTurn(Cell cell) {
    return cell instanceof Cell.Text(String words)
        ? new Cell.Text(
            TURN.matcher(Cells.inOneLine(words))
                .replaceFirst("")
                .replaceAll("^\\(|\\)$", "")
                .strip())
        : cell;
  }

  private static String words(Cell cell) {
    return HeadingCells.heading(cell);
  }
}
