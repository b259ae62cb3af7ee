package vn.loahoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "Hoà, hòa",
    "HOÀ BÌNH, hòa bình",
    "khoẻ, khỏe",
    "Uỷ ban, ủy ban",
    "thuỷ, thủy",
    "quý, quý",
    "hoàn, hoàn",
    "kĩ, kỹ",
    "lí do, lý do",
    "hi vọng, hy vọng",
    "chị, chị",
    "tít, tít",
    "đi, đi"
  })
  void writesOneFormForVariants(String text, String normal) {
    assertThat(Spelling.normalize(text)).isEqualTo(normal);
    assertThat(Spelling.normalize(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(normal);
  }

  @Test
  void foldingTakesAllMarksAndTheStrokeOfTheD() {
    assertThat(Folding.fold("Đường Nguyễn Huệ, ấp Ỷ La")).isEqualTo("Duong Nguyen Hue, ap Y La");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void keepsTheLengthOfAnyText(long seed) {
    for (String text : RandomTexts.of(seed, 500)) {
      String nfc = Spelling.nfc(text);
      assertThat(Spelling.normalize(nfc)).hasSameSizeAs(nfc);
      assertThat(Folding.fold(nfc)).hasSameSizeAs(nfc);
    }
  }
}
