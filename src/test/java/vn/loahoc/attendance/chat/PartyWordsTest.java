package vn.loahoc.attendance.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartyWordsTest {

  static Stream<List<String>> parties() {
    return Rows.of("parties.tsv");
  }

  @ParameterizedTest
  @MethodSource("parties")
  void aPartyIsReadAsPeopleSayIt(List<String> row) {
    Wanted wanted = PartyWords.read(row.get(0));
    String people =
        wanted.people().isPresent()
            ? String.valueOf(wanted.people().getAsInt())
            : wanted.several() ? "+" : "?";
    String words = wanted.words().isEmpty() ? "-" : String.join(" ", wanted.words());
    boolean all = wanted.people().orElse(0) == wanted.children();
    String children = wanted.children() == 0 ? "-" : all ? "c" : String.valueOf(wanted.children());
    assertThat(List.of(row.get(0), people, children, words)).isEqualTo(row);
  }

  @Test
  void anyTextIsRead() {
    long seed = 20231002;
    Random random = new Random(seed);
    String letters = "ab 12 cho bé mẹ con và người ba tôi\u0301\u200b,.;-😀𝟚đ";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int j = 0; j < length; j++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(PartyWords.read(text.toString())).as("seed " + seed + ": " + text).isNotNull();
    }
  }
}
