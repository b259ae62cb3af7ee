package vn.loahoc.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.loahoc.text.Shortened;

/** The sentences of {@code vi/reminders.properties}. Thread-safe. */
public final class ReminderWords {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.reminders", Locale.ROOT);

  private static final int LONGEST = 160;

  private ReminderWords() {}

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

  /** "19 giờ thứ Tư, 04/10/2023", "8 giờ 30 sáng thứ Hai, 02/10/2023". */
  public static String when(LocalDateTime at) {
    return say("when", clock(at.toLocalTime()), day(at.toLocalDate()));
  }

  /** The same; without an hour only its day. */
  public static String when(Moment moment) {
    return moment
        .hour()
        .map(hour -> when(moment.day().atTime(hour)))
        .orElseGet(() -> day(moment.day()));
  }

  /** "thứ Tư, 04/10/2023". */
  static String day(LocalDate day) {
    return say(
        "day",
        say("weekday-" + day.getDayOfWeek().getValue()),
        "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
  }

  private static String clock(LocalTime time) {
    int hour = time.getHour();
    String clock =
        time.getMinute() == 0
            ? say("hour", hour)
            : say("hour-minute", hour, "%02d".formatted(time.getMinute()));
    return hour >= 4 && hour < 11 ? say("morning", clock) : clock;
  }

  /** Several times, one after the other. */
  public static String times(List<LocalDateTime> times) {
    return times.stream().map(time -> when(time)).collect(Collectors.joining(say("and")));
  }

  /**
   * "Lễ khai mạc, 8 giờ sáng thứ Hai, 02/10/2023, tại Quảng trường", and in which ward, unless its
   * place is named after that.
   *
   * @param sample whether it is made up, which is said
   */
  static String named(String title, boolean sample, Moment when, Remindable.Where where) {
    return named(title, sample, when, where, Optional.empty());
  }

  /**
   * The same in a message that is read at once: "Lớp vi tính, 19 giờ hôm nay, thứ Tư, 04/10/2023".
   * "Ngày mai" is never said: what arrives after midnight would be untrue, and has to arrive.
   *
   * @param today empty where the message may lie for a while
   */
  static String named(
      String title,
      boolean sample,
      Moment when,
      Remindable.Where where,
      Optional<LocalDate> today) {
    String near =
        today
            .filter(when.day()::equals)
            .map(day -> say("near", say("today"), day(when.day())))
            .orElseGet(() -> day(when.day()));
    String at = when.hour().map(hour -> say("when", clock(hour), near)).orElse(near);
    String named = say("named", title(title, sample), at);
    String there =
        where.place().map(place -> say("named-place", named, shortened(place))).orElse(named);
    return where
        .ward()
        .filter(ward -> where.place().filter(place -> place.contains(ward)).isEmpty())
        .map(ward -> say("of-ward", there, ward))
        .orElse(there);
  }

  /** A title, marked where it is made up; the mark outlives that a long one is cut. */
  private static String title(String title, boolean sample) {
    return sample ? say("sample", shortened(title)) : shortened(title);
  }

  /** What is to be said of an hour that is not known; empty if it is. */
  public static String hourless(Moment when) {
    if (when.hour().isPresent()) {
      return "";
    }
    return " " + when.worded().map(words -> say("worded", words)).orElseGet(() -> say("no-hour"));
  }

  static String shortened(String text) {
    return Shortened.to(text, LONGEST);
  }
}
