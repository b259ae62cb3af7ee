package vn.loahoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The parser and the answers know no document by heart: no name, number, address, day or hour that
 * stands in a document of {@code corpus/} stands in the program. Comments are free to give
 * examples.
 */
class NoDocumentByHeartTest {

  private static final Path GENERAL =
      Path.of("src/test/resources/vn/loahoc/architecture/general-words.txt");

  /** Tables of what is true beyond any document: wards, holidays, abbreviations of offices. */
  private static final List<String> TABLES =
      List.of(
          "src/main/resources/vn/loahoc/answer/rule/authors.txt",
          "src/main/resources/vn/loahoc/place/",
          "src/main/resources/vn/loahoc/time/",
          "src/main/resources/vn/loahoc/corpus/plan/unit-aliases.tsv");

  @Test
  void noSeedStandsInTheProgram() throws IOException {
    List<Seed> seeds = seeds();
    List<String> wrong = new ArrayList<>();
    List<Path> sources = SourceFiles.under("src/main");
    for (Path file : sources) {
      String path = file.toString().replace('\\', '/');
      if (!path.matches(".*\\.(png|svg|ttf)") && TABLES.stream().noneMatch(path::startsWith)) {
        String program = SourceFiles.withoutComments(file, Files.readString(file));
        for (Seed seed : seeds) {
          seed.foundIn(program).forEach(what -> wrong.add(path + " knows " + what));
        }
      }
    }
    assertThat(sources).hasSizeGreaterThan(20);
    assertThat(wrong).isEmpty();
  }

  @Test
  void theSeedsAreRead() throws IOException {
    List<Seed> seeds = seeds();
    assertThat(seeds).hasSizeGreaterThanOrEqualTo(2);
    assertThat(seeds).allSatisfy(seed -> assertThat(seed.names()).isNotEmpty());
    assertThat(seeds).allSatisfy(seed -> assertThat(seed.numbers()).isNotEmpty());
    assertThat(seeds).allSatisfy(seed -> assertThat(seed.days()).isNotEmpty());
    assertThat(seeds).anySatisfy(seed -> assertThat(seed.addresses()).isNotEmpty());
    assertThat(seeds).allSatisfy(seed -> assertThat(seed.hours()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String place = \"Nhà văn hóa Sao Mai\";",
        "title = sao mai",
        "if (number == 7788) {}",
        "case \"7788/KH-UBND\" -> 1;",
        "to(\"hop.thu@example.vn\")",
        "LocalDate.of(2024, 11, 3)",
        "day = 03/11/2024",
        "\"2024-11-03\"",
        "\"7 giờ 15\"",
        "\"07:15\"",
        "\"7h15\""
      })
  void aPlantedSeedIsFound(String program) {
    Seed seed =
        Seed.of(
            "Số: 7788/KH-UBND. Lúc 7 giờ 15, ngày 03 tháng 11 năm 2024, tại Nhà văn hóa Sao Mai;"
                + " hop.thu@example.vn");
    assertThat(seed.foundIn(program)).isNotEmpty();
  }

  @Test
  void commentsAreFreeAndStringsAreNot() {
    Path file = Path.of("A.java");
    assertThat(SourceFiles.withoutComments(file, "a = \"// b\"; // c\n/* d */ e /** f\n g */"))
        .isEqualTo("a = \"// b\"; \n e ");
  }

  private static List<Seed> seeds() throws IOException {
    List<String> general =
        Files.readAllLines(GENERAL).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    List<Seed> seeds = new ArrayList<>();
    for (Path file : SourceFiles.under("corpus")) {
      if (file.toString().endsWith(".txt")) {
        seeds.add(Seed.of(Files.readString(file)).without(general));
      }
    }
    return seeds;
  }
}
