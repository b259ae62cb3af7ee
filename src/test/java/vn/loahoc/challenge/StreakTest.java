package vn.loahoc.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreakTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 10, 8);

  private static Streak on(int... october) {
    Set<LocalDate> days =
        IntStream.of(october)
            .mapToObj(day -> LocalDate.of(2024, 10, day))
            .collect(Collectors.toSet());
    return Streak.of(days, TODAY);
  }

  @Test
  void daysInARowAreCountedAndTodayIsNotOverYet() {
    assertThat(on(6, 7, 8)).isEqualTo(new Streak(3, false));
    assertThat(on(5, 6, 7)).isEqualTo(new Streak(3, false));
    assertThat(on(8)).isEqualTo(new Streak(1, false));
    assertThat(on()).isEqualTo(new Streak(0, false));
  }

  @Test
  void oneDayMayBeMissedAndASecondEndsIt() {
    assertThat(on(4, 5, 7, 8)).isEqualTo(new Streak(4, true));
    assertThat(on(5, 6)).isEqualTo(new Streak(2, true));
    assertThat(on(2, 4, 5, 7, 8)).isEqualTo(new Streak(4, true));
    assertThat(on(3, 4, 5)).isEqualTo(new Streak(0, false));
  }

  @Test
  void daysToComeDoNotCount() {
    assertThat(on(8, 9, 10)).isEqualTo(new Streak(1, false));
  }
}
