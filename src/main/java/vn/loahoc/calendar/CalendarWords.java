package vn.loahoc.calendar;

import java.text.MessageFormat;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The sentences of the calendar and its chat. */
public final class CalendarWords {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.calendar", Locale.ROOT);

  private CalendarWords() {}

  /** A sentence, with its blanks filled. */
  public static String say(String key, String... blanks) {
    return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(blanks);
  }

  /**
   * "8 giờ sáng", "14 giờ đến 16 giờ 30", "trước 6 giờ 30 sáng"; nothing where no hour is known.
   */
  public static Optional<String> hours(When when) {
    return switch (when) {
      case When.At at ->
          at.end()
              .map(end -> say("hours", clock(at.start()), clock(end)))
              .or(() -> Optional.of(aloud(at.start())));
      case When.Before before -> Optional.of(say("before", aloud(before.latest())));
      case When.Days days -> days.hours();
    };
  }

  /** The title of an occurrence, which says first where it does not take place. */
  public static String title(Occurrence occurrence) {
    return occurrence.isCancelled() ? say("cancelled", occurrence.title()) : occurrence.title();
  }

  /** A title of an occurrence, with a mark where that is made up. */
  public static String marked(String title, Occurrence occurrence) {
    return occurrence.source().sample() ? say("sample", title) : title;
  }

  /** That timetables have another hour: "thời khóa biểu ghi 9 giờ, hai nguồn chưa khớp". */
  public static Optional<String> otherwise(Collection<String> hours) {
    return hours.isEmpty()
        ? Optional.empty()
        : Optional.of(
            say("otherwise", hours.stream().distinct().collect(Collectors.joining(", "))));
  }

  /** Who decides what its source leaves open and nobody has said since: "Giờ và nơi do …". */
  public static Optional<String> decider(Occurrence occurrence) {
    Optional<Amendment.Change> said = occurrence.amendment().map(Amendment::change);
    if (said.filter(Amendment.Cancelled.class::isInstance).isPresent()) {
      return Optional.empty();
    }
    boolean hour =
        said.filter(c -> c instanceof Amendment.Held h && h.start().isPresent()).isEmpty();
    boolean place =
        said.filter(c -> c instanceof Amendment.Held h && h.place().isPresent()).isEmpty();
    String key =
        hour && place ? "entry-decider" : hour ? "entry-decides-hour" : "entry-decides-place";
    return occurrence.decider().filter(who -> hour || place).map(who -> say(key, who));
  }

  /** On what an occurrence is otherwise than its source says: "theo thông báo của …". */
  public static Optional<String> basis(Occurrence occurrence) {
    return occurrence.amendment().map(amendment -> say("basis", amendment.basis().text()));
  }

  /** Morning hours are said with their part of day; later ones are clear from the 24 hours. */
  private static String aloud(LocalTime time) {
    boolean morning = time.getHour() >= 4 && time.getHour() < 11;
    return morning ? say("morning", clock(time)) : clock(time);
  }

  static String clock(LocalTime time) {
    String hour = String.valueOf(time.getHour());
    return time.getMinute() == 0
        ? say("hour", hour)
        : say("hour-minute", hour, String.format(Locale.ROOT, "%02d", time.getMinute()));
  }
}
