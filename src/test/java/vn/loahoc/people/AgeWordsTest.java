package vn.loahoc.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.text.RandomTexts;

class AgeWordsTest {

  static List<String[]> ages() {
    return Tables.rows("ages.tsv");
  }

  @ParameterizedTest
  @MethodSource("ages")
  void tellsAChildThatSpeaksFromAParent(String expected, String text) {
    assertThat(AgeWords.read(text).map(Enum::name).orElse("-")).isEqualTo(expected);
  }

  @Test
  void everyPhraseOfTheYoungIsReadAsYoung() {
    assertThat(AgeWords.phrasesOfTheYoung())
        .hasSizeGreaterThan(100)
        .allSatisfy(phrase -> assertThat(AgeWords.read(phrase)).contains(AgeWords.Said.UNDER_16));
  }

  @Test
  void anyTextIsRead() {
    RandomTexts.of(7, 5_000).forEach(AgeWords::read);
    assertThat(AgeWords.read("em ".repeat(2_000))).isEmpty();
  }
}
