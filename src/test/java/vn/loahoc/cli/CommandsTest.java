package vn.loahoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.app.LocalClock;
import vn.loahoc.app.Program;
import vn.loahoc.app.Settings;

/** The commands as they are typed, on a small corpus. */
class CommandsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final LocalDateTime NOW = LocalDateTime.of(2024, 11, 1, 8, 0);

  private static final String ASKED_OPENING = "khai mạc ngày hội mấy giờ, ở đâu";

  @TempDir Path folder;

  private Path data;
  private Settings settings;

  @BeforeEach
  void writeCorpus() throws IOException {
    data = folder.resolve("data");
    settings = new Settings(SmallCorpus.write(folder.resolve("corpus")), data);
  }

  @Test
  void askAnswersWithHourDayPlaceAndSource() {
    Run run = run("ask", ASKED_OPENING);

    assertThat(run.out()).contains("7 giờ 30", "04/11/2024", "sân trường Hoa Sen", "Nguồn: ");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void askJsonHasTheFieldsOfTheContract() throws IOException {
    JsonNode answer = JSON.readTree(run("ask", "--json", ASKED_OPENING).out());

    assertThat(names(answer)).containsExactly("kind", "text", "sources", "occurrences", "choices");
    assertThat(answer.path("kind").asText()).isEqualTo("sure");
    assertThat(names(answer.path("sources").path(0)))
        .containsExactly("document", "section", "quote");
    assertThat(names(answer.path("occurrences").path(0)))
        .containsExactly("title", "start", "end", "place");
    assertThat(answer.path("occurrences").path(0).path("start").asText())
        .isEqualTo("2024-11-04T07:30");
  }

  @Test
  void explainTellsHowTheAnswerCameAbout() {
    assertThat(run("ask", "--explain", ASKED_OPENING).out())
        .contains("read ", "asks ", "topic ", "campaign ", "rule ", "match ", "kind ", "Nguồn: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "😀😀🎉",
        "\u0001\u0002\u001b[",
        "\u202e\u200f\u200b",
        "?!…",
        "\ufffd\0\ufffd"
      })
  void aQuestionWithoutWordsIsOneLineAndExitCodeTwo(String question) {
    Run run = run("ask", question);

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "loahoc: the question has no words: write it as you would say it, in quotation"
                    + " marks\n"));
  }

  @Test
  void aQuestionOfAHundredKilobytesIsOneLineAndExitCodeTwo() {
    assertThat(run("ask", "khai mạc ".repeat(12_000)))
        .isEqualTo(
            new Run(2, "", "loahoc: the question is too long: 108000 characters, at most 4096\n"));
  }

  @Test
  void directionMarksAndControlCharactersInAQuestionAreOverlooked() {
    assertThat(run("ask", "\u202ekhai mạc\u200f ngày hội\u0007 mấy giờ,\u200b ở đâu\u0000").out())
        .isEqualTo(run("ask", ASKED_OPENING).out());
  }

  @Test
  void anAtSignIsNoFile() {
    assertThat(run("ask", "@" + settings.corpus().resolve("hoi-sach/ke-hoach.txt")).code())
        .isZero();
  }

  @Test
  void wrongUsageIsOneLineAndExitCodeTwo() {
    assertThat(run("ask", "--as-of", "mai", "khai mạc"))
        .isEqualTo(
            new Run(
                2,
                "",
                "loahoc: Invalid value for option '--as-of': 'mai' is no time: write 2024-11-02 or"
                    + " 2024-11-02T06:00; see loahoc ask --help\n"));
    assertThat(run("ask", "--as-of", "+99999-01-01", "khai mạc").code()).isEqualTo(2);
    assertThat(run("hoi", "khai mạc").err().lines()).hasSize(1);
    assertThat(run("understand", "--nothing").err().lines()).hasSize(1);
    assertThat(run("exam").err().lines()).hasSize(1);
  }

  @Test
  void aMissingCorpusOrAFileInItsPlaceIsOneLineAndExitCodeTwo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Path exam = Files.writeString(folder.resolve("exam.jsonl"), "");
    for (Path corpus : List.of(folder.resolve("nowhere"), file)) {
      String given = corpus.toString();
      for (Run run :
          List.of(
              run("ask", "--corpus", given, "khai mạc"),
              run("understand", "--corpus", given, "khai mạc"),
              run("exam", "--corpus", given, exam.toString()),
              run("chat", "--corpus", given))) {
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("loahoc: the corpus " + given);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
      }
    }
  }

  @Test
  void anEmptyCorpusIsSaidToHoldNothing() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();

    assertThat(run("ask", "--corpus", empty, "khai mạc mấy giờ"))
        .isEqualTo(new Run(0, "Loa Học chưa có tài liệu nào để trả lời.\n", ""));
    assertThat(run("corpus", "check", "--corpus", empty).code()).isZero();
  }

  @Test
  void aDataFolderThatCannotBeMadeIsNoHindrance() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    settings = new Settings(settings.corpus(), file.resolve("data"));

    Run run = run("ask", ASKED_OPENING);

    assertThat(run.out()).contains("7 giờ 30");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void aBadLineOfABatchIsToldAndStopsNoOther() throws IOException {
    Path file = folder.resolve("batch.jsonl");
    Files.write(
        file,
        bytes(
            "{\"id\":\"a\",\"q\":\"" + ASKED_OPENING + "\"}\n",
            "no json\n",
            "\n",
            "{\"id\":\"b\",\"q\":\"khai mạc\",\"reference_date\":\"32/13\"}\n",
            "{\"id\":\"c\"}\n",
            "null\n",
            "{\"id\":\"d\",\"q\":\"\"} {}\n",
            "\u00ff",
            "{\"id\":\"e\",\"q\":\"😀\",\"prev\":null}\r\n",
            "{\"id\":7,\"q\":\"ở đâu\",\"prev\":\"khai mạc ngày"
                + " hội\",\"reference_date\":\"2024-11-01\"}"));

    Run run = run("ask", "--batch", file.toString());

    assertThat(run.out().lines().map(CommandsTest::idAndKind)).containsExactly("a sure", "7 sure");
    assertThat(run.err().lines().map(line -> line.replace(file.toString(), "FILE")))
        .containsExactly(
            "loahoc: FILE line 2: no question: write {\"id\":…,\"q\":…} on one line",
            "loahoc: FILE line 4: '32/13' is no time: write 2024-11-02 or 2024-11-02T06:00",
            "loahoc: FILE line 5: no question: write {\"id\":…,\"q\":…} on one line",
            "loahoc: FILE line 6: no question: write {\"id\":…,\"q\":…} on one line",
            "loahoc: FILE line 7: no question: write {\"id\":…,\"q\":…} on one line",
            "loahoc: FILE line 8: no UTF-8");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aMissingBatchFileOrAFolderIsOneLineAndExitCodeTwo() {
    for (String command : List.of("ask", "understand")) {
      for (Path file : List.of(folder.resolve("nowhere"), folder)) {
        Run run = run(command, "--batch", file.toString());
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.code()).isEqualTo(2);
      }
    }
  }

  @Test
  void understandJsonHasTheFieldsOfTheContract() throws IOException {
    JsonNode read =
        JSON.readTree(run("understand", "--json", "sáng mai ở sân trường Hoa Sen có gì").out());

    assertThat(names(read)).containsExactly("text", "restored", "times", "places", "asks", "done");
    assertThat(read.path("times").toString())
        .isEqualTo(
            "[{\"text\":\"sáng mai\",\"start\":\"2024-11-02T05:00\",\"end\":\"2024-11-02T11:00\","
                + "\"grain\":\"part_of_day\"}]");
    assertThat(read.path("places").path(0).path("venue").asText()).isEqualTo("trường Hoa Sen");
  }

  @Test
  void understandTellsWhatIsReportedToHaveBeenDone() throws IOException {
    Run run = run("understand", "--json", "--as-of", "2023-10-05", "hqua đọc 15p với 2 cháu");

    assertThat(JSON.readTree(run.out()).path("done").toString())
        .isEqualTo(
            "[{\"kind\":\"reading\",\"minutes\":15,\"pages\":null,\"books\":null,"
                + "\"people\":3,\"date\":\"2023-10-04\"}]");
    assertThat(JSON.readTree(run("understand", "--json", "tôi chưa đọc").out()).path("done"))
        .isEmpty();
  }

  @Test
  void understandReadsEveryLineOfABatchEmptyOnesToo() throws IOException {
    Path file = folder.resolve("texts.txt");
    Files.writeString(
        file, "\uFEFFmai\n\n   \n\u0001\u202e\u0000\r\n" + "a".repeat(100_000) + "\n😀\n");

    Run run = run("understand", "--batch", file.toString());

    assertThat(run.out().lines()).hasSize(6);
    assertThat(JSON.readTree(run.out().lines().findFirst().orElseThrow()).path("text").asText())
        .isEqualTo("mai");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void understandDoesNotReadAFileThatIsNoText() throws IOException {
    Path file = folder.resolve("picture.png");
    Files.write(file, bytes("mai\n", "\u0089PNG\r\n", "\u00ff\u00fe\n"));

    Run run = run("understand", "--batch", file.toString());

    assertThat(run)
        .isEqualTo(new Run(2, "", "loahoc: " + file + " line 2: no UTF-8, give one text a line\n"));
  }

  @Test
  void chatRepliesToWhateverIsTyped() {
    Run run =
        chat(
            "😀\n\u0001\u001b\n\u202e\u200f\n"
                + "a".repeat(100_000)
                + "\n"
                + ASKED_OPENING
                + "\nthoát\n");

    assertThat(run.out())
        .contains(
            "Loa Học chưa đọc được tin này. Xin nhắn lại bằng một câu ngắn, không cần dấu.",
            "Câu hỏi dài quá. Xin hỏi ngắn gọn trong vài dòng ạ.",
            "7 giờ 30")
        .endsWith("Cảm ơn đã hỏi. Hẹn gặp lại ạ.\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void versionAndHelpSayWhatItIs() {
    assertThat(run("--version")).isEqualTo(new Run(0, "loahoc (not packaged)\n", ""));
    assertThat(run("ask", "--version")).isEqualTo(run("--version"));
    assertThat(run("--help").out()).contains("ask", "chat", "understand", "corpus", "exam");
    assertThat(run("corpus", "check", "--help").code()).isZero();
  }

  @Test
  void whatNobodyForesawIsOneLineAndKeptWithItsTraceInAFile() throws IOException {
    Failures failures = new Failures(data, LocalClock.at(NOW));
    StringWriter err = new StringWriter();

    int code =
        failures.tell(new IllegalStateException("x\ny"), "f line 3", new PrintWriter(err, true));

    Path log = data.resolve("errors.log");
    assertThat(err.toString().strip())
        .isEqualTo(
            "loahoc: f line 3: this should not have happened:"
                + " java.lang.IllegalStateException: x y; more in "
                + log);
    assertThat(code).isEqualTo(1);
    assertThat(Files.readString(log))
        .startsWith("2024-11-01T08:00 java.lang.IllegalStateException: x")
        .contains("\tat vn.loahoc.cli.CommandsTest");
  }

  private record Run(int code, String out, String err) {}

  private Run run(String... arguments) {
    return typed("", arguments);
  }

  private Run chat(String typed) {
    return typed(typed, "chat");
  }

  private Run typed(String typed, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err));
    int code = Main.run(new Program(settings, LocalClock.at(NOW)), streams, arguments);
    return new Run(code, unix(out), unix(err));
  }

  private static String unix(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  /** Texts in UTF-8, but those that begin with a high Latin letter as they are: no UTF-8. */
  private static byte[] bytes(String... parts) {
    StringBuilder bytes = new StringBuilder();
    for (String part : parts) {
      boolean raw = part.charAt(0) >= 0x80 && part.charAt(0) <= 0xff;
      byte[] encoded = part.getBytes(raw ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      bytes.append(new String(encoded, StandardCharsets.ISO_8859_1));
    }
    return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String idAndKind(String line) {
    try {
      JsonNode answer = JSON.readTree(line);
      return answer.path("id").asText() + " " + answer.path("kind").asText();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
