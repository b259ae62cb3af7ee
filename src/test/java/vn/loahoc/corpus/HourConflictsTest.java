package vn.loahoc.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loahoc.calendar.Campaigns;
import vn.loahoc.calendar.Lessons;

class HourConflictsTest {

  private static final LocalDate DAY = LocalDate.of(2023, 10, 2);
  private static final String OPENING = "Lễ khai mạc tuần lễ học tập suốt đời";

  @Test
  void aRowThatHasAnEventOfThePlanAtAnotherHourIsReportedWithBoth() {
    assertThat(problems("08:00", row(OPENING, 9, false)))
        .containsExactly(
            ProblemCatalogue.problem(
                Problem.Place.row("a/timetable/lich.csv", Optional.empty(), 3),
                "hour_of_plan",
                OPENING,
                "02/10/2023",
                "09:00",
                "08:00",
                "a/ke-hoach.txt, mục II.1"));
  }

  @Test
  void theSameHourAnotherEventAndWhatIsMadeUpAreNoConflict() {
    assertThat(problems("08:00-10:00", row(OPENING, 8, false))).isEmpty();
    assertThat(problems("08:00", row("Lễ khai mạc lớp đan rổ", 9, false))).isEmpty();
    assertThat(problems("08:00", row(OPENING, 9, true))).isEmpty();
    assertThat(problems("buổi sáng", row(OPENING, 9, false))).isEmpty();
  }

  private static List<Problem> problems(String hours, ClassSession row) {
    Activity planned = Campaigns.activity("Tham dự " + OPENING, DAY, hours);
    return new HourConflicts(Campaigns.campaign("a", true, planned).plans()).in(List.of(row));
  }

  private static ClassSession row(String title, int hour, boolean sample) {
    return Lessons.once(title, DAY, hour, sample);
  }
}
