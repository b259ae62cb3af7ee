package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * What abbreviations of a table mean, as its sheet or its workbook says: "MP" is "miễn phí". They
 * are told as their meaning, since nobody who asks sees the legend. Compared letter for letter.
 * Immutable.
 */
final class Legend {

  private static final int LAST_HEADING_ROW = 40;

  /** Columns in which only a whole cell is an abbreviation. */
  private static final Set<Column> WHOLE =
      EnumSet.of(
          Column.ORDINAL,
          Column.TITLE,
          Column.EXCEPT,
          Column.DEADLINE,
          Column.SPOT,
          Column.LATITUDE,
          Column.LONGITUDE);

  private static final Pattern NONE = Pattern.compile("(?!)");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[“\"]([^()]+)[)\\]”\"]");

  private final Map<String, String> meanings;
  private final Pattern words;

  private Legend(Map<String, String> meanings) {
    this.meanings = meanings;
    List<String> several =
        meanings.keySet().stream()
            .filter(written -> written.length() > 1)
            .filter(written -> !isHours(meaning(written)))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .toList();
    this.words =
        several.isEmpty()
            ? NONE
            : Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", several) + ")(?![\\p{L}\\p{N}])");
  }

  static Legend of(Map<String, String> meanings) {
    return new Legend(Map.copyOf(meanings));
  }

  /** What several sheets say; of what one says otherwise than another, nothing. */
  static Legend of(Collection<Legend> several) {
    Map<String, String> all = new HashMap<>();
    Set<String> unclear = new HashSet<>();
    for (Legend legend : several) {
      legend.meanings.forEach(
          (written, meaning) -> {
            if (!all.merge(written, meaning, (one, other) -> one).equals(meaning)) {
              unclear.add(written);
            }
          });
    }
    all.keySet().removeAll(unclear);
    return of(all);
  }

  /** Abbreviations without the brackets in which they stand alone. */
  static String bare(String words) {
    Matcher brackets = BRACKETS.matcher(words);
    return brackets.matches() ? brackets.group(1) : words;
  }

  /** This one, and of what it does not explain the other. */
  Legend or(Legend other) {
    if (other.isEmpty()) {
      return this;
    }
    Map<String, String> all = new HashMap<>(other.meanings);
    all.putAll(meanings);
    return of(all);
  }

  boolean isEmpty() {
    return meanings.isEmpty();
  }

  /**
   * The table with what the cells below its headings stand for that are an abbreviation and nothing
   * else; marks below weekdays stay.
   */
  SourceTable applied(SourceTable table) {
    if (isEmpty()) {
      return table;
    }
    List<SourceTable.Row> rows = new ArrayList<>(table.rows());
    List<SourceTable.Row> upper = rows.subList(0, Math.min(rows.size(), LAST_HEADING_ROW));
    int headings =
        IntStream.range(0, upper.size())
            .filter(i -> Layout.of(upper.get(i)).isPresent())
            .findFirst()
            .orElse(0);
    Set<Integer> weekdays = columns(upper, heading -> WeekdayColumns.named(heading).isPresent());
    Set<Integer> times = columns(List.of(upper.get(headings)), Legend::isOfTimes);
    times.addAll(weekdays);
    for (int i = headings + 1; i < rows.size(); i++) {
      List<Cell> cells = new ArrayList<>(rows.get(i).cells());
      for (int at = 0; at < cells.size(); at++) {
        if (!weekdays.contains(at) || !WeekdayColumns.isMark(cells.get(at))) {
          cells.set(at, whole(cells.get(at), times.contains(at)));
        }
      }
      rows.set(i, new SourceTable.Row(rows.get(i).number(), cells));
    }
    return new SourceTable(table.sheet(), rows);
  }

  /** A row with what its cells and their words stand for. */
  SourceTable.Row applied(SourceTable.Row row, Layout layout) {
    if (isEmpty()) {
      return row;
    }
    List<Cell> cells = new ArrayList<>(row.cells());
    for (int i = 0; i < cells.size(); i++) {
      Optional<Column> column = layout.at(i);
      boolean time = column.filter(Column::isTime).isPresent();
      Cell whole = whole(cells.get(i), time);
      cells.set(i, time || column.filter(WHOLE::contains).isPresent() ? whole : inWords(whole));
    }
    return new SourceTable.Row(row.number(), cells);
  }

  /** The columns in which a cell is such. */
  private static Set<Integer> columns(List<SourceTable.Row> rows, Predicate<String> such) {
    Set<Integer> columns = new HashSet<>();
    for (SourceTable.Row row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (row.cell(i) instanceof Cell.Text(String words) && such.test(words)) {
          columns.add(i);
        }
      }
    }
    return columns;
  }

  private static boolean isOfTimes(String heading) {
    return HeadingWords.of(heading).keySet().stream().anyMatch(Column::isTime);
  }

  /**
   * @param ofTimes whether a cell may be hours
   */
  private Cell whole(Cell cell, boolean ofTimes) {
    return cell instanceof Cell.Text(String words)
            && meanings.containsKey(bare(words))
            && (ofTimes || !isHours(meaning(bare(words))))
        ? new Cell.Text(capitalised(meaning(bare(words))))
        : cell;
  }

  private static boolean isHours(String meaning) {
    return Character.isDigit(meaning.charAt(0));
  }

  private Cell inWords(Cell cell) {
    return cell instanceof Cell.Text(String text) && words.matcher(text).find()
        ? new Cell.Text(words.matcher(text).replaceAll(this::inText))
        : cell;
  }

  private String inText(MatchResult found) {
    String meaning = meaning(found.group());
    return Matcher.quoteReplacement(found.start() == 0 ? capitalised(meaning) : meaning);
  }

  private String meaning(String written) {
    return meanings.getOrDefault(written, written);
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
