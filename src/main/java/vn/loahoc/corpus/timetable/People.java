package vn.loahoc.corpus.timetable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who teaches a class and whom to ask, of columns for the one, the other or both. */
final class People {

  /** What says by itself that somebody teaches. */
  private static final Pattern TEACHES =
      Pattern.compile("(?iu)^(?:gv|giáo viên|giảng viên|người dạy|thầy|cô)\\b.*");

  private static final Pattern LABELLED =
      Pattern.compile("(?iu)^(?:gv|giáo viên|giảng viên|người dạy)\\b.*");

  private static final Pattern ASKED = Pattern.compile("(?iu).*(?:liên hệ|phụ trách).*");

  private People() {}

  /** Whom to ask: who teaches, where nobody else is named. */
  static Optional<String> contact(Cells cells) {
    return cells.line(Column.CONTACT).or(() -> teacher(cells));
  }

  /** The remarks of a row, with who teaches if somebody else is to be asked. */
  static Optional<String> note(Cells cells) {
    Optional<String> note = cells.line(Column.NOTE);
    Optional<String> teacher =
        cells
            .line(Column.CONTACT)
            .flatMap(contact -> cells.line(Column.TEACHER))
            .map(who -> LABELLED.matcher(who).matches() ? who : labelled(cells, who));
    return teacher.isEmpty()
        ? note
        : Optional.of(note.map(words -> words + "; " + teacher.get()).orElseGet(teacher::get));
  }

  private static Optional<String> teacher(Cells cells) {
    String heading = cells.heading(Column.TEACHER);
    return cells
        .line(Column.TEACHER)
        .map(
            who ->
                TEACHES.matcher(who).matches() || ASKED.matcher(heading).matches()
                    ? who
                    : labelled(cells, who));
  }

  /** "Giáo viên: Mẫu". */
  private static String labelled(Cells cells, String who) {
    String heading = cells.heading(Column.TEACHER);
    return heading.substring(0, 1).toUpperCase(Locale.ROOT)
        + heading.substring(1).toLowerCase(Locale.ROOT)
        + ": "
        + who;
  }
}
