package vn.loahoc.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DigitsTest {

  @Test
  void sixDigitsAreFoundInATextHoweverTheyAreGrouped() {
    for (String text : List.of("123456", "123 456", "123-456 ạ", "mã 123.456 cho 4 người")) {
      assertThat(Digits.in(text)).as(text).contains("123456");
    }
    for (String text : List.of("", "12345", "1234567", "0912345678", "123 4567", "123456 654321")) {
      assertThat(Digits.in(text)).as(text).isEmpty();
    }
    assertThat(Digits.alone(" 123 456 ")).isTrue();
    assertThat(Digits.alone("mã 123456")).isFalse();
  }

  @Test
  void aScreenShowsDigitsOfAllKindsAndOthersForEverySecret() {
    Instant at = Instant.parse("2024-10-03T11:00:00Z");
    byte[] secret = "mot bi mat dai ba muoi hai byte.".getBytes(StandardCharsets.US_ASCII);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      String digits = Digits.rotating(secret, at.plus(Duration.ofMinutes(2L * i)));
      assertThat(digits).matches("\\d{6}");
      seen.add(digits);
    }
    assertThat(seen).hasSizeGreaterThan(490);
    byte[] other = secret.clone();
    other[0]++;
    assertThat(Digits.rotating(other, at)).isNotEqualTo(Digits.rotating(secret, at));
    assertThat(Digits.rotating(secret, at.plusSeconds(119))).isEqualTo(Digits.rotating(secret, at));
  }

  @Test
  void anyTextIsReadWithoutHarm() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(
            random.nextBoolean()
                ? (char) ('0' + random.nextInt(10))
                : (char) random.nextInt(0x3000));
      }
      Optional<String> digits = Digits.in(text.toString());
      assertThat(digits.filter(found -> !found.matches("[0-9]{6}"))).isEmpty();
    }
  }

  @Test
  void theMemoryForWrongCodesIsBounded() {
    Attempts attempts = new Attempts(() -> 0);
    for (int i = 0; i < 30_000; i++) {
      attempts.failed(List.of("account " + i));
    }
    assertThat(attempts.size()).isEqualTo(20_000);
    for (int i = 0; i < 4; i++) {
      attempts.failed(List.of("account 29999"));
    }
    assertThat(attempts.tooMany(List.of("person x", "account 29999"))).isTrue();
  }
}
