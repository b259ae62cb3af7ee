package vn.loahoc.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of Tết as Vietnam kept them, among them the years in which China's New Year differed. */
class LunarCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "1968, 1968-01-29", "1985, 1985-01-21", "2000, 2000-02-05", "2007, 2007-02-17",
    "2015, 2015-02-19", "2017, 2017-01-28", "2018, 2018-02-16", "2019, 2019-02-05",
    "2020, 2020-01-25", "2021, 2021-02-12", "2022, 2022-02-01", "2023, 2023-01-22",
    "2024, 2024-02-10", "2025, 2025-01-29", "2026, 2026-02-17", "2030, 2030-02-02"
  })
  void tetFallsOnTheDayVietnamKeptIt(int year, LocalDate tet) {
    assertThat(LunarCalendar.date(year, 1, 1)).isEqualTo(tet);
  }

  @ParameterizedTest
  @CsvSource({
    "2004, 2",
    "2006, 7",
    "2009, 5",
    "2012, 4",
    "2014, 9",
    "2017, 6",
    "2020, 4",
    "2023, 2",
    "2025, 6",
    "2028, 5",
    "2033, 11",
    "2022, 0",
    "2024, 0"
  })
  void leapMonthsStandWhereTheAlmanacPutsThem(int year, int month) {
    assertThat(LunarCalendar.leapMonth(year)).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 8, 15, 2023-09-29", "2024, 8, 15, 2024-09-17", "2025, 8, 15, 2025-10-06",
    "2023, 3, 10, 2023-04-29", "2024, 3, 10, 2024-04-18", "2018, 6, 11, 2018-07-23",
    "2025, 7, 15, 2025-09-06", "2017, 12, 27, 2018-02-12"
  })
  void festivalsFallOnTheirDays(int year, int month, int day, LocalDate solar) {
    assertThat(LunarCalendar.date(year, month, day)).isEqualTo(solar);
  }

  @ParameterizedTest
  @CsvSource({"2024, 2025-01-28", "2023, 2024-02-09", "2025, 2026-02-16"})
  void theLastNightOfTheYearIsTheDayBeforeTet(int year, LocalDate solar) {
    assertThat(LunarCalendar.date(year, 12, 30)).isEqualTo(solar);
  }
}
