package vn.loahoc.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.text.RandomTexts;

/** How long before something a source wants people to be reminded. */
class AheadWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 ngày, 2 giờ                 | d1 m120
          1 NGAY; 2 GIO                 | d1 m120
          30 phút                       | m30
          30p                           | m30
          tối hôm trước                 | d1
          trước 1 tiếng                 | m60
          1 tiếng trước                 | m60
          nửa tiếng                     | m30
          1 tiếng rưỡi                  | m90
          2 giờ 30 phút                 | m150
          2h30                          | m150
          trước 2 ngày lúc 8h sáng      | d2@08:00
          3 ngày trước                  | d3
          8h tối hôm trước              | d1@20:00
          lúc 18 giờ 30 ngày trước      | d1@18:30
          1 ngày và 2 giờ               | d1 m120
          1 ngày + 45 phút              | d1 m45
          2 giờ, 120 phút               | m120
          một ngày, hai tiếng           | d1 m120
          mười lăm phút                 | m15
          2 tiếng đồng hồ               | m120
          8h đêm hôm trước              | d1@20:00
          7 giờ rưỡi tối hôm trước      | d1@19:30
          1 ngày lúc 11h trưa           | d1@11:00
          """)
  void isReadInTheOrderWrittenAndEachOnce(String text, String read) {
    assertThat(AheadWords.read(text).map(AheadWordsTest::shown)).isEqualTo(Optional.of(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2",
        "có",
        "5 phút",
        "15 ngày",
        "0 ngày",
        "1 ngày, mấy giờ cũng được",
        "1 ngày lúc 25h",
        "30 phút 10 phút",
        "1 ngày, 3 giờ, 2 giờ, 1 giờ, 30 phút",
        "2 giờ sáng"
      })
  void whatIsNotUnderstoodToTheEndIsNotGuessed(String text) {
    assertThat(AheadWords.read(text)).isEmpty();
  }

  @Test
  void anyTextIsRead() {
    long seed = 20_231_003;
    for (String text : RandomTexts.of(seed, 2_000)) {
      assertThat(AheadWords.read(text)).as("seed %s: %s", seed, text).isNotNull();
    }
  }

  private static String shown(List<Ahead> all) {
    return all.stream()
        .map(
            one ->
                switch (one) {
                  case Ahead.Days days ->
                      "d" + days.days() + days.at().map(at -> "@" + at).orElse("");
                  case Ahead.Span span -> "m" + span.duration().toMinutes();
                })
        .collect(Collectors.joining(" "));
  }
}
