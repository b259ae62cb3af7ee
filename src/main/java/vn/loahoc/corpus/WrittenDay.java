package vn.loahoc.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day as people write it into a setting or a table: 08/10/2023 or 2023-10-08. */
final class WrittenDay {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private WrittenDay() {}

  static Optional<LocalDate> of(String text) {
    for (DateTimeFormatter form : List.of(DateTimeFormatter.ISO_LOCAL_DATE, DAY)) {
      try {
        return Optional.of(LocalDate.parse(text, form));
      } catch (DateTimeException ignored) {
        // the next form
      }
    }
    return Optional.empty();
  }
}
