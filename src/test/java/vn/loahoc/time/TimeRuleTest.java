package vn.loahoc.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import vn.loahoc.time.TimeRule.Exceptions;
import vn.loahoc.time.TimeRule.Meeting;
import vn.loahoc.time.TimeRule.Move;
import vn.loahoc.time.TimeRule.Span;

class TimeRuleTest {

  private static final long SEED = 20231002;
  private static final int RULES = 10_000;
  private static final LocalDate START = LocalDate.parse("2023-08-20");
  private static final Hours EVENING = clock("18:00", "20:00");
  private static final Hours MORNING = clock("08:00", "09:30");

  @Test
  void allOfARuleIsKnownOnlyBetweenDaysThatAreNear() {
    List<Meeting> sundays = List.of(new Meeting(Set.of(DayOfWeek.SUNDAY), List.of(), MORNING));
    LocalDate first = LocalDate.parse("2023-10-01");

    assertThat(rule(sundays, first, first.plusDays(7)).all())
        .contains(
            List.of(
                new Happening(first, MORNING, Optional.empty()),
                new Happening(first.plusDays(7), MORNING, Optional.empty())));
    assertThat(rule(sundays, first.minusYears(23), first).all()).isEmpty();
    assertThat(new TimeRule(sundays, Span.OPEN, Exceptions.NONE).all()).isEmpty();
  }

  private static TimeRule rule(List<Meeting> meetings, LocalDate first, LocalDate last) {
    return new TimeRule(meetings, new Span(Optional.of(first), Optional.of(last)), Exceptions.NONE);
  }

  @Test
  void expansionEqualsANaiveLoopOverAllDays(TestReporter reporter) {
    reporter.publishEntry("seed", String.valueOf(SEED));
    Random random = new Random(SEED);
    int found = 0;
    for (int i = 0; i < RULES; i++) {
      TimeRule rule = rule(random);
      LocalDate from = day(random);
      LocalDate to = from.plusDays(random.nextInt(220));
      List<Happening> expanded = rule.between(from, to);
      assertThat(expanded).as("rule %d: %s", i, rule).isEqualTo(naive(rule, from, to));
      found += expanded.size();
    }
    assertThat(found).isGreaterThan(RULES);
  }

  @Test
  void aMovedTimeIsHeldOnItsNewDayOnly() {
    Move move = move("2023-10-05", "2023-10-08", Optional.of(MORNING), Optional.of("Phòng 2"));
    TimeRule rule =
        new TimeRule(
            List.of(meeting(EVENING, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)),
            new Span(Optional.of(LocalDate.parse("2023-10-03")), Optional.empty()),
            new Exceptions(List.of(LocalDate.parse("2023-10-10")), List.of(move), false));

    assertThat(rule.between(LocalDate.parse("2023-10-01"), LocalDate.parse("2023-10-12")))
        .containsExactly(
            new Happening(LocalDate.parse("2023-10-03"), EVENING, Optional.empty()),
            new Happening(LocalDate.parse("2023-10-08"), MORNING, Optional.of(move)),
            new Happening(LocalDate.parse("2023-10-12"), EVENING, Optional.empty()));
    assertThat(rule.isOpenEnded()).isTrue();
  }

  @Test
  void aMoveIntoTheSpanAskedForIsSeenAlthoughItsOldDayIsOutside() {
    Move move = move("2023-10-05", "2023-10-20", Optional.empty(), Optional.empty());
    TimeRule rule =
        new TimeRule(
            List.of(meeting(EVENING, DayOfWeek.THURSDAY)),
            new Span(Optional.empty(), Optional.of(LocalDate.parse("2023-10-12"))),
            new Exceptions(List.of(), List.of(move), false));

    assertThat(rule.between(LocalDate.parse("2023-10-15"), LocalDate.parse("2023-10-31")))
        .containsExactly(new Happening(LocalDate.parse("2023-10-20"), EVENING, Optional.of(move)));
  }

  @Test
  void publicHolidaysTakeOutWeekdaysButNoDayThatIsNamed() {
    TimeRule rule =
        new TimeRule(
            List.of(
                new Meeting(
                    EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
                    List.of(LocalDate.parse("2023-04-29")),
                    MORNING)),
            Span.OPEN,
            new Exceptions(List.of(), List.of(), true));

    assertThat(rule.between(LocalDate.parse("2023-04-24"), LocalDate.parse("2023-05-07")))
        .extracting(Happening::day)
        .containsExactly(
            LocalDate.parse("2023-04-24"),
            LocalDate.parse("2023-04-29"),
            LocalDate.parse("2023-05-07"));
  }

