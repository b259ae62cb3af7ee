package vn.loahoc.corpus.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.corpus.Parsed;
import vn.loahoc.corpus.Section;
import vn.loahoc.corpus.Section.Part;

/** The two documents that the repository ships, read whole. */
class SeedDocumentsTest {

  private static final Path EXPECTED = Path.of("src/test/resources/vn/loahoc/corpus/plan/seeds");

  @ParameterizedTest
  @CsvSource({
    "2023-quan-7/ke-hoach.txt, 2023-quan-7.tsv",
    "2021-dien-bien/bai-viet.txt, 2021-dien-bien.tsv"
  })
  void saysExactlyTheFactsOfItsTable(String source, String table) throws Exception {
    List<String> expected = Files.readAllLines(EXPECTED.resolve(table), StandardCharsets.UTF_8);
    assertThat(FactLines.of(FactLines.parse(Path.of("corpus", source), source)))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void thePlanHasTheSectionsThatAReaderWouldCite() {
    Parsed parsed =
        FactLines.parse(Path.of("corpus/2023-quan-7/ke-hoach.txt"), "2023-quan-7/ke-hoach.txt");
    assertThat(
            parsed.plan().sections().stream()
                .filter(s -> s.part() == Part.BODY || s.part() == Part.ANNEX)
                .map(Section::label))
        .containsExactly(
            "",
            "I",
            "II",
            "II.1",
            "II.2",
            "II.2.1",
            "II.2.2",
            "II.2.3",
            "III",
            "III.1",
            "III.2",
            "III.3",
            "III.4",
            "III.5",
            "III.6",
            "III.7",
            "III.8",
            "III.9",
            "III.10",
            "III.11",
            "III.12",
            "III",
            "Phụ lục I",
            "Phụ lục 2");
  }

  @Test
  void aSentenceBrokenByAPageIsJoinedAndKeepsItsFirstLine() {
    Parsed parsed =
        FactLines.parse(Path.of("corpus/2023-quan-7/ke-hoach.txt"), "2023-quan-7/ke-hoach.txt");
    List<Section.Paragraph> paragraphs =
        parsed.plan().sections().stream()
            .filter(s -> s.label().equals("III.6"))
            .findFirst()
            .orElseThrow()
            .paragraphs();
    assertThat(paragraphs).hasSize(1);
    assertThat(paragraphs.getFirst().line()).isEqualTo(117);
    assertThat(paragraphs.getFirst().text()).contains("yếu thế trong xã hội; nhân rộng");
  }

  @Test
  void runningNumbersAndStampsAreFurniture() {
    Parsed article =
        FactLines.parse(
            Path.of("corpus/2021-dien-bien/bai-viet.txt"), "2021-dien-bien/bai-viet.txt");
    assertThat(
            article.plan().sections().stream()
                .filter(s -> s.part() == Part.FURNITURE)
                .flatMap(s -> s.paragraphs().stream())
                .map(Section.Paragraph::text))
        .containsExactly("Ngày đăng bài: 30/09/2021 14:25", "Lượt xem: 305", "Thông báo");
  }
}
