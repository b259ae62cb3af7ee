package vn.loahoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loahoc.reminder.LeadTimes.Why;

/** When somebody is reminded. */
class LeadTimesTest {

  private static final LocalDateTime NOW = at(1, 9, 0);
  private static final Moment MORNING = Moment.at(at(4, 8, 0));
  private static final Moment EVENING = Moment.at(at(4, 19, 0));

  @Test
  void usuallyTheEveningBeforeAndTwoHoursBefore() {
    assertThat(times(LeadTimes.USUAL, EVENING, NOW)).containsExactly(at(3, 19, 0), at(4, 17, 0));
  }

  @Test
  void whatFallsIntoQuietHoursJoinsTheEveningBefore() {
    assertThat(times(LeadTimes.USUAL, MORNING, NOW)).containsExactly(at(3, 19, 0));
    assertThat(times(LeadTimes.USUAL, MORNING, at(3, 20, 0))).containsExactly(at(4, 7, 0));
  }

  @Test
  void whatIsPastIsLeftOut() {
    assertThat(times(LeadTimes.USUAL, EVENING, at(3, 19, 0))).containsExactly(at(4, 17, 0));
    assertThat(LeadTimes.of(LeadTimes.USUAL, EVENING, at(4, 17, 30))).isEqualTo(none(Why.PAST));
    assertThat(LeadTimes.of(LeadTimes.USUAL, EVENING, at(4, 19, 0))).isEqualTo(none(Why.BEGUN));
  }

  @Test
  void whatQuietHoursLeaveNoRoomForIsRefused() {
    Moment early = Moment.at(at(4, 6, 0));
    assertThat(LeadTimes.of(List.of(before(60)), early, at(3, 20, 0))).isEqualTo(none(Why.QUIET));
  }

  @Test
  void withoutAnHourThereIsOnlyTheEveningBefore() {
    Moment day = Moment.on(LocalDate.of(2023, 10, 4));
    for (List<Lead> leads :
        List.of(
            LeadTimes.USUAL,
            List.<Lead>of(before(60)),
            List.<Lead>of(new Lead.OnTheDay(LocalTime.of(7, 0))))) {
      assertThat(LeadTimes.of(leads, day, NOW))
          .isEqualTo(new LeadTimes(List.of(at(3, 19, 0)), Optional.of(Why.NO_HOUR)));
    }
    assertThat(LeadTimes.of(LeadTimes.USUAL, day, at(3, 20, 0))).isEqualTo(none(Why.NO_HOUR));
    assertThat(LeadTimes.of(LeadTimes.USUAL, day, at(4, 8, 0))).isEqualTo(none(Why.NO_HOUR));
  }

  @Test
  void daysBeforeNeedNoHour() {
    Moment day = Moment.on(LocalDate.of(2023, 10, 4));
    Lead twoDays = new Lead.DaysBefore(2, LocalTime.of(8, 0));
    assertThat(LeadTimes.of(List.of(twoDays), day, NOW))
        .isEqualTo(new LeadTimes(List.of(at(2, 8, 0)), Optional.empty()));
    assertThat(LeadTimes.of(List.of(twoDays, before(60)), day, NOW))
        .isEqualTo(new LeadTimes(List.of(at(2, 8, 0), at(3, 19, 0)), Optional.of(Why.NO_HOUR)));
    assertThat(LeadTimes.of(List.of(twoDays), day, at(2, 9, 0))).isEqualTo(none(Why.PAST));
  }

  @Test
  void anHourOfTheDayIsThatOfTheDayBeforeIfItHasBegunByThen() {
    Lead seven = new Lead.OnTheDay(LocalTime.of(7, 0));
    Lead twenty = new Lead.OnTheDay(LocalTime.of(20, 0));
    assertThat(times(List.of(seven), MORNING, NOW)).containsExactly(at(4, 7, 0));
    assertThat(times(List.of(twenty), MORNING, NOW)).containsExactly(at(3, 20, 0));
  }

  @Test
  void leadsSurviveBeingWritten() {
    List<Lead> leads =
        List.of(
            LeadTimes.EVENING_BEFORE,
            before(90),
            new Lead.OnTheDay(LocalTime.of(7, 30)),
            new Lead.DaysBefore(3, LocalTime.of(8, 0)));
    assertThat(Lead.keys(leads)).isEqualTo("d1@19:00 b90 o07:30 d3@08:00");
    assertThat(Lead.ofKeys(Lead.keys(leads))).isEqualTo(leads);
    assertThat(Lead.ofKeys("")).isEmpty();
    assertThat(Lead.ofKeys("x b")).isEmpty();
  }

  private static List<LocalDateTime> times(List<Lead> leads, Moment when, LocalDateTime now) {
    return LeadTimes.of(leads, when, now).times();
  }

  private static LeadTimes none(Why why) {
    return new LeadTimes(List.of(), Optional.of(why));
  }

  private static Lead before(int minutes) {
    return new Lead.Before(Duration.ofMinutes(minutes));
  }

  private static LocalDateTime at(int day, int hour, int minute) {
    return LocalDateTime.of(2023, 10, day, hour, minute);
  }
}
