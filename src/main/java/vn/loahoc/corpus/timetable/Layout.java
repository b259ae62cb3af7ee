package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.text.Spelling;

/**
 * Which column of a sheet holds what: what its heading says and what stands below it, weighed for
 * all columns together, so that each thing is held by one. Headings may stand in two rows, the
 * upper one merged over several of the lower. Immutable.
 */
final class Layout {

  /** What speaks less for a column than this does not make it one. */
  private static final double LEAST = 3.5;

  /** Of two that are as good the first is taken. */
  private static final double ORDER = 1e-4;

  /** "Phụ trách" may be whom to ask, "Giáo viên" hardly. */
  private static final double IN_CHARGE = 8;

  /** A column without a heading counts if so many of its rows have something. */
  private static final double FILLED = 0.5;

  private static final double NO_NAMES = -2;
  static final int WIDEST = 80;
  private static final List<Column> ALL = List.of(Column.values());

  private final List<Titled> titled;
  private final Map<Column, Titled> columns;
  private final Map<Integer, Column> byIndex = new HashMap<>();
  private final KeptColumns kept;
  private final boolean spans;

  /** Columns of whom to ask whose headings name those who teach. */
  private final Set<Column> ofTeachers = EnumSet.noneOf(Column.class);

  /**
   * A column with a heading.
   *
   * @param said how strongly the heading names what
   */
  record Titled(int index, String heading, Map<Column, Double> said) {}

  private Layout(
      List<Titled> titled, Map<Column, Titled> columns, KeptColumns kept, boolean spans) {
    this.titled = titled;
    this.columns = columns;
    this.kept = kept;
    this.spans = spans;
    columns.forEach((column, held) -> byIndex.put(held.index(), column));
    Stream.of(Column.CONTACT, Column.PHONE)
        .filter(column -> HeadingWords.namesTeachers(heading(column)))
        .forEach(ofTeachers::add);
  }

  /** The layout, if the row is one of headings: what is on, and at least one thing more. */
  static Optional<Layout> of(SourceTable.Row row) {
    return of(row, row);
  }

  /** The layout of headings in two rows; each is one of its own where the lower row names none. */
  static Optional<Layout> of(SourceTable.Row upper, SourceTable.Row lower) {
    List<Titled> titled = HeadingCells.titled(upper, lower);
    Layout layout = new Layout(titled, assigned(titled, List.of()), KeptColumns.NONE, false);
    return layout.isTable() ? Optional.of(layout) : Optional.empty();
  }

