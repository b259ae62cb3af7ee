package vn.loahoc.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.place.Ward;
import vn.loahoc.text.WordLists;
import vn.loahoc.time.TimeRule;

class RowWardsTest {

  private static Stream<String> cells() {
    return WordLists.lines(RowWardsTest.class, "ward-cells.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void wardsAreToldFromWhatElseStandsInTheirColumn(String line) {
    String[] columns = line.split("\t", -1);
    String named =
        WardCell.of(columns[0])
            .map(cell -> cell.type().map(t -> t.vietnamese() + " ").orElse("") + cell.name())
            .orElse("");
    assertThat(named).isEqualTo(columns[1]);
  }

  private static Stream<String> lists() {
    return WordLists.lines(RowWardsTest.class, "written-wards.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aCellMayNameSeveralWardsOrAll(String line) {
    String[] columns = line.split("\t", -1);
    WrittenWards written = WrittenWards.of(columns[0]);
    assertThat(written.everywhere() ? "*" : String.join(" + ", written.names()))
        .isEqualTo(columns[1]);
  }

  @Test
  void namesThatDifferOnlyInKindCapitalsOrMarksAreOneWard() {
    Corpus corpus = RowWards.named(corpus("Xã Tân Hải", "tan hai", "TÂN HẢI", "xã Tân Hải"));

    assertThat(wards(corpus)).containsOnly("xã Tân Hải").hasSize(4);
    assertThat(RowWards.gazetteer(corpus).wards()).hasSize(1);
  }

  @Test
  void aSlipOfThePenInOneRowIsNoWardAndIsReportedWithTheOneThatIsMeant() {
    Corpus corpus = RowWards.named(corpus("Tân Phú", "Tân Phú", "Tân Phú", "Tân Phuu", "Tân Quy"));

    assertThat(wards(corpus))
        .containsExactly(
            "phường Tân Phú", "phường Tân Phú", "phường Tân Phú", "", "phường Tân Quy");
    assertThat(corpus.problems())
        .extracting(
            problem -> problem.place().row().orElse(0) + " " + problem.what() + problem.mend())
        .containsExactly(
            "4 Không có phường “Tân Phuu” trong danh sách.Có phải phường Tân Phú? Sửa tên phường;"
                + " lớp vẫn được dùng nhưng không tìm được theo phường.");
  }

  @Test
  void aMarkThatIsMissingInOneRowIsASlipToo() {
    Corpus corpus = RowWards.named(corpus("Tân Phú", "Tân Phú", "Tân Phú", "Tân Phu"));

    assertThat(corpus.problems())
        .extracting(Problem::what)
        .containsExactly("Không có phường “Tân Phu” trong danh sách.");
  }

  @Test
  void wardsOfNumbersAreNoSlipsOfEachOther() {
    Corpus corpus = RowWards.named(corpus("Mẫu II", "Mẫu II", "Mẫu II", "Mẫu I", "Mẫu III"));

    assertThat(wards(corpus)).endsWith("phường Mẫu I", "phường Mẫu III");
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void whatIsNoWardKeepsItsProblemWithoutAGuess() {
    Corpus corpus = RowWards.named(corpus("Tân Phú", "Nhà thiếu nhi"));

    assertThat(corpus.problems())
        .extracting(problem -> problem.what() + " " + problem.mend())
        .containsExactly(
            "Không có phường “Nhà thiếu nhi” trong danh sách. Sửa tên phường; lớp vẫn được dùng"
                + " nhưng không tìm được theo phường.");
    assertThat(wards(corpus)).containsExactly("phường Tân Phú", "");
  }

  @Test
  void severalWardsOfACellAreEachAWard() {
    Corpus corpus = RowWards.named(corpus("Tân Phú", "P. Tân Phú và P. Tân Quy", "Tân Quy"));

    assertThat(corpus.campaigns().getFirst().sessions())
        .extracting(session -> session.where().wards().stream().map(RowWardsTest::said).toList())
        .containsExactly(
            List.of("phường Tân Phú"),
            List.of("phường Tân Phú", "phường Tân Quy"),
            List.of("phường Tân Quy"));
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void allWardsAreNoUnknownOne() {
    Corpus corpus = RowWards.named(corpus("Tân Phú", "Toàn quận", "10 phường"));

    assertThat(corpus.problems()).isEmpty();
    assertThat(wards(corpus)).containsExactly("phường Tân Phú", "", "");
  }

  @Test
  void aRowThatIsNotUsedHasNoWardThatNobodyKnows() {
    Corpus read = corpus("Tân Phú", "Tân Phú");
    Campaign campaign = read.campaigns().getFirst();
    List<ClassSession> used = campaign.sessions().subList(0, 1);
    Corpus corpus =
        RowWards.named(new Corpus(List.of(campaign.withSessions(used)), read.problems()));

    assertThat(corpus.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TT. Mẫu Sơn, thị trấn Mẫu Sơn",
    "Thị trấn Mẫu Sơn, thị trấn Mẫu Sơn",
    "Xã Mẫu Tây, xã Mẫu Tây",
    "P. Mẫu Đông, phường Mẫu Đông",
    "TT. Văn hóa Mẫu, ''",
    "TT. Giáo Dục Thường Xuyên, ''",
    "Mẫu Sơn, ''",
    "Xã hội học tập, ''"
  })
  void aWardMayStandForItsCentre(String centre, String ward) {
    assertThat(
            WardCell.asCentre(centre)
                .map(cell -> cell.type().map(t -> t.vietnamese() + " ").orElse("") + cell.name())
                .orElse(""))
        .isEqualTo(ward);
  }

  private static List<String> wards(Corpus corpus) {
    return corpus.campaigns().getFirst().sessions().stream()
        .map(s -> s.where().ward().map(RowWardsTest::said).orElse(""))
        .toList();
  }

  private static String said(Ward ward) {
    return ward.type().vietnamese() + " " + ward.name();
  }

  /** A class in each of these, as they are read without a list of wards. */
  private static Corpus corpus(String... cells) {
    List<ClassSession> sessions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String cell : cells) {
      ClassSession.Row row =
          new ClassSession.Row("lich.csv", Optional.empty(), sessions.size() + 1);
      problems.add(ProblemCatalogue.problem(row.place(), "unknown_ward", cell, ""));
      sessions.add(
          new ClassSession(
              "Lớp mẫu",
              Optional.empty(),
              new ClassSession.Where(
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(cell),
                  Optional.empty()),
              new TimeRule(List.of(), TimeRule.Span.OPEN, TimeRule.Exceptions.NONE),
              ClassSession.Offer.NONE,
              false,
              row));
    }
    Campaign campaign =
        new Campaign("c", "Tuần lễ", Optional.empty(), OptionalInt.empty(), true, List.of());
    return new Corpus(List.of(campaign.withSessions(sessions)), problems);
  }
}
