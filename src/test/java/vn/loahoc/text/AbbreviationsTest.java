package vn.loahoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

  static Stream<Arguments> examples() {
    return Examples.of("abbreviations-examples.tsv");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void writesShortFormsOut(String typed, String expanded) {
    assertThat(Abbreviations.expand(typed)).isEqualTo(expanded);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsDecomposedTextAlike(String typed, String expanded) {
    String decomposed = Normalizer.normalize(typed, Normalizer.Form.NFD);
    assertThat(Abbreviations.expand(decomposed)).isEqualTo(expanded);
  }

  @Test
  void tellsWhereEachShortFormStands() {
    assertThat(Abbreviations.find("mai có lớp ko ad"))
        .containsExactly(
            new Abbreviations.Expansion(11, 13, "ko", "không"),
            new Abbreviations.Expansion(14, 16, "ad", "admin"));
  }

  @Test
  void everyReadingIsWrittenInNormalForm() {
    List<String> rows = WordLists.lines(AbbreviationsTest.class, "abbreviations.tsv");
    assertThat(rows).hasSizeGreaterThan(150);
    assertThat(rows).allMatch(row -> row.split("\t")[1].equals(Spelling.nfc(row.split("\t")[1])));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neverFailsOnRandomText(long seed) {
    for (String text : RandomTexts.of(seed, 500)) {
      assertThat(Abbreviations.expand(text)).isNotNull();
    }
  }
}
