package vn.loahoc.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "Hội trường Mẫu, hội trường Mẫu",
    "Ủy ban nhân dân phường, ủy ban nhân dân phường",
    "TTHTCĐ Mẫu, TTHTCĐ Mẫu",
    "A, a",
    "'', ''"
  })
  void withinASentenceOnlyAShortFormKeepsItsFirstLetter(String text, String within) {
    assertThat(Wording.small(text)).isEqualTo(within);
  }
}
