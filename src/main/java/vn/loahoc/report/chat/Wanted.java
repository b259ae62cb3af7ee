package vn.loahoc.report.chat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.participation.Scope;
import vn.loahoc.report.Week;
import vn.loahoc.text.Folding;

/**
 * Which report somebody wants.
 *
 * @param form "text", or the ending of a file
 */
record Wanted(String form, Asking asked, Scope scope) {

  static final String TEXT = "text";

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** A form, and by which words it is asked for, without diacritics. */
  private record Form(String name, Pattern words) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("xlsx", Pattern.compile("\\b(?:excel|xlsx)\\b")),
          new Form("csv", Pattern.compile("\\bcsv\\b")),
          new Form("png", Pattern.compile("\\bbieu do\\b")),
          new Form(ReportOrder.OPEN, Pattern.compile("\\bcong khai\\b")));

  /** The form that a text asks for. */
  static String form(String text) {
    String folded = Folding.fold(text).toLowerCase(Locale.ROOT);
    return FORMS.stream()
        .filter(form -> form.words().matcher(folded).find())
        .map(Form::name)
        .findFirst()
        .orElse(TEXT);
  }

  /** What a button carries, behind the name of the order. */
  static String payload(String form, Scope scope, Optional<String> ward) {
    return String.join(
        ":", form, DAY.format(scope.first()), DAY.format(scope.last()), ward.orElse(""));
  }

  /** What a button carried; nothing if it is something else that stands behind the order. */
  static Optional<Wanted> of(String payload, Week week) {
    String[] parts = payload.split(":", 4);
    if (parts.length < 4) {
      return Optional.empty();
    }
    try {
      LocalDate first = LocalDate.parse(parts[1], DAY);
      LocalDate last = LocalDate.parse(parts[2], DAY);
      Optional<String> ward = Optional.of(parts[3]).filter(name -> !name.isEmpty());
      return last.isBefore(first)
          ? Optional.empty()
          : Optional.of(
              new Wanted(
                  parts[0], Asking.SUMMARY, new Scope(week.id(), first, last, ward, week.today())));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
