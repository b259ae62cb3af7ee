package vn.loahoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.corpus.Origin;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.time.Bound;

class ExpansionTest {

  private static final Plan.Week WEEK = new Plan.Week(day("02"), day("08"), new Origin("a", "", 1));

  static Stream<Arguments> schedules() {
    return Tables.rows("schedules.tsv").map(row -> Arguments.of(schedule(row), row.get(6)));
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void aScheduleIsTakenApartIntoEachTime(Schedule schedule, String expected) {
    assertThat(shown(Expansion.of(schedule, Optional.of(WEEK)))).isEqualTo(expected);
  }

  @Test
  void whatComesBackWithoutAnyDaysIsUnknown() {
    Schedule schedule = recurring(Optional.empty(), Optional.empty());
    assertThat(Expansion.of(schedule, Optional.empty())).isEmpty();
  }

  @Test
  void whatComesBackAllYearIsToldInWords() {
    LocalDate last = LocalDate.of(2024, 9, 30);
    assertThat(
            Expansion.of(recurring(Optional.of(day("02")), Optional.of(last)), Optional.of(WEEK)))
        .containsExactly(new When.Days(day("02"), last, Optional.of("hằng ngày")));
  }

  private static Schedule recurring(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new Schedule(from, to, List.of(), Optional.empty(), Bound.AT, Optional.of("hằng ngày"));
  }

  private static Schedule schedule(List<String> row) {
    List<LocalDate> dates = new ArrayList<>();
    if (!row.get(2).equals("-")) {
      Stream.of(row.get(2).split(",")).map(ExpansionTest::day).forEach(dates::add);
    }
    return new Schedule(
        stated(row.get(0)).map(ExpansionTest::day),
        stated(row.get(1)).map(ExpansionTest::day),
        dates,
        stated(row.get(3)),
        Bound.valueOf(row.get(4)),
        stated(row.get(5)));
  }

  private static Optional<String> stated(String cell) {
    return Optional.of(cell).filter(text -> !text.equals("-"));
  }

  private static LocalDate day(String day) {
    return LocalDate.of(2023, 10, Integer.parseInt(day));
  }

  private static String shown(List<When> times) {
    String shown = times.stream().map(ExpansionTest::shown).collect(Collectors.joining("; "));
    return shown.isEmpty() ? "-" : shown;
  }

  private static String shown(When when) {
    String first = "%02d".formatted(when.first().getDayOfMonth());
    return switch (when) {
      case When.At at -> first + " " + at.start() + at.end().map(end -> "-" + end).orElse("");
      case When.Before before -> first + " <" + before.latest();
      case When.Days days ->
          first
              + (days.isOneDay() ? "" : "..%02d".formatted(days.last().getDayOfMonth()))
              + days.hours().map(hours -> " (" + hours + ")").orElse("");
    };
  }
}
