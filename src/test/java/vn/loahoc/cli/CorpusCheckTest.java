package vn.loahoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import vn.loahoc.app.Settings;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Contact;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.Deadline;
import vn.loahoc.corpus.DocumentKind;
import vn.loahoc.corpus.Duty;
import vn.loahoc.corpus.Facts;
import vn.loahoc.corpus.Header;
import vn.loahoc.corpus.Origin;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.Quotation;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.corpus.Slogan;
import vn.loahoc.corpus.Unit;
import vn.loahoc.time.Bound;

class CorpusCheckTest {

  private static final String FILE = "mau-2024/ke-hoach.txt";

  private static final Settings SETTINGS = new Settings(Path.of("shipped"), Path.of("data"));

  private static final Problem NOTE =
      new Problem(
          Problem.Place.line(FILE, 40),
          Problem.Severity.NOTE,
          "furniture",
          "Bỏ qua số trang: “3”.",
          "Không cần làm gì.");

  private static final Problem ERROR =
      new Problem(
          new Problem.Place("wards.csv", Optional.empty(), OptionalInt.of(3), OptionalInt.empty()),
          Problem.Severity.ERROR,
          "bad_row",
          "Dòng này không dùng được.",
          "Sửa dòng.");

  @Test
  void thePageSaysWhatWasUnderstoodAndWhatIsWrong() throws IOException {
    Run run = run(corpus(List.of(NOTE, ERROR)), "corpus", "check", "--corpus", "x");

    assertThat(run.out()).isEqualTo(resource("corpus-check.txt"));
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void jsonHasTheShapeOfTheContract() throws IOException {
    Run run = run(corpus(List.of(NOTE, ERROR)), "corpus", "check", "--json");

    JsonMapper mapper = JsonMapper.builder().build();
    assertThat(mapper.readTree(run.out()))
        .isEqualTo(mapper.readTree(resource("corpus-check.json")));
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void notesAreNoFailure() {
    assertThat(run(corpus(List.of(NOTE)), "corpus", "check").exitCode()).isZero();
  }

  @Test
  void theFolderAndTheWishForNoCorrectionsReachTheLoader() {
    List<String> asked = new ArrayList<>();
    CorpusCheck.Loader loader =
        (folder, corrections) -> {
          asked.add(folder + " " + corrections);
          return new Corpus(List.of(), List.of());
        };

    run(loader, "corpus", "check", "--corpus", "a/b");
    run(loader, "corpus", "check", "--corpus", "c", "--no-corrections");
    run(loader, "corpus", "check");

    assertThat(asked).containsExactly(Path.of("a/b") + " true", "c false", "shipped true");
  }

  @Test
  void withoutASubCommandUsageIsShown() {
    Run run = run(corpus(List.of()), "corpus");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("corpus needs a sub-command: check");
  }

  private static Corpus corpus(List<Problem> problems) {
    Header header =
        new Header(
            DocumentKind.PLAN,
            "Ngày hội đọc sách",
            Optional.of("7/KH-UBND"),
            Optional.of("UBND phường Mẫu"),
            Optional.of("phường Mẫu"),
            Optional.of(LocalDate.of(2024, 10, 20)),
            Optional.empty());
    Plan.Week week =
        new Plan.Week(
            LocalDate.of(2024, 11, 4), LocalDate.of(2024, 11, 10), new Origin(FILE, "II", 9));
    Plan plan = new Plan(FILE, header, Optional.of(week), List.of(), facts());
    Campaign.ContactPoint contact =
        new Campaign.ContactPoint(
            "Thư viện",
            Optional.of("028 0000 0000"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Campaign campaign =
        new Campaign(
            "mau-2024",
            "Ngày hội đọc sách 2024",
            Optional.of("phường Mẫu"),
            OptionalInt.of(2024),
            true,
            List.of(plan),
            new Campaign.Desk(Optional.of("Trường Mẫu"), List.of(contact)));
    return new Corpus(List.of(campaign), problems);
  }

  private static Facts facts() {
    return new Facts(
        List.of(quotation("Đọc để lớn lên", "I")),
        List.of(opening(), evenings()),
        List.of(
            new Deadline(
                "Báo cáo kết quả",
                LocalDate.of(2024, 11, 15),
                true,
                Optional.of("Hội Khuyến học"),
                Optional.empty(),
                quotation("Gửi báo cáo trước ngày 15/11/2024.", "III.2"))),
        List.of(
            new Duty(new Unit("Thư viện", List.of()), quotation("Mở cửa buổi tối.", "III.1")),
            new Duty(new Unit("Thư viện", List.of()), quotation("Làm thẻ tại chỗ.", "III.1"))),
        List.of(new Slogan(1, "Đọc sách mỗi ngày.", Optional.empty(), new Origin(FILE, "", 50))),
        List.of(
            new Contact(
                Contact.Kind.EMAIL, "a@example.org", Optional.empty(), quotation("a", "III.2"))),
        List.of());
  }

  private static Activity opening() {
    return new Activity(
        "Khai mạc",
        new Schedule(
            Optional.of(LocalDate.of(2024, 11, 4)),
            Optional.empty(),
            List.of(),
            Optional.of("08:00"),
            Bound.AT,
            Optional.empty()),
        Optional.of("sân trường"),
        Optional.of("UBND phường"),
        Optional.empty(),
        Optional.empty(),
        quotation("Khai mạc lúc 8 giờ.", "II.1"));
  }

  private static Activity evenings() {
    return new Activity(
        "Đọc sách buổi tối",
        new Schedule(
            Optional.of(LocalDate.of(2024, 11, 5)),
            Optional.empty(),
            List.of(LocalDate.of(2024, 11, 5), LocalDate.of(2024, 11, 7)),
            Optional.empty(),
            Bound.AT,
            Optional.of("thứ 3, 5")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Activity.Open("Giờ", "Thư viện", quotation("Giờ do thư viện báo.", ""))),
        quotation("Đọc sách các tối.", ""));
  }

  private static Quotation quotation(String text, String section) {
    return new Quotation(text, new Origin(FILE, section, 10));
  }

  private record Run(int exitCode, String out, String err) {}

  private static Run run(Corpus corpus, String... words) {
    return run((folder, corrections) -> corpus, words);
  }

  private static Run run(CorpusCheck.Loader loader, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        new CommandLine(new CorpusCommand()).addSubcommand(new CorpusCheck(loader, SETTINGS));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    String[] arguments = List.of(words).subList(1, words.length).toArray(new String[0]);
    int exitCode = line.execute(arguments);
    return new Run(exitCode, out.toString().replace("\r\n", "\n"), err.toString());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = CorpusCheckTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
