package vn.loahoc.corpus.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitAliasesTest {

  private static final Path TABLE =
      Path.of("src/test/resources/vn/loahoc/corpus/plan/known-bodies.tsv");

  @Test
  void everyBodyGoesByTheNamesPeopleType() throws Exception {
    for (String row : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
      List<String> cells = List.of(row.split("\t"));
      assertThat(UnitAliases.of(cells.get(0))).as(cells.get(0)).contains(cells.get(1).split(", "));
    }
  }

  @Test
  void theCommitteeOfTheWardsIsNotTheCommitteeOfTheDistrict() {
    assertThat(UnitAliases.of("Ủy ban nhân dân 12 phường"))
        .doesNotContain("UBND", "Ủy ban nhân dân", "12");
  }

  @Test
  void aHealthStationOfAWardIsNotTheWard() {
    assertThat(UnitAliases.of("Trạm y tế phường")).doesNotContain("phường", "các phường");
  }
}
