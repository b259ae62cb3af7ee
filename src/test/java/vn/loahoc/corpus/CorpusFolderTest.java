package vn.loahoc.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.corpus.Problem.Severity;

class CorpusFolderTest {

  private static final Problem ODD =
      new Problem(Problem.Place.line("x", 1), Severity.WARNING, "typo_year", "Năm lạ.", "Xem lại.");

  @TempDir private Path folder;

  @Test
  void everyFolderIsACampaignAndSoIsEveryDocumentBesideThem() throws IOException {
    write("b-2024/ke-hoach.txt", "PLAN Ngày hội đọc sách năm 2024");
    write("b-2024/phu-luc/them.txt", "ARTICLE Tin");
    write("b-2024/campaign.yaml", "title: Ngày hội\nlocality: phường Mẫu\nhome: true\n");
    write("a.txt", "ARTICLE Tuần lễ năm 2022");

    Corpus corpus = load();

    assertThat(corpus.problems()).isEmpty();
    assertThat(corpus.campaigns())
        .containsExactly(
            new Campaign(
                "a.txt",
                "Tuần lễ năm 2022",
                Optional.of("Nơi của a.txt"),
                OptionalInt.of(2022),
                false,
                List.of(plan("a.txt", "ARTICLE Tuần lễ năm 2022"))),
            new Campaign(
                "b-2024",
                "Ngày hội",
                Optional.of("phường Mẫu"),
                OptionalInt.of(2024),
                true,
                List.of(
                    plan("b-2024/ke-hoach.txt", "PLAN Ngày hội đọc sách năm 2024"),
                    plan("b-2024/phu-luc/them.txt", "ARTICLE Tin"))));
  }

  @Test
  void aMissingCampaignFileIsANoteAndItsPlansTellTheRest() throws IOException {
    write("2020/1.txt", "ARTICLE Tin tức");
    write("2020/2.txt", "PLAN Tuần lễ năm 2020");

    Corpus corpus = load();

    assertThat(described(corpus.problems()))
        .containsExactly(
            "NOTE missing_campaign 2020 Chưa có campaign.yaml; tên, địa phương và năm được lấy từ"
                + " văn bản: “Tuần lễ năm 2020”, Nơi của 2020/2.txt, năm 2020.");
    assertThat(corpus.campaigns())
        .containsExactly(
            new Campaign(
                "2020",
                "Tuần lễ năm 2020",
                Optional.of("Nơi của 2020/2.txt"),
                OptionalInt.of(2020),
                false,
                List.of(
                    plan("2020/1.txt", "ARTICLE Tin tức"),
                    plan("2020/2.txt", "PLAN Tuần lễ năm 2020"))));
  }

  @Test
  void operatorAndContactsStandInTheCampaignFile() throws IOException {
    write("c/ke-hoach.txt", "PLAN Ngày hội");
    write(
        "c/campaign.yaml",
        """
        title: Ngày hội
        operator: Trường Mẫu
        contacts:
          - unit: Thư viện phường Mẫu
            phone: 028 0000 0000
            hours: 8 giờ đến 16 giờ
            ward: Mẫu
          - unit: Hội Khuyến học
            email: hoi@example.org
        ward_cards:
          - phường Mẫu
        remind: [tối hôm trước, 30 phút]
        """);

    Corpus corpus = load();

    assertThat(corpus.problems()).isEmpty();
    assertThat(corpus.campaigns().getFirst().desk())
        .isEqualTo(
            new Campaign.Desk(
                Optional.of("Trường Mẫu"),
                List.of(
                    new Campaign.ContactPoint(
                        "Thư viện phường Mẫu",
                        Optional.of("028 0000 0000"),
                        Optional.of("8 giờ đến 16 giờ"),
                        Optional.of("Mẫu"),
                        Optional.empty()),
                    new Campaign.ContactPoint(
                        "Hội Khuyến học",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("hoi@example.org"))),
                List.of("phường Mẫu"),
                List.of(
                    new Ahead.Days(1, Optional.empty()), new Ahead.Span(Duration.ofMinutes(30)))));
  }

