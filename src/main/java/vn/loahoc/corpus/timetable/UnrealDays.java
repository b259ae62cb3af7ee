package vn.loahoc.corpus.timetable;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that are written and that no month has: "31/09/2023", "30/2". */
final class UnrealDays {

  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\d/.:-])(\\d{1,2})\\s*(?:/\\s*(\\d{1,2})(?:\\s*/\\s*(?:\\d{4}|\\d{2}))?"
              + "|[-.]\\s*(\\d{1,2})\\s*[-.]\\s*\\d{4})(?![\\d/])");

  private static final int MOST_MONTHS = 12;
  private static final int MOST_DAYS = 31;

  private UnrealDays() {}

  /** The first of a text. */
  static Optional<String> in(String text) {
    Matcher days = DAY.matcher(text);
    while (days.find()) {
      int day = Integer.parseInt(days.group(1));
      int month = Integer.parseInt(days.group(2) == null ? days.group(3) : days.group(2));
      boolean whole = days.group().length() >= "1/1/2023".length();
      if (isUnreal(day, month, whole)) {
        return Optional.of(days.group());
      }
    }
    return Optional.empty();
  }

  private static boolean isUnreal(int day, int month, boolean whole) {
    if (month < 1 || month > MOST_MONTHS) {
      return whole;
    }
    return day > Month.of(month).maxLength() && (whole || day <= MOST_DAYS);
  }
}
