package vn.loahoc.exam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads test sets: one JSON object a line, as {@code exam/README.md} describes. */
public final class ExamFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ExamFile() {}

  /**
   * All questions of a file, in its order; empty lines are skipped.
   *
   * @throws ExamException if the file cannot be read or a line is no question
   */
  public static List<ExamQuestion> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new ExamException(file + ": cannot be read as UTF-8 text", e);
    }
    List<ExamQuestion> questions = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        questions.add(question(lines.get(i), file + ", line " + (i + 1)));
      }
    }
    return questions;
  }

  private static ExamQuestion question(String line, String where) {
    try {
      JsonNode json = JSON.readTree(line);
      return new ExamQuestion(
          json.required("id").asText(),
          json.required("q").asText(),
          Optional.ofNullable(json.get("prev")).filter(p -> !p.isNull()).map(JsonNode::asText),
          LocalDate.parse(json.required("reference_date").asText()),
          json.required("answerable").asBoolean(),
          json.required("must_contain").valueStream().map(ExamFile::strings).toList(),
          strings(json.required("must_not_contain")),
          new LinkedHashSet<>(strings(json.required("tags"))));
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      throw new ExamException(where + ": no exam question: " + e.getMessage(), e);
    }
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
