package vn.loahoc.answer.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import vn.loahoc.answer.Answer.Happening;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Schedule;

/** Activities as list lines and as data. */
final class Happenings {

  private static final int SHORTEST_PLACE = 70;

  private Happenings() {}

  /** "8 giờ sáng thứ Hai, 02/10/2023: Lễ khai mạc …, tại …". */
  static String line(Activity activity, int length) {
    return line(activity, Wording.when(activity.when()), length);
  }

  /** The same where the day has been said before: "8 giờ sáng: Lễ khai mạc …". */
  static String lineOfTheDay(Activity activity, int length) {
    return line(activity, Wording.hours(activity.when()), length);
  }

  private static String line(Activity activity, String when, int length) {
    String what = Wording.atMost(activity.what().strip().replaceAll("[.;,:]+$", ""), length);
    String place =
        activity
            .place()
            .filter(p -> !what.contains(p))
            .map(p -> ", tại " + Wording.atMost(p, Math.max(SHORTEST_PLACE, length)))
            .orElse("");
    String open =
        activity.open().map(o -> "; giờ và nơi do " + o.decider() + " hướng dẫn").orElse("");
    return (when.isEmpty() ? "" : when + ": ") + what + place + open;
  }

  static Happening of(Activity activity) {
    Schedule when = activity.when();
    Optional<LocalDateTime> start =
        when.date().map(d -> d.atTime(hour(when, 0).orElse(LocalTime.MIDNIGHT)));
    Optional<LocalDateTime> end = when.date().map(d -> end(when, d));
    return new Happening(activity.what(), start, end, activity.place());
  }

  private static LocalDateTime end(Schedule when, LocalDate first) {
    LocalDate last = when.end().orElse(first);
    return hour(when, 1).map(last::atTime).orElse(last.plusDays(1).atStartOfDay());
  }

  private static Optional<LocalTime> hour(Schedule when, int which) {
    return when.hours()
        .filter(h -> h.matches("\\d{2}:\\d{2}(-\\d{2}:\\d{2})?.*"))
        .map(h -> h.split(",")[0].split("-"))
        .filter(ends -> ends.length > which)
        .map(ends -> LocalTime.parse(ends[which].strip()));
  }
}
