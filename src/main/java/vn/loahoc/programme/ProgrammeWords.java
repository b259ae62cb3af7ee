package vn.loahoc.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.loahoc.people.HomeTime;

/** The sentences of {@code vi/programme.properties}. Thread-safe. */
public final class ProgrammeWords {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.programme", Locale.ROOT);

  private static final int NOON = 12;

  private ProgrammeWords() {}

  /**
   * A sentence.
   *
   * @param details what stands for {0}, {1} …
   * @throws java.util.MissingResourceException if there is no such sentence
   */
  public static String say(String key, Object... details) {
    String text = SENTENCES.getString(key);
    for (int i = 0; i < details.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(details[i]));
    }
    return text;
  }

  /** "thứ Tư, 04/10/2023". */
  public static String day(LocalDate day) {
    return say("day", say("weekday-" + day.getDayOfWeek().getValue()), HomeTime.day(day));
  }

  /** "7 giờ sáng", "8 giờ 30 tối". */
  public static String hour(LocalTime time) {
    int hour = time.getHour() > NOON ? time.getHour() - NOON : time.getHour();
    String clock =
        time.getMinute() == 0
            ? say("hour", hour)
            : say("hour-minute", hour, "%02d".formatted(time.getMinute()));
    return say("part-" + part(time.getHour()), clock);
  }

  private static String part(int hour) {
    if (hour < 11) {
      return "morning";
    }
    return hour < 13 ? "noon" : hour < 19 ? "afternoon" : "evening";
  }

  /** "7 giờ sáng thứ Tư, 04/10/2023". */
  public static String when(LocalDateTime at) {
    return say("when", hour(at.toLocalTime()), day(at.toLocalDate()));
  }
}
