package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.text.WordLists;

/** The examples of {@code legends.tsv}: what a line says that abbreviations mean. */
class LegendTextTest {

  static Stream<String> examples() {
    return WordLists.lines(LegendTextTest.class, "legends.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aLineExplainsWhatIsWrittenShort(String example) {
    String[] columns = example.split("\t");

    LegendText read = LegendText.of(columns[0], LegendText.begins(columns[0]));

    String meanings =
        read.meanings().entrySet().stream()
            .map(meaning -> meaning.getKey() + "=" + meaning.getValue())
            .collect(Collectors.joining(", "));
    assertThat(shown(meanings) + "\t" + shown(read.rest()))
        .isEqualTo(columns[1] + "\t" + columns[2]);
  }

  private static String shown(String text) {
    return text.isEmpty() ? "–" : text;
  }
}
