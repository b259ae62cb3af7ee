package vn.loahoc.corpus;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of a workbook, or a file of comma-separated values: what stands in its cells, whatever
 * its format was. A cell that is merged with others stands in each of their places.
 *
 * @param sheet name of the sheet; empty for a file that has none
 * @param rows the rows that have something in them, in their order
 */
public record SourceTable(Optional<String> sheet, List<Row> rows) {

  /** A cell with nothing in it. */
  public static final Cell BLANK = new Cell.Text("");

  public SourceTable {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param number as the program that shows it counts, from 1
   * @param cells from the first column on; what is missing at the end is blank
   */
  public record Row(int number, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A cell by its column, from 0; blank where the row has none. */
    public Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : BLANK;
    }
  }

  /** What stands in a cell. Days and hours are local, without a zone. */
  public sealed interface Cell {

    default boolean isBlank() {
      return this instanceof Text text && text.words().isEmpty();
    }

    /**
     * Words.
     *
     * @param words NFC, without blanks at the ends of lines; lines stay apart
     */
    record Text(String words) implements Cell {}

    /** A number that is no day and no hour. */
    record Figure(double value) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** An hour. */
    record Hour(LocalTime time) implements Cell {}

    /** A day with an hour. */
    record Moment(LocalDateTime moment) implements Cell {}

    /**
     * Something that cannot be read.
     *
     * @param why "#REF!"
     */
    record Broken(String why) implements Cell {

      /** Of a formula: the program that wrote the file stored no value for it. */
      public static final String NO_VALUE = "công thức chưa có kết quả";
    }
  }
}
