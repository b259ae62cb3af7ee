package vn.loahoc.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Source;
import vn.loahoc.exam.Score.Part;

class ExamTest {

  private static final String LINES =
      """
      {"id":"a","q":"mấy giờ","prev":"hội sách","reference_date":"2024-11-01","answerable":true,"must_contain":[["7 giờ","07:00"]],"must_not_contain":["8 giờ"],"tags":["when"]}

      {"id":"b","q":"vé bao nhiêu","prev":null,"reference_date":"2024-11-01","answerable":false,"must_contain":[],"must_not_contain":[],"doc":null,"tags":["missing","when"]}
      """;

  @TempDir Path folder;

  @Test
  void readsQuestionsLineByLine() throws IOException {
    assertThat(ExamFile.read(write(LINES)))
        .containsExactly(
            new ExamQuestion(
                "a",
                "mấy giờ",
                Optional.of("hội sách"),
                LocalDate.of(2024, 11, 1),
                true,
                List.of(List.of("7 giờ", "07:00")),
                List.of("8 giờ"),
                Set.of("when")),
            new ExamQuestion(
                "b",
                "vé bao nhiêu",
                Optional.empty(),
                LocalDate.of(2024, 11, 1),
                false,
                List.of(),
                List.of(),
                Set.of("missing", "when")));
  }

  @Test
  void namesTheLineThatIsNoQuestion() throws IOException {
    Path file = write(LINES + "{\"id\":\"c\"}\n");
    assertThatThrownBy(() -> ExamFile.read(file))
        .isInstanceOf(ExamException.class)
        .hasMessageStartingWith(file + ", line 4: no exam question");
  }

  @Test
  void scoresAnswerableAndUnanswerableApart() throws IOException {
    Source source = new Source("Kế hoạch", "I", "lúc 7 giờ 00");
    Answer answer =
        new Answer.Sure("07:00, 20 chỗ. Kế hoạch không nêu giá.", List.of(source), List.of());
    Score score =
        new Exam(ExamFile.read(write(LINES)), List.of()).sit((previous, question, today) -> answer);
    assertThat(score.answerable()).isEqualTo(new Part(1, 1));
    assertThat(score.unanswerable()).isEqualTo(new Part(0, 1));
    assertThat(score.unanswerableByWording()).isEqualTo(new Part(1, 1));
    assertThat(score.perTag()).isEqualTo(Map.of("missing", new Part(0, 1), "when", new Part(1, 2)));
    assertThat(score.misses()).extracting(result -> result.question().id()).containsExactly("b");
    assertThat(score.unsourced()).isEqualTo(2);
    assertThat(score.reaches(90)).isFalse();
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(folder.resolve("exam.jsonl"), lines);
  }
}
