package vn.loahoc.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.text.RandomTexts;

class MaskingTest {

  private static final long SEED = 20_231_002;

  private final Masking masking = new Masking();

  static List<String[]> masked() {
    return Tables.rows("masked.tsv");
  }

  static List<String> unmasked() {
    return Tables.lines("unmasked.txt");
  }

  @ParameterizedTest
  @MethodSource("masked")
  void numbersOfPeopleAreMasked(String text, String expected) {
    assertThat(masking.masked(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("unmasked")
  void datesHoursCodesSumsAndNumbersOfDocumentsStay(String text) {
    assertThat(masking.masked(text)).isEqualTo(text);
  }

  @Test
  void inAnyOrderNumbersOfPeopleGoAndTheRestStays() {
    Random random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      List<String> text = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        boolean personal = random.nextInt(3) == 0;
        String piece = personal ? personal(random) : harmless(random);
        text.add(piece);
        expected.add(personal ? "•••" : piece);
      }
      String between = List.of(", ", " và ", "; ", "\n").get(random.nextInt(4));
      assertThat(masking.masked(String.join(between, text)))
          .as("seed %d, round %d", SEED, round)
          .isEqualTo(String.join(between, expected));
    }
  }

  @Test
  void nothingBreaksItAndMaskingTwiceChangesNothing() {
    for (String text : RandomTexts.of(SEED, 5_000)) {
      String once = masking.masked(text);
      assertThat(masking.masked(once)).isEqualTo(once);
    }
    assertThat(masking.masked("1 ".repeat(2_000))).isEqualTo("1 ".repeat(2_000));
  }

  private static String personal(Random random) {
    String eight = digits(random, 8);
    return switch (random.nextInt(5)) {
      case 0 -> "09" + eight;
      case 1 ->
          "03" + eight.substring(0, 2) + " " + eight.substring(2, 5) + " " + eight.substring(5);
      case 2 ->
          "+84 9" + eight.substring(0, 2) + "." + eight.substring(2, 5) + "." + eight.substring(5);
      case 3 -> "0791" + eight;
      default -> card(random);
    };
  }

  private static String card(Random random) {
    String fifteen = "4" + digits(random, 14);
    for (int check = 0; check < 10; check++) {
      int sum = check;
      for (int i = 0; i < 15; i++) {
        int digit = fifteen.charAt(i) - '0';
        int twice = digit * 2;
        sum += i % 2 == 0 ? twice - (twice > 9 ? 9 : 0) : digit;
      }
      if (sum % 10 == 0) {
        return (fifteen + check).replaceAll("(.{4})(?=.)", "$1 ");
      }
    }
    throw new IllegalStateException("some digit must check");
  }

  private static String harmless(Random random) {
    int day = 1 + random.nextInt(28);
    int month = 1 + random.nextInt(12);
    return switch (random.nextInt(6)) {
      case 0 -> "%02d/%02d/2023".formatted(day, month);
      case 1 -> "%02d.%02d.2023".formatted(day, month);
      case 2 -> "%dh%02d".formatted(random.nextInt(24), random.nextInt(60));
      case 3 -> digits(random, 4) + "/KH-UBND";
      case 4 -> "mã " + digits(random, 5 + random.nextInt(2));
      default -> (1 + random.nextInt(9)) + "." + digits(random, 3) + ".000 đồng";
    };
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
