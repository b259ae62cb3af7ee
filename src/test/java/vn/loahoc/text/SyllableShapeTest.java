package vn.loahoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableShapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cuốn", "quyển", "giờ", "già", "gì", "khuya", "nghiêng", "ngày", "ghế", "kể", "người",
        "chúa", "đọc", "yêu", "oanh", "uống", "hoà", "hòa", "thuỷ", "quý", "quỳ", "giáo", "hoa",
        "xoong", "ý", "nghĩa"
      })
  void aSyllable(String word) {
    assertThat(Syllables.isPossible(Spelling.normalize(word))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cuuốn", "kông", "chuá", "chaư", "khôg", "hoààn", "ngườ", "tiếgn", "ngế", "xy̆", "", "đđọc",
        "aó", "mơí", "chaú"
      })
  void noSyllable(String word) {
    assertThat(Syllables.isPossible(Spelling.normalize(word))).isFalse();
  }
}
