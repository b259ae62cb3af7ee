package vn.loahoc.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.loahoc.text.Spelling;

class TokensTest {

  /** Pieces that texts are put together from: letters, marks, figures and signs of all lengths. */
  private static final List<String> PIECES =
      List.of(
          "học", "Hoà", "e\u0301", "\u0323", "00", "0", "7", "007", "½", "Ⅷ", "٣", "𝟘", "𐐷", "😀",
          " ", "-", "/", ".", "đ", "_", "\u200b");

  @Test
  void wordsAndNumbersAreKeptAndWhatIsBetweenThemIsNot() {
    assertThat(Tokens.of("Ngày 02/10, lúc 08h30: LỄ hoà-giải (q.7)"))
        .containsExactly("ngày", "2", "10", "lúc", "8", "h", "30", "lễ", "hòa", "giải", "q", "7");
    assertThat(Tokens.of("000 0")).containsExactly("0", "0");
    assertThat(Tokens.of("…")).isEmpty();
  }

  @Test
  void theyAreThoseThatTheCategoriesOfUnicodeTell() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThat(Tokens.of(text.toString())).as("%s", text).isEqualTo(byCategory(text.toString()));
    }
  }

  private static List<String> byCategory(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+").matcher(Spelling.normalize(text));
    while (matcher.find()) {
      tokens.add(matcher.group().replaceFirst("^0+(?=\\d)", ""));
    }
    return tokens;
  }
}
