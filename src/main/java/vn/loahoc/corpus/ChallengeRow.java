package vn.loahoc.corpus;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** One row of a {@code challenges.yaml}. */
final class ChallengeRow {

  private static final List<String> KEYS =
      List.of(
          "day",
          "audience",
          "title",
          "task",
          "minutes",
          "pages",
          "link",
          "library",
          "question",
          "recording");

  private static final int LAST_DAY = 31;
  private static final int MOST_MINUTES = 240;
  private static final int MOST_PAGES = 300;
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_TASK = 400;
  private static final int LONGEST_QUESTION = 200;
  private static final int LONGEST_LINK = 300;

  private final String file;
  private final YamlRows.Row row;
  private final List<Problem> problems;
  private boolean fits = true;

  /**
   * @param file path of the file below the corpus folder
   * @param problems where problems are added
   */
  ChallengeRow(String file, YamlRows.Row row, List<Problem> problems) {
    this.file = file;
    this.row = row;
    this.problems = problems;
  }

  /** The challenge; nothing if something it needs is missing or cannot be used. */
  Optional<Challenge> challenge(boolean sample) {
    for (String key : row.values().keySet()) {
      if (!KEYS.contains(key)) {
        problem(key, "unknown_key", key, "challenges", String.join(", ", KEYS));
      }
    }
    int day = number("day", LAST_DAY, true).orElse(0);
    Optional<Audience> audience = audience();
    Challenge.Words words =
        new Challenge.Words(
            text("title", LONGEST_TITLE, true),
            text("task", LONGEST_TASK, true),
            text("question", LONGEST_QUESTION, true));
    Challenge.Amount amount =
        new Challenge.Amount(
            number("minutes", MOST_MINUTES, false), number("pages", MOST_PAGES, false));
    Optional<Challenge.Link> link = link();
    boolean recording = recording();
    return fits
        ? audience.map(
            a ->
                new Challenge(
                    day,
                    a,
                    words,
                    amount,
                    link,
                    recording,
                    sample,
                    new Origin(file, "", row.line())))
        : Optional.empty();
  }

  private Optional<Audience> audience() {
    String key = text("audience", LONGEST_TITLE, true);
    Optional<Audience> audience = Audience.of(key);
    if (audience.isEmpty() && !key.isEmpty()) {
      String known =
          Arrays.stream(Audience.values()).map(Audience::key).collect(Collectors.joining(", "));
      bad("audience", key, "một trong: " + known);
    }
    return audience;
  }

  private Optional<Challenge.Link> link() {
    String link = text("link", LONGEST_LINK, false);
    String library = text("library", LONGEST_TITLE, false);
    if (link.isEmpty() && library.isEmpty()) {
      return Optional.empty();
    }
    if (library.isEmpty() || link.isEmpty()) {
      missing(library.isEmpty() ? "library" : "link");
      return Optional.empty();
    }
    Optional<URI> url = url(link);
    if (url.isEmpty()) {
      bad("link", link, "một địa chỉ bắt đầu bằng https://");
    }
    return url.map(address -> new Challenge.Link(library, address));
  }

  private static Optional<URI> url(String link) {
    try {
      URI url = URI.create(link);
      boolean open = "https".equals(url.getScheme()) && url.getHost() != null;
      return open && url.getUserInfo() == null ? Optional.of(url) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean recording() {
    String value = text("recording", LONGEST_TITLE, false);
    if (!List.of("", "true", "false").contains(value)) {
      bad("recording", value, "true hoặc false");
    }
    return value.equals("true");
  }

  private OptionalInt number(String key, int most, boolean needed) {
    String value = text(key, LONGEST_TITLE, needed);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    int number = value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
    if (number < 1 || number > most) {
      bad(key, value, "một số từ 1 đến " + most);
      return OptionalInt.empty();
    }
    return OptionalInt.of(number);
  }

  private String text(String key, int longest, boolean needed) {
    YamlRows.Value value = row.values().get(key);
    if (value == null || (!value.nested() && value.text().isBlank())) {
      if (needed) {
        missing(key);
      }
      return "";
    }
    String text = value.text().strip().replaceAll("\\s+", " ");
    if (value.nested()) {
      bad(key, "danh sách", "một dòng chữ");
    } else if (text.length() > longest) {
      bad(key, text.length() + " chữ", "nhiều nhất " + longest + " chữ");
    }
    return text;
  }

  private void missing(String key) {
    problem(key, "missing_value", key);
  }

  private void bad(String key, String value, String wanted) {
    problem(key, "bad_value", key, value, wanted);
  }

  private void problem(String key, String code, Object... details) {
    fits = false;
    YamlRows.Value value = row.values().get(key);
    int line = value == null ? row.line() : value.line();
    problems.add(ProblemCatalogue.problem(Problem.Place.line(file, line), code, details));
  }
}
