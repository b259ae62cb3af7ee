package vn.loahoc.corpus.timetable;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom to ask about a class, and who teaches it. */
final class People {

  /** "Giáo viên/Liên hệ". */
  private static final Pattern ASKED = Pattern.compile("(?iu).*(?:liên hệ|điện thoại|sđt).*");

  /** A number of a telephone, with what parts it from a name. */
  private static final Pattern NUMBER =
      Pattern.compile("(?iu)[\\s,;:(–-]*(?:sđt|đt|tel|zalo)?[\\s.:]*\\+?\\d[\\d .()-]{7,}\\)?");

  private People() {}

  /** The name and the number, of one column or of two, as the sheet has them. */
  static Optional<String> contact(Cells cells) {
    if (!cells.has(Column.PHONE) && !cells.has(Column.TEACHER)) {
      return cells.line(Column.CONTACT);
    }
    String contact =
        Stream.of(Column.CONTACT, Column.PHONE, Column.TEACHER)
            .filter(column -> column != Column.TEACHER || isAsked(cells))
            .filter(cells::has)
            .sorted(Comparator.comparingInt(c -> cells.layout().index(c).orElseThrow()))
            .flatMap(column -> cells.line(column).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(contact).filter(words -> !words.isEmpty());
  }

  /** Who teaches, without a number. */
  static Optional<String> teacher(Cells cells) {
    return cells
        .line(Column.TEACHER)
        .map(name -> NUMBER.matcher(name).replaceAll("").strip())
        .filter(name -> !name.isEmpty());
  }

  /** Whether the heading of names of teachers says that they are whom to ask. */
  static boolean asks(String heading) {
    return ASKED.matcher(heading).matches();
  }

  /** Whether a teacher is whom to ask: the heading says so, or a number stands with the name. */
  private static boolean isAsked(Cells cells) {
    return asks(cells.heading(Column.TEACHER)) || CellSigns.hasPhone(cells.words(Column.TEACHER));
  }
}