  /** What each column is, all weighed together. */
  private static Map<Column, Titled> assigned(List<Titled> titled, List<ColumnCells> cells) {
    double[][] worth = new double[titled.size()][ALL.size()];
    Guesses guesses = Guesses.beside(titled);
    for (int i = 0; i < worth.length; i++) {
      ColumnCells below = i < cells.size() ? cells.get(i) : ColumnCells.NONE;
      Map<Column, Double> said = titled.get(i).said();
      for (int j = 0; j < ALL.size(); j++) {
        Column column = ALL.get(j);
        double words = said.getOrDefault(column, guesses.of(column, titled.get(i), below));
        if (words >= 0) {
          worth[i][j] = words + ColumnFit.of(column, below) - LEAST - i * ORDER;
        }
      }
    }
    int[] best = Assignment.best(worth);
    Map<Column, Titled> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < best.length; i++) {
      if (best[i] >= 0) {
        columns.put(ALL.get(best[i]), titled.get(i));
      }
    }
    HourColumns.pair(columns, titled, cells);
    if (!columns.containsKey(Column.TITLE)) {
      names(titled, cells, columns.values()).ifPresent(held -> columns.put(Column.TITLE, held));
    }
    if (columns.containsKey(Column.PHONE) && !columns.containsKey(Column.CONTACT)) {
      columns.put(Column.CONTACT, columns.remove(beside(columns)));
    }
    if (columns.containsKey(Column.AGE) && !columns.containsKey(Column.AUDIENCE)) {
      columns.put(Column.AUDIENCE, columns.remove(Column.AGE));
    }
    return columns;
  }

  /**
   * A table of classes without their names is of no use: the first column that nobody else needs
   * and that may be names.
   */
  private static Optional<Titled> names(
      List<Titled> titled, List<ColumnCells> cells, Collection<Titled> taken) {
    return IntStream.range(0, cells.size())
        .filter(i -> !cells.get(i).isEmpty() && !taken.contains(titled.get(i)))
        .filter(i -> !HeadingWords.isOther(titled.get(i).heading()))
        .filter(i -> ColumnFit.of(Column.TITLE, cells.get(i)) > NO_NAMES)
        .mapToObj(titled::get)
        .min(Comparator.comparingInt(Titled::index));
  }

  /** Whom to ask where one column has only numbers: who is in charge, else the numbers alone. */
  private static Column beside(Map<Column, Titled> columns) {
    Titled teacher = columns.get(Column.TEACHER);
    boolean asked =
        teacher != null && teacher.said().getOrDefault(Column.CONTACT, 0.0) >= IN_CHARGE;
    return asked ? Column.TEACHER : Column.PHONE;
  }

  /** A row of a class has words of headings too; only what is sure makes a row one of headings. */
  private boolean isTable() {
    long sure =
        columns.entrySet().stream()
            .filter(Layout::isSure)
            .map(column -> column.getValue().heading())
            .distinct() // a title merged over the whole table is one
            .count();
    boolean time = columns.entrySet().stream().anyMatch(c -> c.getKey().isTime() && isSure(c));
    boolean what = columns.containsKey(Column.TITLE) && !isGuessed(Column.TITLE);
    return (sure >= 2 && what && time) || (sure >= 3 && (what || time));
  }

  private static boolean isSure(Map.Entry<Column, Titled> column) {
    return column.getValue().said().getOrDefault(column.getKey(), 0.0) >= HeadingWords.SURE;
  }

  /**
   * The layout of another table below the first. Rows of classes have words of headings too ("Phòng
   * máy", "miễn phí"), so nearly every cell must be a heading and nothing else.
   */
  static Optional<Layout> ofAnother(SourceTable.Row row) {
    int size = row.cells().size();
    List<String> perhaps = new ArrayList<>(size);
    int other = 0;
    for (int i = 0; i < size && other * 3 <= size; i++) {
      String words = HeadingCells.heading(row.cell(i));
      if (HeadingWords.mayBe(words)) {
        perhaps.add(words);
      } else if (!row.cell(i).isBlank()) {
        other++;
      }
    }
    int exact = 0;
    for (int i = 0; i < perhaps.size() && other * 3 <= size; i++) {
      boolean known = HeadingWords.isExactly(perhaps.get(i));
      exact += known ? 1 : 0;
      other += known ? 0 : 1;
    }
    return exact >= 3 && exact >= other * 3 ? of(row) : Optional.empty();
  }

  /**
   * The same headings, weighed with what stands below them; a column without one has its letter.
   */
  Layout over(List<SourceTable.Row> rows, CellSigns signs) {
    List<Titled> all = new ArrayList<>(titled);
    List<ColumnCells> cells = new ArrayList<>();
    titled.forEach(column -> cells.add(ColumnCells.of(rows, column.index(), signs)));
    for (int i = 0; i < width(rows); i++) {
      ColumnCells below = hasHeading(i) ? ColumnCells.NONE : ColumnCells.of(rows, i, signs);
      if (below.filled() >= FILLED) {
        all.add(new Titled(i, "cột " + letter(i), Map.of()));
        cells.add(below);
      }
    }
    Map<Column, Titled> columns = assigned(all, cells);
    int dates = all.indexOf(columns.get(Column.DATE));
    boolean ofSpans = dates >= 0 && cells.get(dates).isOfSpans();
    return new Layout(all, columns, KeptColumns.of(titled, columns.values(), cells), ofSpans);
  }

  private boolean hasHeading(int index) {
    return titled.stream().anyMatch(column -> column.index() == index);
  }

  private static int width(List<SourceTable.Row> rows) {
    int widest = rows.stream().limit(WIDEST).mapToInt(row -> row.cells().size()).max().orElse(0);
    return Math.min(WIDEST, widest);
  }

  /** "A" to "Z", then "AA": as programs for tables name columns. */
  private static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  /** How many columns are known. */
  int size() {
    return columns.size();
  }

  OptionalInt index(Column column) {
    Titled held = columns.get(column);
    return held == null ? OptionalInt.empty() : OptionalInt.of(held.index());
  }

  /** Which column stands at an index, if one that is read does. */
  Optional<Column> at(int index) {
    return Optional.ofNullable(byIndex.get(index));
  }

  String heading(Column column) {
    Titled held = columns.get(column);
    return held == null ? "" : held.heading();
  }

  /** The columns that are kept as remarks. */
  KeptColumns kept() {
    return kept;
  }

  /** Whether nothing is read from a column but remarks: nobody knows its heading, or it is kept. */
  boolean isOfRemarks(int index) {
    return kept.has(index)
        || titled.stream()
            .filter(held -> held.index() == index && !columns.containsValue(held))
            .anyMatch(held -> held.said().isEmpty() && !HeadingWords.isOther(held.heading()));
  }

  /** Whether only the cells say what it is, not the heading. */
  boolean isGuessed(Column column) {
    Titled held = columns.get(column);
    return held != null && !held.said().containsKey(column);
  }

  /** Whether a column of whom to ask names those who teach as well: "Người dạy, điện thoại". */
  boolean namesTeachers(Column column) {
    return ofTeachers.contains(column);
  }

  /** Whether the column of days tells from when to when in many rows. */
  boolean isOfSpans() {
    return spans;
  }

  boolean isLunar(Column column) {
    return Spelling.normalize(heading(column)).contains("âm lịch");
  }

  /** Headings of columns that are not read, each once. */
  List<String> unknown() {
    LinkedHashSet<String> unread = new LinkedHashSet<>();
    titled.stream()
        .filter(column -> !columns.containsValue(column) && !kept.has(column.index()))
        .forEach(column -> unread.add(column.heading()));
    return List.copyOf(unread);
  }

  /** Whether a row repeats the headings, as every printed page does. */
  boolean isRepeatedBy(SourceTable.Row row) {
    int same = 0;
    for (Map.Entry<Column, Titled> column : columns.entrySet()) {
      Titled held = column.getValue();
      boolean repeated = HeadingCells.heading(row.cell(held.index())).equals(held.heading());
      if (!repeated && column.getKey() == Column.TITLE) {
        return false;
      }
      same += repeated ? 1 : 0;
    }
    return same >= 2 && same * 2 >= columns.size();
  }
}
