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

/** Which report somebody wants. */
record Wanted(Form form, Asking asked, Scope scope) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final Pattern OPEN = Pattern.compile("\\bcong khai\\b");

  /**
   * As what, and for whom.
   *
   * @param file "text", or the ending of a file
   * @param open whether anybody may see it
   */
  record Form(String file, boolean open) {

    private static final String TEXT = "text";
    private static final String OPEN_TEXT = "public";
    private static final String OPEN_FILE = "p-";

    /** A message to read. */
    static Form text(boolean open) {
      return new Form(TEXT, open);
    }

    /** As buttons carry it. */
    String key() {
      return open ? file.equals(TEXT) ? OPEN_TEXT : OPEN_FILE + file : file;
    }

    private static Form of(String key) {
      if (key.equals(OPEN_TEXT)) {
        return text(true);
      }
      return key.startsWith(OPEN_FILE)
          ? new Form(key.substring(OPEN_FILE.length()), true)
          : new Form(key, false);
    }
  }

  /** A file, and by which words it is asked for, without diacritics. */
  private record Words(String file, Pattern words) {}

  private static final List<Words> FILES =
      List.of(
          new Words("xlsx", Pattern.compile("\\b(?:excel|xlsx)\\b")),
          new Words("csv", Pattern.compile("\\bcsv\\b")),
          new Words("png", Pattern.compile("\\bbieu do\\b")));

  /** The form that a text asks for. */
  static Form form(String text) {
    String folded = Folding.fold(text).toLowerCase(Locale.ROOT);
    boolean open = OPEN.matcher(folded).find();
    return FILES.stream()
        .filter(file -> file.words().matcher(folded).find())
        .findFirst()
        .map(file -> new Form(file.file(), open))
        .orElseGet(() -> Form.text(open));
  }

  /** What a button carries, behind the name of the order. */
  static String payload(Form form, Scope scope, Optional<String> ward) {
    return String.join(
        ":", form.key(), DAY.format(scope.first()), DAY.format(scope.last()), ward.orElse(""));
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
                  Form.of(parts[0]),
                  Asking.SUMMARY,
                  new Scope(week.id(), first, last, ward, week.today())));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
