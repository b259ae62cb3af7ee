package vn.loahoc.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayRunsTest {

  @Test
  void threeDaysOnEndAreOneRunAndTwoAreTwo() {
    LocalDate first = LocalDate.parse("2023-10-30");

    assertThat(
            DayRuns.of(
                List.of(
                    first.plusDays(2),
                    first,
                    first.plusDays(1),
                    first.plusDays(5),
                    first.plusDays(6))))
        .containsExactly(
            new DayRuns.Run(first, first.plusDays(2)),
            new DayRuns.Run(first.plusDays(5), first.plusDays(5)),
            new DayRuns.Run(first.plusDays(6), first.plusDays(6)));
  }
}
