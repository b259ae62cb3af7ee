package vn.loahoc.corpus.timetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * The year of a file whose title names none: that of most of its days that are written in full. A
 * day without a year beside them is one of that year.
 */
final class WrittenYears {

  private static final int MOST_ROWS = 300;

  private static final Pattern YEAR =
      Pattern.compile("(?iu)(?:\\d\\s*[/.-]\\s*|(?:năm|nam)\\s+)(20\\d\\d)(?!\\d)");

  private WrittenYears() {}

  /** The year; nothing where there is none, or more than half of the days have others. */
  static OptionalInt of(List<SourceTable> tables) {
    Map<Integer, Integer> years = new HashMap<>();
    for (SourceTable table : tables) {
      table.rows().stream()
          .limit(MOST_ROWS)
          .flatMap(row -> row.cells().stream().distinct())
          .forEach(cell -> count(cell, years));
    }
    int all = years.values().stream().mapToInt(Integer::intValue).sum();
    return years.entrySet().stream()
        .filter(year -> year.getValue() * 2 > all)
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }

  private static void count(Cell cell, Map<Integer, Integer> years) {
    switch (cell) {
      case Cell.Day day -> years.merge(day.day().getYear(), 1, Integer::sum);
      case Cell.Moment moment -> years.merge(moment.moment().getYear(), 1, Integer::sum);
      case Cell.Text(String words) ->
          YEAR.matcher(words)
              .results()
              .forEach(year -> years.merge(Integer.valueOf(year.group(1)), 1, Integer::sum));
      default -> {}
    }
  }
}
