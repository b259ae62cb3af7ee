package vn.loahoc.corpus.timetable;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Days and hours in a cell of times, with the signs that leave no doubt: "05.10 - 26.10.2023" is
 * "05/10 - 26/10/2023", "19.00 - 20.30" is "19h00 - 20h30", and so is "19:00", which in a text may
 * be the time at which it was posted. What may be either stays.
 */
final class PlainTimes {

  private static final Pattern DAY =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(0?[1-9]|1[0-2])\\.(\\d{4}|\\d{2})(?![\\d.])");

  /** A day that borrows the year of the one behind it. */
  private static final Pattern FIRST_DAY =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})\\.(0?[1-9]|1[0-2])(?=\\s*(?:[-–—→]|đến|tới)\\s*\\d{1,2}/\\d{1,2}/)");

  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d:])([01]?\\d|2[0-4]):([0-5]\\d)(?![\\d:])");

  private static final Pattern HOURS =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})\\.(\\d{2})(?:(\\s*(?:[-–—→]|đến|tới)\\s*)(\\d{1,2})\\.(\\d{2}))?"
              + "(?![\\d.])");

  private static final int LAST_MONTH = 12;
  private static final int HOURS_A_DAY = 24;
  private static final int MINUTES = 60;

  private PlainTimes() {}

  /** The text with those signs. */
  static String of(String words) {
    String hours = TwelveHours.plain(words);
    String clocks = hours.indexOf(':') < 0 ? hours : CLOCK.matcher(hours).replaceAll("$1h$2");
    if (clocks.indexOf('.') < 0) {
      return clocks;
    }
    String days = DAY.matcher(clocks).replaceAll("$1/$2/$3");
    String spans = FIRST_DAY.matcher(days).replaceAll("$1/$2");
    return HOURS.matcher(spans).replaceAll(PlainTimes::hours);
  }

  private static String hours(MatchResult found) {
    boolean two = found.group(4) != null;
    boolean sure =
        isClock(found.group(1), found.group(2))
            && (!two || isClock(found.group(4), found.group(5)))
            && (isNoMonth(found.group(2)) || (two && isNoMonth(found.group(5))));
    if (!sure) {
      return found.group();
    }
    String start = found.group(1) + "h" + found.group(2);
    return two ? start + found.group(3) + found.group(4) + "h" + found.group(5) : start;
  }

  private static boolean isClock(String hour, String minutes) {
    return Integer.parseInt(hour) < HOURS_A_DAY && Integer.parseInt(minutes) < MINUTES;
  }

  private static boolean isNoMonth(String figures) {
    int number = Integer.parseInt(figures);
    return number == 0 || number > LAST_MONTH;
  }
}
