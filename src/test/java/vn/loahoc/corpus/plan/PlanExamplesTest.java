package vn.loahoc.corpus.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example document with the facts that stand beside it, one a line. */
class PlanExamplesTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/vn/loahoc/corpus/plan/examples");

  static Stream<String> names() throws Exception {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.replace(".txt", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysExactlyTheFactsBesideIt(String name) throws Exception {
    List<String> expected =
        Files.readAllLines(EXAMPLES.resolve(name + ".tsv"), StandardCharsets.UTF_8);
    assertThat(FactLines.of(FactLines.parse(EXAMPLES.resolve(name + ".txt"), name + ".txt")))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void thereAreExamplesOfEveryKind() throws Exception {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(6);
  }
}