  @Test
  void moreThanTenYearsAreRefused() {
    TimeRule rule = new TimeRule(List.of(), Span.OPEN, Exceptions.NONE);
    assertThatThrownBy(() -> rule.between(START, START.plusYears(11)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hoursThatEndAtMidnightReachToTheEndOfTheDay() {
    assertThat(clock("20:00", "00:00").overlaps(clock("23:00", "23:30"))).isTrue();
    assertThat(clock("18:00", "20:00").overlaps(clock("20:00", "21:00"))).isFalse();
    assertThat(clock("18:00", "20:00").overlaps(new Hours.At(time("19:00"), Optional.empty())))
        .isTrue();
    assertThat(clock("18:00", "20:00").overlaps(new Hours.Part("tối", time("18:00")))).isFalse();
    assertThatThrownBy(() -> clock("20:00", "18:00")).isInstanceOf(IllegalArgumentException.class);
  }

  /** Day by day, as a person would go through a calendar. */
  private static List<Happening> naive(TimeRule rule, LocalDate from, LocalDate to) {
    List<Happening> all = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      for (Meeting meeting : rule.meetings()) {
        boolean weekly =
            meeting.weekdays().contains(day.getDayOfWeek())
                && rule.span().contains(day)
                && !(rule.exceptions().holidays() && PublicHolidays.contains(day));
        if ((weekly || meeting.dates().contains(day)) && !calledOff(rule, day)) {
          all.add(new Happening(day, meeting.hours(), Optional.empty()));
        }
      }
      for (Move move : rule.exceptions().moves()) {
        if (move.to().equals(day)) {
          all.addAll(arrivals(rule, move));
        }
      }
    }
    all.sort(
        Comparator.comparing(Happening::day).thenComparing(happening -> happening.hours().order()));
    return all;
  }

  private static boolean calledOff(TimeRule rule, LocalDate day) {
    boolean off = rule.exceptions().cancelled().contains(day);
    for (Move move : rule.exceptions().moves()) {
      off |= move.from().isPresent() && move.from().get().equals(day);
    }
    return off;
  }

  private static List<Happening> arrivals(TimeRule rule, Move move) {
    Set<Hours> hours = new HashSet<>();
    if (move.hours().isPresent()) {
      hours.add(move.hours().get());
    } else if (move.from().isPresent()) {
      for (Meeting meeting : rule.meetings()) {
        LocalDate old = move.from().get();
        boolean weekly =
            meeting.weekdays().contains(old.getDayOfWeek()) && rule.span().contains(old);
        if (weekly || meeting.dates().contains(old)) {
          hours.add(meeting.hours());
        }
      }
    }
    if (hours.isEmpty()) {
      hours.add(
          rule.meetings().isEmpty() ? new Hours.Unstated() : rule.meetings().getFirst().hours());
    }
    return hours.stream()
        .map(each -> new Happening(move.to(), each, Optional.of(move)))
        .sorted(Comparator.comparing(happening -> happening.hours().order()))
        .toList();
  }

  private static TimeRule rule(Random random) {
    List<Meeting> meetings = new ArrayList<>();
    List<Hours> hours = List.of(MORNING, EVENING, new Hours.Part("chiều", time("13:00")));
    for (int i = random.nextInt(3); i >= 0; i--) {
      Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
      for (DayOfWeek weekday : DayOfWeek.values()) {
        if (random.nextInt(3) == 0) {
          weekdays.add(weekday);
        }
      }
      meetings.add(new Meeting(weekdays, days(random, random.nextInt(3)), hours.get(i)));
    }
    Optional<LocalDate> first = random.nextBoolean() ? Optional.of(day(random)) : Optional.empty();
    Optional<LocalDate> last =
        random.nextBoolean()
            ? first.map(start -> start.plusDays(random.nextInt(120)))
            : Optional.empty();
    List<Move> moves = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      moves.add(
          new Move(
              random.nextInt(3) == 0 ? Optional.empty() : Optional.of(day(random)),
              day(random),
              random.nextBoolean() ? Optional.of(EVENING) : Optional.empty(),
              Optional.empty()));
    }
    return new TimeRule(
        meetings,
        new Span(first, last),
        new Exceptions(days(random, random.nextInt(4)), moves, random.nextBoolean()));
  }

  private static List<LocalDate> days(Random random, int count) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      days.add(day(random));
    }
    return days;
  }

  private static LocalDate day(Random random) {
    return START.plusDays(random.nextInt(400));
  }

  private static Meeting meeting(Hours hours, DayOfWeek... weekdays) {
    return new Meeting(Set.of(weekdays), List.of(), hours);
  }

  private static Move move(String from, String to, Optional<Hours> hours, Optional<String> room) {
    return new Move(Optional.of(LocalDate.parse(from)), LocalDate.parse(to), hours, room);
  }

  private static Hours clock(String start, String end) {
    return new Hours.At(time(start), Optional.of(time(end)));
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text);
  }
}
