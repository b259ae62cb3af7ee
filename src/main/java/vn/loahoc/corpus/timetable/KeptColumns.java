package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * The columns that are none of those a class is told by and say something of it all the same: each
 * of their cells is a remark with its heading, "Yêu cầu: biết đọc". Numbers and names of people are
 * left out, since nobody knows whose they are. Immutable.
 */
final class KeptColumns {

  static final KeptColumns NONE = new KeptColumns(List.of());

  private static final int MOST = 8;
  private static final int LONGEST = 160;

  /** Of columns that another one of their kind is read instead of: those of people. */
  private static final Set<Column> OF_PEOPLE =
      EnumSet.of(Column.ORDINAL, Column.CONTACT, Column.PHONE, Column.TEACHER);

  /** If so many of the cells are of people, all of them may be. */
  private static final double SOME = 0.3;

  /** A number of a telephone or of an identity card, an address of electronic mail. */
  private static final Pattern PERSONAL = Pattern.compile("\\d(?:[ .-]?\\d){8,}|\\S@\\S");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  private final List<Kept> columns;

  /**
   * One of them.
   *
   * @param heading as written
   * @param label what its cells are told with; empty if it is a column of remarks
   */
  private record Kept(int index, String heading, String label) {}

  private KeptColumns(List<Kept> columns) {
    this.columns = columns;
  }

  /**
   * Those of a sheet.
   *
   * @param read the columns that are read as something
   * @param cells what stands below each column, in the same order
   */
  static KeptColumns of(
      List<Layout.Titled> all, Collection<Layout.Titled> read, List<ColumnCells> cells) {
    return new KeptColumns(
        IntStream.range(0, all.size())
            .filter(i -> !read.contains(all.get(i)) && isFit(all.get(i), cells.get(i)))
            .mapToObj(i -> kept(all.get(i)))
            .limit(MOST)
            .toList());
  }

  private static boolean isFit(Layout.Titled column, ColumnCells cells) {
    boolean people =
        column.said().keySet().stream().anyMatch(OF_PEOPLE::contains)
            || HeadingWords.isPrivate(column.heading())
            || cells.share(Sign.PHONE) > SOME
            || cells.share(Sign.FULL_NAME) > SOME;
    return !people && !cells.isEmpty() && WORD.matcher(column.heading()).find();
  }

  private static Kept kept(Layout.Titled column) {
    boolean remarks = column.said().getOrDefault(Column.NOTE, 0.0) >= HeadingWords.SURE;
    return new Kept(column.index(), column.heading(), remarks ? "" : column.heading() + ": ");
  }

  boolean has(int index) {
    return columns.stream().anyMatch(column -> column.index() == index);
  }

  List<String> headings() {
    return columns.stream().map(Kept::heading).distinct().toList();
  }

  /** What a row says in them. */
  List<String> told(SourceTable.Row row) {
    List<String> told = new ArrayList<>();
    for (Kept column : columns) {
      Cell cell = row.cell(column.index());
      String words = cell instanceof Cell.Broken ? "" : Cells.shown(cell).strip();
      if (!Cells.saysNothing(words)
          && !PERSONAL.matcher(words).find()
          && !People.isFullName(words)) {
        boolean labelled =
            words.regionMatches(true, 0, column.heading(), 0, column.heading().length());
        told.add((labelled ? "" : column.label()) + bounded(words));
      }
    }
    return told;
  }

  private static String bounded(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, end > 0 ? end : LONGEST) + "…";
  }
}