  @Test
  void whatSaysInNoWayWhenPeopleAreRemindedIsToldAndNotUsed() throws IOException {
    write("c/ke-hoach.txt", "PLAN Ngày hội");
    write("c/campaign.yaml", "title: Ngày hội\nremind: [1 ngày, lúc nào cũng được]\n");

    Corpus corpus = load();

    assertThat(described(corpus.problems()))
        .containsExactly(
            "ERROR bad_value c/campaign.yaml Giá trị của mục “remind” không dùng được: [\"1"
                + " ngày\",\"lúc nào cũng được\"].");
    assertThat(corpus.campaigns().getFirst().desk()).isEqualTo(Campaign.Desk.NONE);
  }

  @Test
  void whatIsWrongInACampaignFileIsNamedAndTheRestIsUsed() throws IOException {
    write("c/ke-hoach.txt", "PLAN Ngày hội");
    write("c/campaign.yaml", "titel: Sai\nlocality: Quận Mẫu\nhome: có\ncontacts: gọi tôi\n");

    Corpus corpus = load();

    assertThat(described(corpus.problems()))
        .containsExactly(
            "ERROR unknown_key c/campaign.yaml Không có mục “titel” trong campaign.yaml.",
            "ERROR missing_title c/campaign.yaml campaign.yaml thiếu dòng title.",
            "ERROR bad_value c/campaign.yaml Giá trị của mục “contacts” không dùng được: \"gọi"
                + " tôi\".",
            "ERROR bad_value c/campaign.yaml Giá trị của mục “home” không dùng được: có.");
    assertThat(corpus.problems().getFirst().mend())
        .isEqualTo(
            "Các mục dùng được: title, locality, home, operator, contacts, ward_cards, remind,"
                + " corrections.");
    assertThat(corpus.campaigns().getFirst().locality()).contains("Quận Mẫu");
  }

  @Test
  void brokenYamlIsAProblemWithItsLine() throws IOException {
    write("c/ke-hoach.txt", "PLAN Ngày hội");
    write("c/campaign.yaml", "title: Ngày hội\n  home: [\n");

    Corpus corpus = load();

    assertThat(corpus.problems().getFirst().code()).isEqualTo("bad_yaml");
    assertThat(corpus.problems().getFirst().place().line()).isPresent();
    assertThat(corpus.campaigns()).hasSize(1);
  }

  @Test
  void correctionsAreAppliedShownAndCanBeLeftOut() throws IOException {
    write("c/ke-hoach.txt", "PLAN Ngày hội");
    write(
        "c/campaign.yaml",
        """
        title: Ngày hội
        corrections:
          - {file: ke-hoach.txt, fact: first_day, value: 03/11/2024, reason: đính chính số 5}
          - {file: ke-hoach.txt, fact: number, value: 9/KH, reason: bản chép sai}
          - {file: khac.txt, fact: number, value: 9/KH, reason: nhầm}
          - {file: ke-hoach.txt, fact: first_day, value: 31/02/2024, reason: nhầm}
          - {file: ke-hoach.txt, fact: color, value: đỏ, reason: nhầm}
        """);

    Corpus corrected = load();
    Corpus uncorrected = new CorpusFolder(new Reader(), new Parser(), false).load(folder);

    Plan plan = corrected.campaigns().getFirst().plans().getFirst();
    assertThat(plan.week().orElseThrow().first()).isEqualTo(LocalDate.of(2024, 11, 3));
    assertThat(plan.header().number()).contains("9/KH");
    assertThat(described(corrected.problems()))
        .containsExactly(
            "ERROR bad_value c/campaign.yaml Giá trị của mục “value” không dùng được:"
                + " 31/02/2024.",
            "ERROR bad_value c/campaign.yaml Giá trị của mục “fact” không dùng được: color.",
            "NOTE corrected c/ke-hoach.txt Đã sửa first_day từ “–” thành “2024-11-03”. Lý do: đính"
                + " chính số 5.",
            "NOTE corrected c/ke-hoach.txt Đã sửa number từ “–” thành “9/KH”. Lý do: bản chép"
                + " sai.",
            "WARNING unused_correction c/khac.txt Mục sửa cho “khac.txt” không dùng được vì không"
                + " thấy văn bản đó.");
    assertThat(uncorrected.campaigns().getFirst().plans().getFirst().week()).isEmpty();
    assertThat(uncorrected.problems().stream().map(Problem::code))
        .doesNotContain("corrected", "unused_correction");
  }

