package vn.loahoc.corpus.timetable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a column may be whose heading nobody knows, by what stands below it alone.
 *
 * @param said what each heading of the table names most
 */
record Guesses(Set<Column> said) {

  /** How much cells that are names of wards say against a heading that says something else. */
  private static final double OF_WARDS = 2;

  /** How much telephones say that nobody else is to be asked. */
  private static final double OF_PHONES = 1;

  /** So many cells have one. */
  private static final double MOST = 0.6;

  private static final double NONE = -1;

  /** Beside them no stretch of days is left to be said. */
  private static final Set<Column> OF_DAYS = EnumSet.of(Column.DATE, Column.FROM, Column.TO);

  private static final Set<Column> OF_PEOPLE =
      EnumSet.of(Column.CONTACT, Column.PHONE, Column.TEACHER);

  /** Guesses in a table with these headings. */
  static Guesses beside(List<Layout.Titled> titled) {
    Set<Column> said = EnumSet.noneOf(Column.class);
    for (Layout.Titled held : titled) {
      double most = held.said().values().stream().mapToDouble(d -> d).max().orElse(0);
      held.said().forEach((column, strength) -> addIf(strength == most, column, said));
    }
    return new Guesses(said);
  }

  private static void addIf(boolean holds, Column column, Set<Column> columns) {
    if (holds) {
      columns.add(column);
    }
  }

  /** How strongly a column may be that; less than 0 for no guess. */
  double of(Column column, Layout.Titled titled, ColumnCells below) {
    if (column == Column.WARD && ColumnFit.isOfWards(below)) {
      return OF_WARDS;
    }
    if (!titled.said().isEmpty() || below.isEmpty() || HeadingWords.isOther(titled.heading())) {
      return NONE;
    }
    return switch (column) {
      case HOURS, WEEKDAYS, WHEN -> 0;
      // single days may be days off, or until when one registers
      case DATE -> below.isOfSpans() && isFree(OF_DAYS) ? 0 : NONE;
      case CONTACT -> below.share(Sign.PHONE) >= MOST && isFree(OF_PEOPLE) ? OF_PHONES : NONE;
      default -> NONE;
    };
  }

  private boolean isFree(Set<Column> columns) {
    return columns.stream().noneMatch(said::contains);
  }
}
