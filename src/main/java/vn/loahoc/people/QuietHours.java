package vn.loahoc.people;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The one rule of quiet hours, for everything that is sent unasked: from 21:30 until 07:00 nobody
 * is disturbed. All times are local to {@code Asia/Ho_Chi_Minh}.
 */
public final class QuietHours {

  /** When they begin, inclusive. */
  public static final LocalTime FROM = LocalTime.of(21, 30);

  /** When they end, exclusive. */
  public static final LocalTime UNTIL = LocalTime.of(7, 0);

  /** Where what falls into them is brought forward to. */
  public static final LocalTime EVENING = LocalTime.of(19, 0);

  /** So much must remain after they end for what was put off to be of use. */
  public static final Duration LEAST = Duration.ofMinutes(30);

  private QuietHours() {}

  public static boolean isQuiet(LocalDateTime at) {
    LocalTime time = at.toLocalTime();
    return !time.isBefore(FROM) || time.isBefore(UNTIL);
  }

  /** When the quiet hours around a moment end. */
  public static LocalDateTime end(LocalDateTime quiet) {
    boolean evening = !quiet.toLocalTime().isBefore(FROM);
    return quiet.toLocalDate().plusDays(evening ? 1 : 0).atTime(UNTIL);
  }

  /**
   * When something may be sent that is wanted at a time: then, or if that is within the quiet
   * hours, at {@link #EVENING} before them; if that is past, when they end, where {@link #LEAST}
   * remains.
   *
   * @param begins what it is about; it must still be ahead
   * @return nothing if neither will do
   */
  public static Optional<LocalDateTime> kept(
      LocalDateTime wanted, LocalDateTime begins, LocalDateTime now) {
    if (!isQuiet(wanted)) {
      return Optional.of(wanted);
    }
    LocalDateTime end = end(wanted);
    LocalDateTime evening = end.toLocalDate().minusDays(1).atTime(EVENING);
    if (evening.isAfter(now)) {
      return Optional.of(evening);
    }
    return Optional.of(end)
        .filter(morning -> morning.isAfter(now))
        .filter(morning -> leavesEnough(morning, begins));
  }

  /**
   * When something new may be told: at once, but within the quiet hours only once they end, unless
   * too little would remain then.
   *
   * @param begins what it is about
   */
  public static LocalDateTime told(LocalDateTime now, LocalDateTime begins) {
    return isQuiet(now) && leavesEnough(end(now), begins) ? end(now) : now;
  }

  /** Whether enough remains between a moment and a beginning. */
  public static boolean leavesEnough(LocalDateTime moment, LocalDateTime begins) {
    return !moment.plus(LEAST).isAfter(begins);
  }
}
