package vn.loahoc.corpus.timetable;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two columns of single hours say when a class begins and when it ends, whatever their headings
 * are: "Vô lớp", "Ra về". One alone says when it begins.
 */
final class HourColumns {

  /** So many of the cells that say something are single hours. */
  private static final double MOST = 0.6;

  private HourColumns() {}

  /**
   * Makes two such columns the beginning and the end, where the headings left one of them open.
   *
   * @param columns what each column is so far
   * @param cells what stands below the headings, in the same order
   */
  static void pair(
      Map<Column, Layout.Titled> columns, List<Layout.Titled> titled, List<ColumnCells> cells) {
    List<Layout.Titled> single =
        IntStream.range(0, cells.size())
            .filter(i -> cells.get(i).share(Sign.ONE_HOUR) >= MOST)
            .mapToObj(titled::get)
            .filter(column -> mayBe(column, columns))
            .toList();
    boolean untold =
        Stream.of(Column.HOURS, Column.START, Column.END, Column.WHEN)
            .noneMatch(columns::containsKey);
    if (untold && single.size() == 1) {
      columns.values().removeAll(single);
      columns.put(Column.START, single.getFirst());
    }
    Layout.Titled hours = columns.get(Column.HOURS);
    boolean stated = columns.containsKey(Column.START) && columns.containsKey(Column.END);
    if (stated || single.size() != 2 || (hours != null && !single.contains(hours))) {
      return;
    }
    boolean turned = end(single.getFirst()) > end(single.getLast());
    columns.values().removeAll(single);
    columns.put(Column.START, turned ? single.getLast() : single.getFirst());
    columns.put(Column.END, turned ? single.getFirst() : single.getLast());
  }

  /** How much more it names the end than the beginning: "Giờ đến" may be when people come. */
  private static double end(Layout.Titled column) {
    return column.said().getOrDefault(Column.END, 0.0)
        - column.said().getOrDefault(Column.START, 0.0);
  }

  /** Whether it is no other column for certain: a length of time looks like an hour. */
  private static boolean mayBe(Layout.Titled column, Map<Column, Layout.Titled> columns) {
    boolean other =
        columns.entrySet().stream()
            .anyMatch(held -> held.getValue().equals(column) && !held.getKey().isTime());
    return !other && !HeadingWords.isOther(column.heading());
  }
}
