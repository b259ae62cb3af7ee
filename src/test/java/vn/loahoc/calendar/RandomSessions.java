package vn.loahoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/** Classes as a timetable might have them. */
public final class RandomSessions {

  private static final int WARDS = 8;

  private RandomSessions() {}

  static String ward(Random random) {
    return "mau-" + random.nextInt(WARDS);
  }

  static ClassSession session(Random random, int number, LocalDate from) {
    return session(
        random,
        number,
        random.nextInt(9) == 0 ? Optional.empty() : Optional.of(ward(random)),
        from);
  }

  /** A class of a ward that is known only by its written name. */
  public static ClassSession session(
      Random random, int number, Optional<String> ward, LocalDate from) {
    return new ClassSession(
        "Lớp " + number,
        Optional.of("TTHTCĐ"),
        new ClassSession.Where(
            Optional.of("Nhà văn hóa"), Optional.empty(), Optional.empty(), ward, Optional.empty()),
        rule(random, from),
        ClassSession.Offer.NONE,
        false,
        new ClassSession.Row("lich.csv", Optional.empty(), number + 2));
  }

  private static TimeRule rule(Random random, LocalDate from) {
    List<TimeRule.Meeting> meetings = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      meetings.add(new TimeRule.Meeting(weekdays(random), dates(random, from), hours(random)));
    }
    Optional<LocalDate> first =
        random.nextBoolean() ? Optional.of(from.plusDays(random.nextInt(60))) : Optional.empty();
    Optional<LocalDate> last =
        random.nextBoolean()
            ? Optional.of(from.plusDays(60 + random.nextInt(200)))
            : Optional.empty();
    List<TimeRule.Move> moves = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      LocalDate day = from.plusDays(random.nextInt(100));
      moves.add(
          new TimeRule.Move(
              random.nextBoolean() ? Optional.of(day) : Optional.empty(),
              day.plusDays(random.nextInt(5)),
              random.nextBoolean() ? Optional.of(hours(random)) : Optional.empty(),
              Optional.empty()));
    }
    return new TimeRule(
        meetings,
        new TimeRule.Span(first, last),
        new TimeRule.Exceptions(dates(random, from), moves, random.nextBoolean()));
  }

  private static Set<DayOfWeek> weekdays(Random random) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(3) == 0) {
        days.add(day);
      }
    }
    return days;
  }

  private static List<LocalDate> dates(Random random, LocalDate from) {
    List<LocalDate> dates = new ArrayList<>();
    while (random.nextInt(3) == 0) {
      dates.add(from.plusDays(random.nextInt(200)));
    }
    return dates;
  }

  private static Hours hours(Random random) {
    int start = 6 + random.nextInt(14);
    return switch (random.nextInt(6)) {
      case 0 -> new Hours.Unstated();
      case 1 -> new Hours.Part("tối", LocalTime.of(18, 0));
      case 2 -> new Hours.At(LocalTime.of(start, 30), Optional.empty());
      default ->
          new Hours.At(
              LocalTime.of(start, 0), Optional.of(LocalTime.of(start + 1 + random.nextInt(2), 30)));
    };
  }
}
