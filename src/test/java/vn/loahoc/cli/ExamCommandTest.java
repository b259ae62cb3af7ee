package vn.loahoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Source;
import vn.loahoc.app.LocalClock;
import vn.loahoc.cli.ExamCommand.Prepared;

class ExamCommandTest {

  private static final String LINES =
      """
      {"id":"a","q":"mấy giờ","prev":"hội sách","reference_date":"2024-11-01","answerable":true,"must_contain":[["7 giờ","07:00"]],"must_not_contain":[],"tags":["when"]}
      {"id":"b","q":"vé bao nhiêu","prev":null,"reference_date":"2024-11-01","answerable":false,"must_contain":[],"must_not_contain":[],"tags":["missing"]}
      """;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsScorePerTagMissesAndWhatIsUnsourced() throws IOException {
    assertThat(run(write(LINES), "--min", "95")).isEqualTo(1);
    assertThat(out.toString().replace(System.lineSeparator(), "\n"))
        .isEqualTo(
            """
            missing              0/1 = 0.0 %
            when                 1/1 = 100.0 %

            miss b  vé bao nhiêu
              should be absent or unknown, was sure
              said: Lúc 07:00, có 20 chỗ.
            unsourced a  mấy giờ  | 20
            unsourced b  vé bao nhiêu  | 20
            answerable    1/1 = 100.0 %
            unanswerable  0/1 = 0.0 %
            unsourced     2
            """);
  }

  @Test
  void passesWithoutAMinimum() throws IOException {
    assertThat(run(write(LINES))).isZero();
  }

  @Test
  void oneLineAndCodeTwoForAFileThatIsNoExam() throws IOException {
    assertThat(run(write("{"))).isEqualTo(2);
    assertThat(err.toString().lines().toList())
        .singleElement()
        .asString()
        .contains("line 1: no exam question");
    assertThat(run(folder.resolve("missing.jsonl"))).isEqualTo(2);
  }

  private int run(Path file, String... options) {
    Answer answer =
        new Answer.Sure(
            "Lúc 07:00, có 20 chỗ.",
            List.of(new Source("Kế hoạch", "I", "lúc 7 giờ 00")),
            List.of());
    CommandLine line =
        new CommandLine(
            new ExamCommand(
                (corpus, corrections) ->
                    new Prepared((previous, question, today) -> answer, List.of())));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    line.setExecutionExceptionHandler(
        new Failures(folder, LocalClock.at(LocalDateTime.of(2024, 11, 1, 8, 0))));
    String[] arguments = new String[options.length + 1];
    System.arraycopy(options, 0, arguments, 0, options.length);
    arguments[options.length] = file.toString();
    return line.execute(arguments);
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(folder.resolve("exam.jsonl"), lines);
  }
}
