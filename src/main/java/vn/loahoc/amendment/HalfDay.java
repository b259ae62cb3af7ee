package vn.loahoc.amendment;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.amendment.StatementReader.Hours;

/**
 * "6h" may be of the morning or of the evening. A message means the coming one; of a session that
 * has an hour already, the one nearer to that is meant, whatever hour it is now.
 */
final class HalfDay {

  /** Nobody meets at three at night, and who has no hour yet is held by day. */
  private static final LocalTime BY_DAY = LocalTime.of(11, 30);

  private static final int HOURS = 12;

  /** From one to six o'clock; "06h" and "18h" say which half they are of. */
  private static final Pattern SMALL =
      Pattern.compile("(?iu)(?<![0-9])[1-6](?:\\s*(?:h|g|giờ|gio)(?!\\p{L})|:)");

  /** Also without its mark; "toi" before a figure is "tới". */
  private static final Pattern PART =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:sáng|trưa|chiều|tối|đêm|khuya|sang|trua|chieu|dem"
              + "|toi(?!\\s*[0-9]))(?!\\p{L})");

  private HalfDay() {}

  /**
   * The hours in the half of the day that is meant.
   *
   * @param text the words of which they were read
   * @param known when it begins so far; nothing if it has no hour
   */
  static Hours meant(Hours read, String text, Optional<LocalTime> known) {
    boolean open = SMALL.matcher(text).find() && !PART.matcher(text).find();
    LocalTime near = known.orElse(BY_DAY);
    return Optional.of(other(read))
        .filter(hours -> open && isSmall(hours.start()) && isOneDay(hours))
        .filter(hours -> apart(hours.start(), near).compareTo(apart(read.start(), near)) < 0)
        .orElse(read);
  }

  private static Hours other(Hours read) {
    return new Hours(read.start().plusHours(HOURS), read.end().map(end -> end.plusHours(HOURS)));
  }

  private static boolean isSmall(LocalTime start) {
    int hour = start.getHour() % HOURS;
    return hour >= 1 && hour <= 6;
  }

  private static boolean isOneDay(Hours hours) {
    return hours.end().filter(end -> !end.isAfter(hours.start())).isEmpty();
  }

  private static Duration apart(LocalTime one, LocalTime other) {
    return Duration.between(one, other).abs();
  }
}
