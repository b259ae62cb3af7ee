package vn.loahoc.attendance;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.loahoc.text.Shortened;

/** The sentences of {@code vi/registration.properties}. Thread-safe. */
public final class RegistrationWords {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.registration", Locale.ROOT);

  private static final int LONGEST = 120;

  private RegistrationWords() {}

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
  public static String when(LocalDateTime start) {
    boolean morning = start.getHour() >= 4 && start.getHour() < 11;
    return when(morning ? "when-morning" : "when", clock(start.toLocalTime()), start);
  }

  /** "19 giờ đến 20 giờ 30 thứ Tư, 04/10/2023". */
  private static String until(LocalDateTime start, LocalTime end) {
    return when("when", say("hours", clock(start.toLocalTime()), clock(end)), start);
  }

  private static String when(String key, String clock, LocalDateTime start) {
    String day =
        "%02d/%02d/%d".formatted(start.getDayOfMonth(), start.getMonthValue(), start.getYear());
    return say(key, clock, say("weekday-" + start.getDayOfWeek().getValue()), day);
  }

  private static String clock(LocalTime time) {
    return time.getMinute() == 0
        ? say("hour", time.getHour())
        : say("hour-minute", time.getHour(), "%02d".formatted(time.getMinute()));
  }

  /**
   * "Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Nhà văn hóa Mẫu (Tân Phú)": which one it is, where
   * several have its title and hour. Of what is made up it says so.
   */
  public static String named(Occasion occasion) {
    return named(occasion.title(), occasion.sample(), occasion.start(), occasion.where());
  }

  /** The same. */
  public static String named(Bookable bookable) {
    return named(bookable.title(), bookable.sample(), bookable.start(), bookable.where());
  }

  private static String named(
      String title, boolean sample, LocalDateTime start, Bookable.Where where) {
    String brief = Shortened.to(title, LONGEST);
    String named = say("named", sample ? say("sample", brief) : brief, when(start));
    String there =
        where.place().map(p -> say("named-place", named, Shortened.to(p, LONGEST))).orElse(named);
    return where
        .ward()
        .filter(ward -> where.place().filter(place -> place.contains(ward)).isEmpty())
        .map(ward -> ofWard(there, ward))
        .orElse(there);
  }

  /** "Lớp vi tính (Tân Phú)". */
  public static String ofWard(String named, String ward) {
    return say("of-ward", named, ward);
  }

  /**
   * What is another day, hour or place now; nothing if neither was, or was known, before.
   *
   * @param ending when it ends, if that is another hour than before
   */
  static Optional<String> news(Occasion before, Occasion after, Optional<Ending> ending) {
    String named = named(before);
    Optional<String> when = newTime(before.start(), after.start(), ending);
    Optional<String> place =
        after
            .where()
            .place()
            .filter(p -> before.where().place().filter(b -> !b.equals(p)).isPresent());
    if (when.isPresent() && place.isPresent()) {
      return Optional.of(say("moved-both", named, when.get(), place.get()));
    }
    return when.map(w -> say("moved-when", named, w))
        .or(() -> place.map(p -> say("moved-place", named, p)));
  }

  private static Optional<String> newTime(
      LocalDateTime before, LocalDateTime start, Optional<Ending> ending) {
    Optional<String> until = ending.flatMap(Ending::at).map(end -> until(start, end));
    if (until.isPresent() || !start.equals(before)) {
      return until.or(() -> Optional.of(when(start)));
    }
    return ending.map(unknown -> say("end-unknown", when(start)));
  }
}
