package vn.loahoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  static Stream<Arguments> examples() {
    return Examples.of("syllables-examples.tsv");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void cutsTextIntoForms(String text, String forms) {
    assertThat(Syllables.forms(text)).isEqualTo(List.of(forms.split("\\|")));
  }

  @Test
  void keepsTheOffsetsOfTheText() {
    assertThat(Syllables.of("Uỷ ban, 8h30"))
        .containsExactly(
            new Syllable("ủy", 0, 2), new Syllable("ban", 3, 6), new Syllable("8h30", 8, 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"khai", "mạc", "giờ", "nghiêng", "quyển", "khuỷu", "gì", "ở", "thuyền"})
  void knowsTheShapeOfASyllable(String word) {
    assertThat(Syllables.looksVietnamese(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"khaimac", "panthers", "8h30", "facebook", "giowf", "str", ""})
  void knowsWhatIsNoSyllable(String word) {
    assertThat(Syllables.looksVietnamese(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyTokenOfRandomTextLiesWithinIt(long seed) {
    for (String text : RandomTexts.of(seed, 500)) {
      String nfc = Spelling.nfc(text);
      int end = 0;
      for (Syllable syllable : Syllables.of(text)) {
        assertThat(syllable.start()).isGreaterThanOrEqualTo(end);
        assertThat(syllable.end())
            .isGreaterThan(syllable.start())
            .isLessThanOrEqualTo(nfc.length());
        end = syllable.end();
      }
    }
  }

  @Test
  void theSpellingAllowsSomeSyllablesOnly() {
    assertThat(List.of("vượng", "giấy", "gì", "giếng", "quốc", "nghiêng", "yên", "khuya", "nhơn"))
        .allMatch(Syllables::isPossible);
    assertThat(List.of("phhường", "kông", "lơp", "cieu", "khôông", "tiếg", "ngghe", "pường"))
        .noneMatch(Syllables::isPossible);
  }
}
