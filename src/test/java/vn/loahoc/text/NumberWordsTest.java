package vn.loahoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

  static Stream<Arguments> examples() {
    return Examples.of("numbers-examples.tsv");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsNumbersInWords(String words, int value) {
    assertThat(NumberWords.parse(words)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mươi", "hai ba", "mười giờ", "trăm", "lăm", "một mươi", "ngày"})
  void leavesWhatIsNoNumber(String words) {
    assertThat(NumberWords.parse(words)).isEmpty();
  }

  @Test
  void takesTheLongestNumberAtAnIndex() {
    List<String> words = List.of("lúc", "hai", "mươi", "giờ", "rưỡi");
    assertThat(NumberWords.at(words, 1)).contains(new NumberWords.Match(20, 3, true));
    assertThat(NumberWords.at(words, 0)).isEmpty();
    assertThat(NumberWords.isHalf(words.get(4))).isTrue();
  }

  @Test
  void saysWhenABareWordIsMoreOftenAnother() {
    assertThat(NumberWords.at(List.of("nam"), 0)).contains(new NumberWords.Match(5, 1, false));
    assertThat(NumberWords.at(List.of("năm"), 0)).contains(new NumberWords.Match(5, 1, true));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neverFailsOnRandomText(long seed) {
    for (String text : RandomTexts.of(seed, 500)) {
      List<String> words = Syllables.forms(text);
      for (int i = -1; i <= words.size(); i++) {
        assertThat(NumberWords.at(words, i)).isNotNull();
      }
    }
  }
}
