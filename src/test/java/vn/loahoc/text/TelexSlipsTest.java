package vn.loahoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelexSlipsTest {

  static Stream<Arguments> examples() {
    return Examples.of("telex-examples.tsv");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void mendsOnlyWhatNobodyKnowsIntoWhatIsKnown(String typed, String mended, String known) {
    Optional<String> expected = mended.equals("-") ? Optional.empty() : Optional.of(mended);
    assertThat(TelexSlips.repair(typed, Set.of(known.split(" "))::contains)).isEqualTo(expected);
  }

  @Test
  void splitsGluedSyllablesThatAreKnown() {
    Set<String> known = Set.of("khai", "mac", "tuan", "le", "thu", "vien");
    assertThat(TelexSlips.splits("khaimac", known::contains))
        .containsExactly(List.of("khai", "mac"));
    assertThat(TelexSlips.splits("thuvien", known::contains))
        .containsExactly(List.of("thu", "vien"));
    assertThat(TelexSlips.splits("lekhaimac", Set.of("le", "khai", "mac")::contains))
        .containsExactly(List.of("le", "khai", "mac"));
    assertThat(TelexSlips.splits("tuan", known::contains)).isEmpty();
    assertThat(TelexSlips.splits("facebook", known::contains)).isEmpty();
    assertThat(TelexSlips.splits("khaixyz", known::contains)).isEmpty();
  }

  @Test
  void tellsEveryWayOfTheFewestSyllables() {
    Set<String> known = Set.of("lop", "co", "tuong", "cot", "uong", "yoga", "hoc", "dau");
    assertThat(TelexSlips.splits("lopcotuong", known::contains))
        .containsExactly(List.of("lop", "cot", "uong"), List.of("lop", "co", "tuong"));
    assertThat(TelexSlips.splits("lopyoga", known::contains))
        .containsExactly(List.of("lop", "yoga"));
    assertThat(TelexSlips.splits("hocodau", known::contains))
        .containsExactly(List.of("hoc", "o", "dau"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neverFailsOnRandomText(long seed) {
    for (String text : RandomTexts.of(seed, 500)) {
      for (String form : Syllables.forms(text)) {
        assertThat(TelexSlips.repair(form, word -> word.length() % 2 == 0)).isNotNull();
        assertThat(TelexSlips.splits(form, word -> word.length() < 4)).isNotNull();
      }
    }
  }
}
