package vn.loahoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
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

  @Test
  void whatTwoPeopleWriteInDifferentWaysIsPlainlyTheSame() {
    assertThat(Folding.plain("Hoà  BÌNH, Kỳ!")).isEqualTo("hoa  binh, ky!");
    assertThat(Folding.plain("hòa  bình, kì!")).isEqualTo("hoa  binh, ky!");
    assertThat(Folding.plainWords(" Hoà  BÌNH, Kỳ 2! ")).isEqualTo("hoa binh ky 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0301", "\u0323\u0302", "a", "ô\u0323"})
  void everySignIsComposedBeforeAndBehindOthersAsTheStandardHasIt(String beside) {
    for (int sign = 1; sign <= Character.MAX_CODE_POINT; sign++) {
      String text = beside + Character.toString(sign) + beside;
      if (!Normalizer.normalize(text, Normalizer.Form.NFC).equals(Spelling.nfc(text))) {
        assertThat(Spelling.nfc(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
      }
    }
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

  @ParameterizedTest
  @ValueSource(strings = {"", "...", " a", "Phòng 2, lầu 1.", "x² Ⅳ 𝔸 - ½"})
  void wordsAreWhatStandsBetweenSignsThatAreNeitherLettersNorFigures(String text) {
    assertThat(Spelling.words(text)).isEqualTo(split(text));
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void wordsOfAnyTextAreThoseOfAPattern(long seed) {
    for (String text : RandomTexts.of(seed, 500)) {
      assertThat(Spelling.words(text)).isEqualTo(split(text));
    }
  }

  private static List<String> split(String text) {
    return List.of(Spelling.normalize(text).split("[^\\p{L}\\p{N}]+"));
  }
}
