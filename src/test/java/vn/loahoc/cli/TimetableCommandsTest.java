package vn.loahoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.loahoc.app.LocalClock;
import vn.loahoc.app.Program;
import vn.loahoc.app.Settings;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;

/** What somebody who keeps a timetable types, and reads. */
class TimetableCommandsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String TABLE =
      """
      Lớp,Trung tâm,Phường,Địa điểm,Phòng,Thứ,Giờ,Từ ngày,Số chỗ,Ghi chú
      Đan lưới,TTHTCĐ Sen,Sen,Nhà văn hóa Mẫu,1,2-4-6,18h-19h30,04/11/2024,20,nghỉ 06/11
      Múa lân,TTHTCĐ Sen,Sen,Sân Mẫu,,T7,9h-8h,,,
      Đan lưới,TTHTCĐ Sen,Sem,Nhà văn hóa Mẫu,2,CN,8h,,,
      """;

  private static final String SESSIONS =
      """
      [{"title":"Đan lưới","centre":"TTHTCĐ Sen","ward":"Sen","ward_as_written":"Sen",
        "venue":"Nhà văn hóa Mẫu","room":"Phòng 1","weekdays":[1,3,5],"dates":[],
        "except":["2024-11-06"],"moved":[],"off_on_holidays":false,"start":"18:00","end":"19:30",
        "part":null,"from":"2024-11-04","to":null,"audience":null,"places":20,"contact":null,"teacher":null,
        "register":null,"fee":null,"bring":null,"parking":null,"note":"nghỉ 06/11",
        "file":"hoi-sach/timetable/lich.csv","sheet":null,"row":2,"sample":false},
       {"title":"Múa lân","centre":"TTHTCĐ Sen","ward":"Sen","ward_as_written":"Sen",
        "venue":"Sân Mẫu","room":null,"weekdays":[6],"dates":[],"except":[],"moved":[],
        "off_on_holidays":false,"start":"09:00","end":null,"part":null,"from":null,"to":null,
        "audience":null,"places":null,"contact":null,"teacher":null,"register":null,"fee":null,"bring":null,
        "parking":null,"note":null,
        "file":"hoi-sach/timetable/lich.csv","sheet":null,"row":3,"sample":false},
       {"title":"Đan lưới","centre":"TTHTCĐ Sen","ward":null,"ward_as_written":"Sem",
        "venue":"Nhà văn hóa Mẫu","room":"Phòng 2","weekdays":[7],"dates":[],"except":[],
        "moved":[],"off_on_holidays":false,"start":"08:00","end":null,"part":null,"from":null,
        "to":null,"audience":null,"places":null,"contact":null,"teacher":null,"register":null,"fee":null,
        "bring":null,"parking":null,"note":null,
        "file":"hoi-sach/timetable/lich.csv","sheet":null,"row":4,"sample":false}]
      """;

  private static final String PROBLEMS =
      """
      [{"file":"hoi-sach/timetable/lich.csv","sheet":null,"row":3,"line":null,
        "severity":"warning","code":"end_before_start",
        "what":"Kết thúc (08:00) lại trước khi bắt đầu (09:00).",
        "mend":"Sửa lại giờ hoặc ngày; chỗ bắt đầu vẫn được dùng, chỗ kết thúc bị bỏ."},
       {"file":"hoi-sach/timetable/lich.csv","sheet":null,"row":4,"line":null,
        "severity":"warning","code":"unknown_ward",
        "what":"Không có phường “Sem” trong danh sách.",
        "mend":"Có phải phường Sen? Sửa tên phường; lớp vẫn được dùng nhưng không tìm được theo phường."}]
      """;

  @TempDir private Path folder;

  private Path corpus;
  private Path timetable;

  @BeforeEach
  void writeCorpus() throws IOException {
    corpus = SmallCorpus.write(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("wards.csv"), "ward\nSen\nSúng\n");
    timetable = Files.createDirectories(corpus.resolve("hoi-sach/timetable"));
  }

  @Test
  void checkShowsClassesAndWhatToMendInTables() throws IOException {
    Files.writeString(timetable.resolve("lich.csv"), TABLE);

    Run run = run("corpus", "check");

    assertThat(run.out().substring(run.out().indexOf("  hoi-sach/timetable")))
        .isEqualTo(text("timetable-check.txt"));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void whatIsWrongComesFirstAndWhatIsMissingManyTimesIsOneLine() throws IOException {
    Files.writeString(
        timetable.resolve("lich.csv"),
        """
        Lớp,Thứ,Giờ,Ký tên
        Đan lưới,2-4-6,,x
        Múa lân,7,,x
        Cắm hoa,3,,x
        Vẽ,4,20h-18h,x
        """);

    assertThat(problems(run("corpus", "check").out()))
        .containsExactly(
            "5 CẢNH BÁO Kết thúc (18:00) lại trước khi bắt đầu (20:00).",
            "1 GHI CHÚ Các cột này không được đọc: Ký tên.",
            "GHI CHÚ 3 lớp không ghi giờ: hàng 2, 3, 4.");
  }

  /** The first line of each problem, without its mend and with single blanks. */
  private static List<String> problems(String report) {
    return report
        .substring(report.indexOf("Cần xem lại"))
        .lines()
        .filter(line -> line.contains("CẢNH BÁO ") || line.contains("GHI CHÚ "))
        .map(line -> line.strip().replaceAll("\\s+", " ").replaceFirst("(\\.) .*", "$1"))
        .toList();
  }

  @Test
  void whatIsMovedStandsAmongTheDaysOnWhichItIsHeld() throws IOException {
    Files.writeString(
        timetable.resolve("lich.csv"),
        """
        Lớp,Thứ,Giờ,Từ ngày,Ngày,Ghi chú
        Đan lưới,2-4-6,18h-19h30,04/11/2024,,dời 06/11 sang 07/11
        Múa lân,T7,9h-10h,02/11/2024,,dời 09/11 sang 10/11 lúc 15h
        Nói chuyện,,8h-10h,,05/11/2024,dời sang 08/11
        """);

    JsonNode sessions = JSON.readTree(run("corpus", "check", "--json").out()).path("sessions");

    assertThat(days(sessions.path(0))).isEqualTo("[1,3,5] [\"2024-11-07\"] [\"2024-11-06\"]");
    assertThat(days(sessions.path(1))).isEqualTo("[6] [] [\"2024-11-09\"]");
    assertThat(sessions.path(1).path("moved"))
        .isEqualTo(
            JSON.readTree(
                """
                [{"from":"2024-11-09","to":"2024-11-10","start":"15:00","end":null,"part":null,"room":null}]
                """));
    assertThat(days(sessions.path(2))).isEqualTo("[] [\"2024-11-08\"] []");
  }

  private static String days(JsonNode session) {
    return session.path("weekdays") + " " + session.path("dates") + " " + session.path("except");
  }

  @Test
  void checkGivesSessionsAndProblemsInTheShapeOfTheContract() throws IOException {
    Files.writeString(timetable.resolve("lich.csv"), TABLE);

    Run run = run("corpus", "check", "--json");

    JsonNode read = JSON.readTree(run.out());
    assertThat(read.path("sessions")).isEqualTo(JSON.readTree(SESSIONS));
    assertThat(read.path("problems")).isEqualTo(JSON.readTree(PROBLEMS));
    assertThat(run.code()).isZero();
  }

  @Test
  void aTimetableThatCannotBeReadIsAnError() throws IOException {
    Files.writeString(timetable.resolve("lich.xlsx"), "no workbook");

    assertThat(run("corpus", "check").code()).isEqualTo(1);
    assertThat(JSON.readTree(run("corpus", "check", "--json").out()).path("problems"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path("file").asText()).isEqualTo("hoi-sach/timetable/lich.xlsx");
              assertThat(problem.path("severity").asText()).isEqualTo("error");
              assertThat(problem.path("code").asText()).isEqualTo("unreadable");
            });
  }

  @Test
  void theTemplateOpensWithChoicesExplanationsAndOneExample() throws IOException {
    Path file = folder.resolve("lich.xlsx");

    Run run = run("timetable", "template", "-o", file.toString());

    assertThat(run).isEqualTo(new Run(0, "Đã ghi mẫu vào " + file + ".\n", ""));
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XSSFSheet classes = workbook.getSheet("Lịch học");
      assertThat(classes.getDataValidations())
          .extracting(choice -> choice.getValidationConstraint().getFormula1())
          .containsExactly("'Danh mục'!$A$1:$A$13", "'Danh mục'!$B$1:$B$2");
      assertThat(classes.getLastRowNum()).isEqualTo(3);
      assertThat(classes.getRow(3).getCell(0).getStringCellValue())
          .isEqualTo("Ví dụ: Tin học căn bản");
      XSSFSheet guide = workbook.getSheet("Hướng dẫn");
      for (int i = 0; i < classes.getRow(2).getLastCellNum(); i++) {
        assertThat(guide.getRow(i + 1).getCell(0).getStringCellValue())
            .isEqualTo(classes.getRow(2).getCell(i).getStringCellValue());
        assertThat(guide.getRow(i + 1).getCell(1).getStringCellValue()).isNotBlank();
      }
    }
  }

  @Test
  void theWardsOfTheTemplateAreThoseOfTheWeekOfTheDocumentsThenThoseOfToday() throws IOException {
    Path file = folder.resolve("lich.xlsx");
    LocalClock clock = LocalClock.at(LocalDateTime.of(2026, 10, 2, 8, 0));
    Settings settings = new Settings(Path.of("corpus"), folder.resolve("data"));
    CommandLine command =
        new CommandLine(
            new TimetableTemplateCommand(new Program(settings, clock)::corpus, settings, clock));
    command.setOut(new PrintWriter(new StringWriter()));
    assertThat(command.execute("-o", file.toString())).isZero();
    List<String> offered = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      workbook
          .getSheet("Danh mục")
          .forEach(
              row -> {
                if (row.getCell(1) != null) {
                  offered.add(row.getCell(1).getStringCellValue());
                }
              });
    }
    Gazetteer gazetteer = Gazetteer.read(Path.of("corpus/wards.csv"));
    List<String> then = names(gazetteer.wards(LocalDate.of(2023, 10, 2)));
    List<String> today = names(gazetteer.wards(LocalDate.of(2026, 10, 2)));
    assertThat(then).hasSize(10);
    assertThat(offered.subList(0, 10)).isEqualTo(then);
    assertThat(offered).doesNotHaveDuplicates().containsAll(today);
  }

  private static List<String> names(List<Ward> wards) {
    return wards.stream().map(Ward::name).toList();
  }

  @Test
  void aFilledTemplateIsReadBackWithoutAProblem() throws IOException {
    Path file = timetable.resolve("lich.xlsx");
    assertThat(run("timetable", "template", "-o", file.toString()).code()).isZero();
    JsonNode empty = JSON.readTree(run("corpus", "check", "--json").out());
    assertThat(empty.path("sessions")).isEmpty();
    assertThat(empty.path("problems")).isEmpty();

    fill(file, "Đan lưới", "TTHTCĐ Súng", "Súng", "Nhà Mẫu", "1", "3-5-7", "18h-19h30");

    Run run = run("corpus", "check", "--json");
    JsonNode read = JSON.readTree(run.out());
    assertThat(read.path("problems")).isEmpty();
    assertThat(read.path("sessions"))
        .singleElement()
        .satisfies(
            session -> {
              assertThat(session.path("title").asText()).isEqualTo("Đan lưới");
              assertThat(session.path("ward").asText()).isEqualTo("Súng");
              assertThat(session.path("room").asText()).isEqualTo("Phòng 1");
              assertThat(session.path("weekdays").toString()).isEqualTo("[2,4,6]");
              assertThat(session.path("start").asText()).isEqualTo("18:00");
              assertThat(session.path("end").asText()).isEqualTo("19:30");
              assertThat(session.path("sheet").asText()).isEqualTo("Lịch học");
              assertThat(session.path("row").asInt()).isEqualTo(5);
            });
    assertThat(run.code()).isZero();
  }

  @Test
  void aTemplateTakesNoOtherPlaceAndIsAWorkbook() throws IOException {
    Path there = Files.writeString(folder.resolve("co-roi.xlsx"), "của cô");

    assertThat(run("timetable", "template", "-o", there.toString()))
        .isEqualTo(new Run(2, "", "loahoc: " + there + " is there already: name another file\n"));
    assertThat(there).hasContent("của cô");
    assertThat(run("timetable", "template", "-o", folder.resolve("lich.csv").toString()))
        .isEqualTo(
            new Run(2, "", "loahoc: the template is a workbook: name a file that ends in .xlsx\n"));
    assertThat(run("timetable", "template").code()).isEqualTo(2);
    assertThat(run("timetable", "template", "-o", folder.resolve("no/lich.xlsx").toString()).code())
        .isEqualTo(2);
  }

  /** Types words below the example. */
  private static void fill(Path file, String... cells) throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      XSSFRow row = workbook.getSheetAt(0).createRow(4);
      for (int i = 0; i < cells.length; i++) {
        row.createCell(i).setCellValue(cells[i]);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  private record Run(int code, String out, String err) {}

  private Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err));
    Settings settings =
        Settings.of(
            Map.of(
                "LOAHOC_CORPUS",
                corpus.toString(),
                "LOAHOC_DATA",
                folder.resolve("data").toString()),
            folder);
    Program program = new Program(settings, LocalClock.at(LocalDateTime.of(2024, 11, 1, 8, 0)));
    int code = Main.run(program, streams, arguments);
    return new Run(code, unix(out), unix(err));
  }

  private static String text(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TimetableCommandsTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String unix(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
