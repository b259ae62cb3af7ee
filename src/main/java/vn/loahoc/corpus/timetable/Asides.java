package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * What is said of a change in cells that are for something else: "Tập huấn nấu ăn (HỦY)", "05/10 -
 * dời sang 07/10", "Đã hủy" in a column without a heading.
 *
 * @param cells without it
 * @param remarks what it was, as written
 */
record Asides(Cells cells, List<String> remarks) {

  private static final Set<Column> LOOKED_AT =
      EnumSet.of(
          Column.TITLE,
          Column.WEEKDAYS,
          Column.PART,
          Column.HOURS,
          Column.START,
          Column.END,
          Column.DATE,
          Column.FROM,
          Column.TO,
          Column.WHEN);

  /** Where one row says "đã đủ", another may say "đã hủy". */
  private static final EnumSet<Column> OF_STATE = EnumSet.of(Column.ENROLLED, Column.LEFT);

  private static final Pattern BRACKET = Pattern.compile("\\s*[(\\[]([^()\\[\\]]+)[)\\]]");
  private static final Pattern BEHIND =
      Pattern.compile("(?s)\\s*(?:\\s[-–—]|[:;,*]|\\n)\\s*([^;,:*\\n]+)$");
  private static final Pattern BEFORE =
      Pattern.compile("(?s)^([^;,:*\\n–—-]+?)\\s*[-–—:;,*!\\n]\\s*");

  /** A name without one of these says nothing beside it. */
  private static final Pattern PARTED = Pattern.compile("[(\\[:;,*!\\n–—-]");

  static Asides of(Cells cells, Moments moments) {
    List<Cell> row = new ArrayList<>(cells.row().cells());
    List<String> remarks = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Optional<Column> column = cells.layout().at(i);
      boolean other = column.filter(c -> !OF_STATE.contains(c)).isEmpty();
      boolean title = column.filter(c -> c == Column.TITLE).isPresent();
      if ((other || column.filter(LOOKED_AT::contains).isPresent())
          && row.get(i) instanceof Cell.Text(String words)
          && (!title || PARTED.matcher(words).find())
          && moments.mayChange(words)) {
        if (other && (isChange(words, moments) || isOfRemarks(cells, i, words, moments))) {
          remarks.add(words);
          row.set(i, SourceTable.BLANK);
        } else if (!other) {
          row.set(i, new Cell.Text(without(words, title, moments, remarks)));
        }
      }
    }
    return remarks.isEmpty()
        ? new Asides(cells, remarks)
        : new Asides(
            new Cells(cells.layout(), new SourceTable.Row(cells.row().number(), row)), remarks);
  }

  /**
   * Whether words of a column that nothing else is read from are about a change: they are not read
   * over, whatever stands beside them.
   */
  private static boolean isOfRemarks(Cells cells, int index, String words, Moments moments) {
    return cells.layout().isOfRemarks(index) && moments.sentence(words).ofChange();
  }

  private static String without(
      String words, boolean title, Moments moments, List<String> remarks) {
    if (!title && StatusWords.isOff(words)) {
      remarks.add(words);
      return "";
    }
    if (!title && isOfSeveralDays(words, moments)) {
      return words;
    }
    String left = words;
    Matcher bracket = BRACKET.matcher(left);
    while (bracket.find()) {
      if (isChange(bracket.group(1), moments)) {
        remarks.add(bracket.group(1).strip());
        left = (left.substring(0, bracket.start()) + left.substring(bracket.end())).strip();
        bracket = BRACKET.matcher(left);
      }
    }
    for (Pattern part : List.of(BEHIND, BEFORE)) {
      Matcher aside = part.matcher(left);
      if (aside.find() && StatusWords.isOff(aside.group(1))) {
        remarks.add(aside.group(1).strip());
        left = (left.substring(0, aside.start()) + left.substring(aside.end())).strip();
      }
    }
    return left;
  }

  /** "03/10, 05/10 (nghỉ), 07/10": what is said of one of them stays where it is. */
  private static boolean isOfSeveralDays(String words, Moments moments) {
    String shape = moments.shape(BRACKET.matcher(words).replaceAll(" ")).shape();
    return shape.split("D+", -1).length > 2;
  }

  /** Whether words are of a change and of nothing else. */
  private static boolean isChange(String words, Moments moments) {
    Sentence said = moments.sentence(words);
    return said.off() || (said.ofChange() && ChangePatterns.begins(said.shape().shape()));
  }
}
