package vn.loahoc.exam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Source;

class GroundingTest {

  private final Grounding grounding = new Grounding(List.of("Xóm Mới Tinh", "Bình Minh"));

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    try (InputStream file =
        Objects.requireNonNull(GroundingTest.class.getResourceAsStream("grounding.jsonl"))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        JsonNode json = new ObjectMapper().readTree(line);
        cases.add(Arguments.of(json.get("why").asText(), json));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhatNoSourceStates(String why, JsonNode json) {
    ExamQuestion question =
        new ExamQuestion(
            "1",
            json.get("q").asText(),
            Optional.empty(),
            LocalDate.parse(json.get("today").asText()),
            true,
            List.of(),
            List.of(),
            Set.of());
    Source source =
        new Source(
            json.path("document").asText("Kế hoạch"),
            json.path("section").asText(""),
            json.get("quote").asText());
    Answer answer = new Answer.Sure(json.get("text").asText(), List.of(source), List.of());
    assertThat(grounding.unsourced(question, answer))
        .as(why)
        .isEqualTo(json.get("unsourced").valueStream().map(JsonNode::asText).toList());
  }
}
