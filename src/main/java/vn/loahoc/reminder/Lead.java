package vn.loahoc.reminder;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Ahead;
import vn.loahoc.people.QuietHours;

/** How long before something one is reminded. */
public sealed interface Lead {

  /** Days before, at an hour. */
  record DaysBefore(int days, LocalTime at) implements Lead {}

  /** So long before it begins. */
  record Before(Duration duration) implements Lead {}

  /** At an hour of its day, or of the day before if it has begun by then. */
  record OnTheDay(LocalTime at) implements Lead {}

  /** As a source says it; an hour that is not said is that of every evening. */
  static Lead of(Ahead ahead) {
    return switch (ahead) {
      case Ahead.Days before ->
          new DaysBefore(before.days(), before.at().orElse(QuietHours.EVENING));
      case Ahead.Span span -> new Before(span.duration());
    };
  }

  /** When that is; nothing if that hangs on an hour that is not known. */
  default Optional<LocalDateTime> of(Moment when) {
    return switch (this) {
      case DaysBefore before ->
          Optional.of(when.day().minusDays(before.days()).atTime(before.at()));
      case Before before ->
          when.hour().map(hour -> when.day().atTime(hour).minus(before.duration()));
      case OnTheDay on ->
          when.hour()
              .map(hour -> when.day().minusDays(on.at().isBefore(hour) ? 0 : 1).atTime(on.at()));
    };
  }

  /** As it is written in the database and in scenes. */
  default String key() {
    return switch (this) {
      case DaysBefore before -> "d" + before.days() + "@" + before.at();
      case Before before -> "b" + before.duration().toMinutes();
      case OnTheDay on -> "o" + on.at();
    };
  }

  /** The keys of several, as one text. */
  static String keys(List<Lead> leads) {
    return String.join(" ", leads.stream().map(Lead::key).toList());
  }

  /** Those of a text; what is not understood is left out. */
  static List<Lead> ofKeys(String keys) {
    return Pattern.compile(" ").splitAsStream(keys).flatMap(key -> ofKey(key).stream()).toList();
  }

  private static Optional<Lead> ofKey(String key) {
    Matcher days = Pattern.compile("d(\\d{1,2})@(\\d\\d:\\d\\d)").matcher(key);
    if (days.matches()) {
      LocalTime at = LocalTime.parse(days.group(2));
      return Optional.of(new DaysBefore(Integer.parseInt(days.group(1)), at));
    }
    if (key.matches("b\\d{1,5}")) {
      return Optional.of(new Before(Duration.ofMinutes(Long.parseLong(key.substring(1)))));
    }
    return key.matches("o\\d\\d:\\d\\d")
        ? Optional.of(new OnTheDay(LocalTime.parse(key.substring(1))))
        : Optional.empty();
  }
}
