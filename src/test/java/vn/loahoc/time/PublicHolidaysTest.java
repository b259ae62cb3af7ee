package vn.loahoc.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "2023-01-01, true", "2023-04-29, true", "2023-04-30, true", "2023-05-01, true",
    "2023-09-01, true", "2023-09-02, true", "2023-09-03, false", "2024-04-18, true",
    "2024-09-03, true", "2023-10-02, false", "2023-11-20, false", "2025-04-07, true",
    "2030-02-01, true", "2030-02-02, true", "2030-02-05, true", "2030-02-06, false",
    "2030-01-31, false", "1850-01-01, false"
  })
  void daysOffAreThoseOfTheLawAndOfTheYearsNotice(LocalDate day, boolean holiday) {
    assertThat(PublicHolidays.contains(day)).isEqualTo(holiday);
  }

  @Test
  void everyYearHasItsElevenDaysOrTheNeighbourIsNotYetAnnounced() {
    for (int year = 1900; year <= 2199; year++) {
      assertThat(PublicHolidays.of(year)).as("%d", year).hasSizeBetween(9, 14);
    }
  }
}
