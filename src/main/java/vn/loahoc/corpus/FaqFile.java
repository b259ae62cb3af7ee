package vn.loahoc.corpus;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.loahoc.place.CsvRows;
import vn.loahoc.text.Spelling;

/** Reads a {@code faq.csv}: columns by their headings in any order. A bad row is a problem. */
final class FaqFile {

  private static final int LONGEST_QUESTION = 300;
  private static final int LONGEST_ANSWER = 900;
  private static final int LONGEST_SOURCE = 200;
  private static final int MOST_ROWS = 2_000;
  private static final int MEGABYTES = 5;

  /** Headings as they may be written, normalised. */
  private static final Map<String, Column> HEADINGS =
      Map.ofEntries(
          Map.entry("question", Column.QUESTION),
          Map.entry("câu hỏi", Column.QUESTION),
          Map.entry("hỏi", Column.QUESTION),
          Map.entry("answer", Column.ANSWER),
          Map.entry("câu trả lời", Column.ANSWER),
          Map.entry("trả lời", Column.ANSWER),
          Map.entry("đáp", Column.ANSWER),
          Map.entry("source", Column.SOURCE),
          Map.entry("nguồn", Column.SOURCE),
          Map.entry("căn cứ", Column.SOURCE),
          Map.entry("valid until", Column.VALID_UNTIL),
          Map.entry("đến ngày", Column.VALID_UNTIL),
          Map.entry("có giá trị đến", Column.VALID_UNTIL),
          Map.entry("hiệu lực đến", Column.VALID_UNTIL));

  private enum Column {
    QUESTION,
    ANSWER,
    SOURCE,
    VALID_UNTIL
  }

  private final String name;
  private final List<Problem> problems;

  /**
   * @param name path of the file below the corpus folder
   * @param problems where problems are added
   */
  FaqFile(String name, List<Problem> problems) {
    this.name = name;
    this.problems = problems;
  }

  List<QuestionAndAnswer> read(Path file) {
    return new TextFile(name, MEGABYTES).read(file, problems).map(this::parse).orElse(List.of());
  }

  List<QuestionAndAnswer> parse(String csv) {
    List<List<String>> rows = CsvRows.of(Spelling.nfc(csv));
    if (rows.isEmpty()) {
      problems.add(problem(Problem.Place.file(name), "empty"));
      return List.of();
    }
    Optional<Map<Column, Integer>> columns = columns(rows.getFirst());
    if (columns.isEmpty()) {
      return List.of();
    }
    List<QuestionAndAnswer> faq = new ArrayList<>();
    Set<String> questions = new HashSet<>();
    for (int i = 1; i < rows.size(); i++) {
      if (faq.size() == MOST_ROWS) {
        bad(i + 1, "quá " + MOST_ROWS + " câu hỏi, từ dòng này không đọc");
        break;
      }
      Optional<QuestionAndAnswer> row = row(new Row(columns.get(), rows.get(i)), i + 1);
      if (row.isPresent() && !questions.add(Spelling.normalize(row.get().question()))) {
        problems.add(problem(place(i + 1), "duplicate_row", row.get().question()));
      } else {
        row.ifPresent(faq::add);
      }
    }
    return faq;
  }

  private Optional<Map<Column, Integer>> columns(List<String> headings) {
    Map<Column, Integer> columns = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      String heading = Spelling.normalize(headings.get(i)).strip().replaceAll("\\s+", " ");
      Column column = HEADINGS.get(heading);
      if (column != null) {
        columns.putIfAbsent(column, i);
      } else if (!heading.isEmpty()) {
        bad(1, "không có cột “" + headings.get(i).strip() + "”");
      }
    }
    if (!columns.keySet().containsAll(Set.of(Column.QUESTION, Column.ANSWER, Column.SOURCE))) {
      bad(
          1,
          "cần các cột question, answer, source, valid until (câu hỏi, trả lời, nguồn, đến ngày)");
      return Optional.empty();
    }
    return Optional.of(columns);
  }

  private Optional<QuestionAndAnswer> row(Row row, int number) {
    if (row.cells().stream().allMatch(String::isBlank)) {
      return Optional.empty();
    }
    String until = row.cell(Column.VALID_UNTIL);
    Optional<LocalDate> day = WrittenDay.of(until);
    if (until.isEmpty() || day.isPresent()) {
      if (fits(row, number)) {
        return Optional.of(
            new QuestionAndAnswer(
                row.cell(Column.QUESTION), row.cell(Column.ANSWER), row.cell(Column.SOURCE), day));
      }
      return Optional.empty();
    }
    bad(number, "ngày phải viết như 31/12/2024 hoặc 2024-12-31, không phải “" + until + "”");
    return Optional.empty();
  }

  private boolean fits(Row row, int number) {
    return fits(row.cell(Column.QUESTION), "câu hỏi", LONGEST_QUESTION, number)
        && fits(row.cell(Column.ANSWER), "câu trả lời", LONGEST_ANSWER, number)
        && fits(row.cell(Column.SOURCE), "nguồn", LONGEST_SOURCE, number);
  }

  private boolean fits(String text, String what, int longest, int number) {
    if (text.isEmpty()) {
      bad(number, "thiếu " + what);
    } else if (text.length() > longest) {
      bad(number, what + " dài quá " + longest + " chữ");
    }
    return !text.isEmpty() && text.length() <= longest;
  }

  private void bad(int row, String why) {
    problems.add(problem(place(row), "bad_row", why));
  }

  private Problem.Place place(int row) {
    return new Problem.Place(name, Optional.empty(), OptionalInt.of(row), OptionalInt.empty());
  }

  /** One row by its headings. */
  private record Row(Map<Column, Integer> columns, List<String> cells) {

    String cell(Column column) {
      Integer at = columns.get(column);
      return at == null || at >= cells.size() ? "" : cells.get(at).strip().replaceAll("\\s+", " ");
    }
  }
}
