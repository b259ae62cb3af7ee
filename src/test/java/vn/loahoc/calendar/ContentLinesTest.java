package vn.loahoc.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

  private static final List<String> SIGNS =
      List.of("a", " ", "ệ", "đ", "Ữ", "e\u0301", "👨‍👩‍👧", "日", "\\n", ";", "\r\n", "X-A:");

  @Test
  void aLineOfExactlySeventyFiveOctetsIsLeftWhole() {
    assertThat(folded("a".repeat(75))).isEqualTo("a".repeat(75));
    assertThat(folded("a".repeat(76))).isEqualTo("a".repeat(75) + "\r\n a");
  }

  @Test
  void octetsAreCountedAndNotLetters() {
    assertThat(folded("ệ".repeat(26))).isEqualTo("ệ".repeat(25) + "\r\n ệ");
    assertThat(folded("a" + "ệ".repeat(25))).isEqualTo("a" + "ệ".repeat(24) + "\r\n ệ");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyTextIsFoldedWithoutLoss(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(400); length > 0; length--) {
        text.append(SIGNS.get(random.nextInt(SIGNS.size())));
      }
      byte[] folded = ContentLines.folded(text.toString());
      assertLines(folded);
      assertThat(new String(folded, UTF_8).replace("\r\n ", "")).isEqualTo(unfoldable(text));
    }
  }

  /** Every line is short and is UTF-8 by itself. */
  static void assertLines(byte[] folded) {
    String latin = new String(folded, java.nio.charset.StandardCharsets.ISO_8859_1);
    for (String line : latin.split("\r\n", -1)) {
      byte[] octets = line.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
      assertThat(octets.length).isLessThanOrEqualTo(75);
      assertThatCode(() -> UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)))
          .doesNotThrowAnyException();
    }
  }

  /** A line that itself begins with a blank would be joined to the one before. */
  private static String unfoldable(StringBuilder text) {
    return text.toString().replace("\r\n ", "");
  }

  private static String folded(String text) {
    return new String(ContentLines.folded(text), UTF_8);
  }
}
