package vn.loahoc.attendance;

import java.time.LocalDateTime;
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
    int hour = start.getHour();
    String clock =
        start.getMinute() == 0
            ? say("hour", hour)
            : say("hour-minute", hour, "%02d".formatted(start.getMinute()));
    String day =
        "%02d/%02d/%d".formatted(start.getDayOfMonth(), start.getMonthValue(), start.getYear());
    boolean morning = hour >= 4 && hour < 11;
    return say(
        morning ? "when-morning" : "when",
        clock,
        say("weekday-" + start.getDayOfWeek().getValue()),
        day);
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

  /** What is another day, hour or place now; nothing if neither was, or was known, before. */
  static Optional<String> news(Occasion before, Occasion after) {
    String named = named(before);
    Optional<String> when =
        Optional.of(after.start()).filter(s -> !s.equals(before.start())).map(s -> when(s));
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
}
