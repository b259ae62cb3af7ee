package vn.loahoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

class ClassFeedTest {

  private static final LocalDate MONDAY = LocalDate.of(2023, 10, 2);

  @Test
  void classComesBackEveryWeekWithoutTheDaysThatAreOff() {
    TimeRule.Move move =
        new TimeRule.Move(
            Optional.of(MONDAY.plusDays(2)),
            MONDAY.plusDays(3),
            Optional.empty(),
            Optional.empty());
    TimeRule rule =
        new TimeRule(
            List.of(
                new TimeRule.Meeting(
                    Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                    List.of(),
                    new Hours.At(LocalTime.of(18, 0), Optional.of(LocalTime.of(19, 30))))),
            new TimeRule.Span(Optional.of(MONDAY), Optional.of(MONDAY.plusDays(20))),
            new TimeRule.Exceptions(List.of(MONDAY.plusDays(7)), List.of(move), false));

    String written = written(rule);

    assertThat(written)
        .contains("RRULE:FREQ=WEEKLY;UNTIL=20231022T165900Z;BYDAY=MO,WE")
        .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20231002T180000")
        .contains("EXDATE;TZID=Asia/Ho_Chi_Minh:20231004T180000,20231009T180000")
        .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20231005T180000");
    assertThat(written.split("BEGIN:VEVENT", -1)).hasSize(3);
  }

  @Test
  void singleDaysAreEntriesOfTheirOwn() {
    TimeRule rule =
        new TimeRule(
            List.of(
                new TimeRule.Meeting(
                    Set.of(),
                    List.of(MONDAY, MONDAY.plusDays(4)),
                    new Hours.At(LocalTime.of(8, 0), Optional.empty()))),
            TimeRule.Span.OPEN,
            TimeRule.Exceptions.NONE);

    String written = written(rule);

    assertThat(written).doesNotContain("RRULE").contains("20231002T080000", "20231006T080000");
  }

  @Test
  void whatIsMadeUpSaysSoInItsTitle() {
    TimeRule rule =
        new TimeRule(
            List.of(
                new TimeRule.Meeting(
                    Set.of(DayOfWeek.MONDAY),
                    List.of(),
                    new Hours.At(LocalTime.of(8, 0), Optional.empty()))),
            TimeRule.Span.OPEN,
            TimeRule.Exceptions.NONE);

    assertThat(written(rule, true)).contains("SUMMARY:Lớp A (dữ liệu mẫu)\r\n");
    assertThat(written(rule, false)).contains("SUMMARY:Lớp A\r\n");
  }

  private static String written(TimeRule rule) {
    return written(rule, false);
  }

  private static String written(TimeRule rule, boolean sample) {
    ClassSession session =
        new ClassSession(
            "Lớp A",
            Optional.empty(),
            new ClassSession.Where(
                Optional.of("Nhà văn hóa"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            rule,
            ClassSession.Offer.NONE,
            sample,
            new ClassSession.Row("lich.csv", Optional.empty(), 3));
    ClassSeries series = new ClassSeries("0123456789a", "c", session);
    IcsWriter writer = new IcsWriter();
    Revision first = new Revision(0, Instant.parse("2023-10-01T00:00:00Z"));
    SeriesEntries.of(series, MONDAY, false).forEach(entry -> writer.add(entry, first));
    return new String(writer.bytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
  }
}