  @Test
  void oneBadDocumentStopsNoOther() throws IOException {
    write("c/campaign.yaml", "title: Ngày hội");
    write("c/1.txt", "BOOM");
    write("c/2.txt", "PLAN Ngày hội");
    write("c/3.xyz", "PLAN");

    Corpus corpus = load();

    assertThat(described(corpus.problems()))
        .containsExactly(
            "ERROR parser_failed c/1.txt Đọc được chữ nhưng không phân tích được văn bản"
                + " (IllegalStateException).",
            "NOTE unknown_format c/3.xyz Loa Học chưa đọc loại tệp này.");
    assertThat(corpus.campaigns().getFirst().plans())
        .containsExactly(plan("c/2.txt", "PLAN Ngày hội"));
  }

  @Test
  void theProblemsOfAParserArePassedOn() throws IOException {
    write("c.txt", "ODD");

    assertThat(load().problems()).containsExactly(ODD);
  }

  @Test
  void otherSourcesAndHiddenFilesAreLeftAlone() throws IOException {
    write("c/campaign.yaml", "title: Ngày hội");
    write("c/ke-hoach.txt", "PLAN Ngày hội");
    for (String name :
        List.of(
            "c/timetable/lop.csv",
            "c/slogans.txt",
            "c/.DS_Store",
            "c/~$hoach.docx",
            ".git/config",
            "README.md",
            "wards.csv")) {
      write(name, name.equals("wards.csv") ? "ward\nMẫu\n" : "BOOM");
    }

    assertThat(load().problems()).isEmpty();
  }

  @Test
  void badRowsOfTheWardsAreProblems() throws IOException {
    write("wards.csv", "ward,valid from,colour\nMẫu,2025-07-01,\nHai,hôm qua,\n,,đỏ\n");

    assertThat(described(load().problems()))
        .containsExactly(
            "ERROR bad_row wards.csv Dòng này không dùng được: không có cột “colour”.",
            "ERROR bad_row wards.csv Dòng này không dùng được: ngày phải viết như 2025-07-01.",
            "ERROR bad_row wards.csv Dòng này không dùng được: thiếu tên phường.");
  }

  @Test
  void questionsAndAnswersBelongToTheirCampaign() throws IOException {
    write("c/campaign.yaml", "title: Ngày hội");
    write("c/ke-hoach.txt", "PLAN Ngày hội");
    write("c/faq.csv", "question,answer,source\nGửi xe ở đâu?,Sân sau.,Thông báo số 7\n,x,y\n");

    Corpus corpus = load();

    assertThat(corpus.campaigns().getFirst().faq())
        .containsExactly(
            new QuestionAndAnswer("Gửi xe ở đâu?", "Sân sau.", "Thông báo số 7", Optional.empty()));
    assertThat(corpus.campaigns().getFirst().plans()).hasSize(1);
    assertThat(described(corpus.problems()))
        .containsExactly("ERROR bad_row c/faq.csv Dòng này không dùng được: thiếu câu hỏi.");
  }

