package vn.loahoc.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ClaimReaderTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "claims.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      commentCharacter = '#',
      emptyValue = "",
      nullValues = "-")
  void readsTheSameMeaningFromEveryWayOfWritingIt(String text, String expected) {
    String read =
        ClaimReader.read(text).stream()
            .sorted((a, b) -> Integer.compare(text.indexOf(a.text()), text.indexOf(b.text())))
            .map(claim -> claim.kind() + " " + claim.value())
            .collect(Collectors.joining("; "));
    assertThat(read).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void neverFailsOnRandomText() {
    Random random = new Random(7);
    String[] pieces = {
      "8",
      "02",
      "giờ",
      "h",
      "/",
      "-",
      " ",
      "ngày",
      "tháng",
      "năm",
      "2024",
      ":",
      ".",
      ",",
      "kém",
      "rưỡi",
      "0",
      "đêm",
      "@",
      "\ud83d",
      "trước",
      "phường",
      "A",
      "99999999999999999999",
      "\n"
    };
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertThatCode(() -> ClaimReader.read(text.toString()))
          .as("seed 7: %s", text)
          .doesNotThrowAnyException();
    }
  }
}
