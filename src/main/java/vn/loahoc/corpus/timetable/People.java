package vn.loahoc.corpus.timetable;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom to ask about a class. Names of teachers are not taken, unless they are whom to ask. */
final class People {

  /** "Giáo viên/Liên hệ". */
  private static final Pattern ASKED = Pattern.compile("(?iu).*(?:liên hệ|điện thoại|sđt).*");

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

  /** Whether the heading of names of teachers says that they are whom to ask. */
  static boolean asks(String heading) {
    return ASKED.matcher(heading).matches();
  }

  /** Whether a teacher is whom to ask: the heading says so, or a number stands with the name. */
  private static boolean isAsked(Cells cells) {
    return asks(cells.heading(Column.TEACHER)) || CellSigns.hasPhone(cells.words(Column.TEACHER));
  }
}