  @Test
  void linksOutOfTheFolderAreNotFollowed() throws IOException {
    Path outside = Files.writeString(folder.resolveSibling(folder.getFileName() + "-out.txt"), "x");
    write("c/campaign.yaml", "title: Ngày hội");
    write("c/ke-hoach.txt", "PLAN Ngày hội");
    Files.createSymbolicLink(folder.resolve("c/out.txt"), outside);
    Files.createSymbolicLink(folder.resolve("c/again"), folder);
    Files.createSymbolicLink(folder.resolve("c/same.txt"), folder.resolve("c/ke-hoach.txt"));

    Corpus corpus = load();

    assertThat(corpus.problems().stream().map(p -> p.code() + " " + p.place().file()))
        .containsExactlyInAnyOrder("link_outside c/out.txt", "link_outside c/again");
    assertThat(corpus.campaigns().getFirst().plans().stream().map(Plan::file))
        .containsExactly("c/ke-hoach.txt", "c/same.txt");
    Files.delete(outside);
  }

  @Test
  void aMissingFolderIsAProblem() {
    Corpus corpus = new CorpusFolder(new Reader(), new Parser(), true).load(folder.resolve("gone"));

    assertThat(corpus.campaigns()).isEmpty();
    assertThat(corpus.problems().stream().map(Problem::code)).containsExactly("missing_folder");
  }

  @Test
  void theFingerprintChangesWithEveryFileAndOnlyThen() throws IOException {
    write("c/ke-hoach.txt", "PLAN Ngày hội");
    String first = CorpusFingerprint.of(folder);

    assertThat(CorpusFingerprint.of(folder)).isEqualTo(first);
    write("c/them.txt", "PLAN");
    String more = CorpusFingerprint.of(folder);
    assertThat(more).isNotEqualTo(first);
    Files.setLastModifiedTime(folder.resolve("c/them.txt"), FileTime.fromMillis(0));
    assertThat(CorpusFingerprint.of(folder)).isNotEqualTo(more);
    assertThat(CorpusFingerprint.of(folder.resolve("gone"))).hasSize(64);
  }

  @Test
  void everyCodeOfTheCatalogueIsDocumented() throws IOException {
    String page = Files.readString(Path.of("docs/corpus.md"));

    assertThat(ProblemCatalogue.codes()).isNotEmpty().allMatch(c -> page.contains("`" + c + "`"));
  }

  private Corpus load() {
    return new CorpusFolder(new Reader(), new Parser(), true).load(folder);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> described(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.severity() + " " + p.code() + " " + p.place().file() + " " + p.what())
        .toList();
  }

  /** A document whose first word is its kind and whose rest is its title. */
  private static Plan plan(String file, String text) {
    DocumentKind kind = text.startsWith("PLAN") ? DocumentKind.PLAN : DocumentKind.ARTICLE;
    Header header =
        new Header(
            kind,
            text.replaceFirst("^\\w+ ?", ""),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Nơi của " + file),
            Optional.empty(),
            Optional.empty());
    Facts nothing =
        new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return new Plan(file, header, Optional.empty(), List.of(), nothing);
  }

  private static final class Parser implements DocumentParser {
    @Override
    public Parsed parse(SourceText text) {
      String words = text.lines().getFirst().text();
      if (words.equals("BOOM")) {
        throw new IllegalStateException("boom");
      }
      return new Parsed(plan(text.file(), words), words.equals("ODD") ? List.of(ODD) : List.of());
    }
  }

  private static final class Reader implements FileReader {
    @Override
    public boolean reads(Path file) {
      return file.toString().endsWith(".txt");
    }

    @Override
    public ReadResult read(Path file, String name) {
      try {
        if (!reads(file)) {
          return new ReadResult.LeftOut(
              ProblemCatalogue.problem(Problem.Place.file(name), "unknown_format", ".txt"));
        }
        SourceText.Line line = new SourceText.Line(1, Files.readString(file));
        return new ReadResult.Text(new SourceText(name, List.of(line)), List.of());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
