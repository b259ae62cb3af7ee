package vn.loahoc.corpus.timetable;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom to ask about a class. Names of teachers are not taken, unless they are whom to ask. */
final class People {

  /** "Giáo viên/Liên hệ". */
  private static final Pattern ASKED = Pattern.compile("(?iu).*(?:liên hệ|điện thoại|sđt).*");

  private People() {}

  /** The name and the number, of one column or of two. */
  static Optional<String> contact(Cells cells) {
    String contact =
        Stream.of(Column.CONTACT, Column.PHONE, Column.TEACHER)
            .filter(
                column ->
                    column != Column.TEACHER || ASKED.matcher(cells.heading(column)).matches())
            .flatMap(column -> cells.line(column).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(contact).filter(words -> !words.isEmpty());
  }
}
