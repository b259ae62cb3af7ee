package vn.loahoc.reminder;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.loahoc.people.QuietHours;

/**
 * When somebody is reminded of something, by what they want and the rule of quiet hours. Local to
 * {@code Asia/Ho_Chi_Minh}.
 *
 * @param times in order, all ahead and before it begins; empty if it cannot be done
 * @param without why something they want is left out, if so
 */
public record LeadTimes(List<LocalDateTime> times, Optional<Why> without) {

  /** The evening before at 19:00. */
  public static final Lead EVENING_BEFORE = new Lead.DaysBefore(1, QuietHours.EVENING);

  /** What holds where nobody says anything else: the evening before, and two hours before. */
  public static final List<Lead> USUAL =
      List.of(EVENING_BEFORE, new Lead.Before(Duration.ofHours(2)));

  /** Why nobody can be reminded at a time. */
  public enum Why {
    /** It has begun. */
    BEGUN,
    /** It is too late for that. */
    PAST,
    /** It is within the quiet hours, and no other hour will do. */
    QUIET,
    /** It hangs on an hour that is not known; the evening before is what is left. */
    NO_HOUR
  }

  public LeadTimes {
    times = List.copyOf(times);
  }

  /** Plans them anew. */
  public static LeadTimes of(List<Lead> leads, Moment when, LocalDateTime now) {
    LocalDateTime begins = when.begins();
    if (!begins.isAfter(now)) {
      return new LeadTimes(List.of(), Optional.of(when.hour().isEmpty() ? Why.NO_HOUR : Why.BEGUN));
    }
    TreeSet<LocalDateTime> times = new TreeSet<>();
    Optional<Why> without = Optional.empty();
    for (Lead lead : leads) {
      boolean hourless = lead.of(when).isEmpty();
      if (hourless) {
        without = Optional.of(Why.NO_HOUR);
      }
      LocalDateTime wanted =
          (hourless ? EVENING_BEFORE : lead).of(when).orElseThrow(IllegalStateException::new);
      Optional<LocalDateTime> kept =
          Optional.of(wanted)
              .filter(time -> time.isAfter(now))
              .flatMap(time -> QuietHours.kept(time, begins, now));
      kept.ifPresent(times::add);
      if (kept.isEmpty()) {
        boolean eveningOnly = when.hour().isEmpty() && (hourless || lead.equals(EVENING_BEFORE));
        boolean quiet = wanted.isAfter(now);
        without = Optional.of(eveningOnly ? Why.NO_HOUR : quiet ? Why.QUIET : Why.PAST);
      }
    }
    return new LeadTimes(List.copyOf(times), without);
  }
}
