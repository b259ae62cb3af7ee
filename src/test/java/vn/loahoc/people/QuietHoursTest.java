package vn.loahoc.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one rule, told by examples. */
class QuietHoursTest {

  @ParameterizedTest
  @CsvSource({
    "2023-10-02T21:29, false",
    "2023-10-02T21:30, true",
    "2023-10-03T00:00, true",
    "2023-10-03T06:59, true",
    "2023-10-03T07:00, false"
  })
  void theyBeginAtHalfPastNineAndEndAtSeven(LocalDateTime at, boolean quiet) {
    assertThat(QuietHours.isQuiet(at)).isEqualTo(quiet);
  }

  @ParameterizedTest
  @CsvSource({
    // wanted, begins, now, kept
    "2023-10-02T19:00, 2023-10-03T08:00, 2023-10-01T08:00, 2023-10-02T19:00",
    "2023-10-03T05:30, 2023-10-03T07:30, 2023-10-01T08:00, 2023-10-02T19:00",
    "2023-10-02T22:00, 2023-10-03T00:00, 2023-10-01T08:00, 2023-10-02T19:00",
    "2023-10-02T22:00, 2023-10-03T08:00, 2023-10-02T18:59, 2023-10-02T19:00",
    "2023-10-02T22:00, 2023-10-03T08:00, 2023-10-02T19:00, 2023-10-03T07:00",
    "2023-10-03T05:30, 2023-10-03T07:30, 2023-10-02T20:00, 2023-10-03T07:00",
    "2023-10-03T05:29, 2023-10-03T07:29, 2023-10-02T20:00, ",
    "2023-10-03T05:00, 2023-10-03T06:00, 2023-10-02T20:00, ",
    "2023-10-02T21:45, 2023-10-02T23:45, 2023-10-02T20:00, "
  })
  void whatIsWantedWithinThemComesTheEveningBeforeOrInTheMorningOrNotAtAll(
      LocalDateTime wanted, LocalDateTime begins, LocalDateTime now, LocalDateTime kept) {
    assertThat(QuietHours.kept(wanted, begins, now)).isEqualTo(Optional.ofNullable(kept));
  }

  @ParameterizedTest
  @CsvSource({
    // now, begins, told
    "2023-10-02T21:29, 2023-10-04T19:00, 2023-10-02T21:29",
    "2023-10-02T21:30, 2023-10-04T19:00, 2023-10-03T07:00",
    "2023-10-03T03:00, 2023-10-03T07:30, 2023-10-03T07:00",
    "2023-10-03T03:00, 2023-10-03T07:29, 2023-10-03T03:00",
    "2023-10-03T07:00, 2023-10-03T07:29, 2023-10-03T07:00"
  })
  void newsWaitForTheirEndUnlessTheyArePressing(
      LocalDateTime now, LocalDateTime begins, LocalDateTime told) {
    assertThat(QuietHours.told(now, begins)).isEqualTo(told);
  }

  @Test
  void theirEndIsTheNextSevenOClock() {
    LocalDateTime morning = LocalDateTime.of(2023, 10, 3, 7, 0);
    assertThat(QuietHours.end(LocalDateTime.of(2023, 10, 2, 23, 0))).isEqualTo(morning);
    assertThat(QuietHours.end(LocalDateTime.of(2023, 10, 3, 1, 0))).isEqualTo(morning);
  }
}
