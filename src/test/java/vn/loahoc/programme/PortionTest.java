package vn.loahoc.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortionTest {

  private final Portion portion = new Portion();

  private List<Integer> after(int... millis) {
    return Arrays.stream(millis)
        .mapToObj(
            time -> {
              portion.took(Duration.ofMillis(time));
              return portion.people();
            })
        .toList();
  }

  @Test
  void theFirstIsSmallAndItGrowsWhileTransactionsAreShort() {
    assertThat(Stream.concat(Stream.of(portion.people()), after(30, 5, 5, 5, 5, 5).stream()))
        .containsExactly(10, 20, 40, 80, 160, 200, 200);
  }

  @Test
  void itShrinksWhenTheyAreLongAndStaysBetween() {
    assertThat(after(5, 5, 41, 100, 101, 900, 900)).containsExactly(20, 40, 40, 40, 20, 10, 10);
  }
}
