package vn.loahoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

class ClassTimesTest {

  private static final LocalDate FIFTH = LocalDate.parse("2026-01-05");

  @Test
  void ofTwoTimesOfASingleDayTheOneThatIsMovedIsToldAsMoved() {
    TimeRule.Meeting morning = meeting(8);
    TimeRule.Meeting evening = meeting(18);
    TimeRule.Move later =
        new TimeRule.Move(
            Optional.of(FIFTH),
            FIFTH,
            Optional.of(meeting(19).hours()),
            Optional.of("Phòng 3"),
            Optional.of(evening.hours()));
    TimeRule rule =
        new TimeRule(
            List.of(morning, evening),
            TimeRule.Span.OPEN,
            TimeRule.Exceptions.NONE.moving(List.of(later)));

    assertThat(ClassTimes.said(rule, FIFTH))
        .isEqualTo("thứ Hai, 05/01/2026, 8 giờ sáng; thứ Hai, 05/01/2026, 19 giờ, Phòng 3");
  }

  private static TimeRule.Meeting meeting(int hour) {
    return new TimeRule.Meeting(
        Set.of(), List.of(FIFTH), new Hours.At(LocalTime.of(hour, 0), Optional.empty()));
  }

  @Test
  void ofManyDaysTheNextAreTold() {
    TimeRule fifths = onTheFifth(12);

    assertThat(ClassTimes.said(fifths, LocalDate.parse("2026-03-06")))
        .isEqualTo(ClassTimes.brief(fifths, LocalDate.parse("2026-03-06")))
        .isEqualTo(
            "Chủ nhật, 05/04/2026; thứ Ba, 05/05/2026; thứ Sáu, 05/06/2026; Chủ nhật, 05/07/2026"
                + " và những ngày sau đó, 18 giờ");
    assertThat(ClassTimes.said(fifths, LocalDate.parse("2026-11-01")))
        .isEqualTo("thứ Năm, 05/11/2026; thứ Bảy, 05/12/2026, 18 giờ");
    assertThat(ClassTimes.said(fifths, LocalDate.parse("2027-01-01")))
        .isEqualTo(
            "thứ Bảy, 05/09/2026; thứ Hai, 05/10/2026; thứ Năm, 05/11/2026; thứ Bảy, 05/12/2026,"
                + " 18 giờ");
    assertThat(ClassTimes.inFull(fifths))
        .isEqualTo(
            onTheFifth(12).meetings().getFirst().dates().stream()
                .map(day -> ClassTimes.inFull(on(day)).replace(", 18 giờ", ""))
                .collect(Collectors.joining("; ", "", ", 18 giờ")));
  }

  @Test
  void fewDaysAreAllTold() {
    assertThat(ClassTimes.said(onTheFifth(2), LocalDate.parse("2026-03-06")))
        .isEqualTo("thứ Hai, 05/01/2026; thứ Năm, 05/02/2026, 18 giờ");
  }

  private static TimeRule onTheFifth(int months) {
    return on(IntStream.range(0, months).mapToObj(FIFTH::plusMonths).toArray(LocalDate[]::new));
  }

  private static TimeRule on(LocalDate... days) {
    Hours at = new Hours.At(LocalTime.of(18, 0), Optional.empty());
    return new TimeRule(
        List.of(new TimeRule.Meeting(Set.of(), List.of(days), at)),
        TimeRule.Span.OPEN,
        TimeRule.Exceptions.NONE);
  }
}
