package vn.loahoc.answer.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer.Happening;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Origin;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.corpus.Section;
import vn.loahoc.text.Shortened;
import vn.loahoc.text.Spelling;

/** Activities as list lines and as data. */
final class Happenings {

  private static final int SHORTEST_PLACE = 70;
  private static final int SHORT = 45;

  private Happenings() {}

  /** "8 giờ sáng thứ Hai, 02/10/2023: Lễ khai mạc …, tại …". */
  static String line(Evidence evidence, int length) {
    return line(evidence, Wording.when(activity(evidence).when()), length);
  }

  /** The same where the day has been said before: "8 giờ sáng: Lễ khai mạc …". */
  static String lineOfTheDay(Evidence evidence, int length) {
    return line(evidence, Wording.hours(activity(evidence).when()), length);
  }

  private static String line(Evidence evidence, String when, int length) {
    Activity activity = activity(evidence);
    String what = Shortened.to(title(evidence), length);
    String place =
        activity.place().map(p -> placeBeyond(p, what)).filter(p -> !p.isEmpty()).orElse("");
    if (!place.isEmpty()) {
      place = ", tại " + Shortened.to(place, Math.max(SHORTEST_PLACE, length));
    }
    String open =
        activity.open().map(o -> "; giờ và nơi do " + o.decider() + " hướng dẫn").orElse("");
    return (when.isEmpty() ? "" : when + ": ") + what + place + open;
  }

  /** The parts of a place that the title has not named already. */
  private static String placeBeyond(String place, String what) {
    return Stream.of(place.split(";\\s*"))
        .filter(part -> !what.contains(part))
        .collect(Collectors.joining("; "));
  }

  /** What happens; a short title under a heading of other words is told with its heading. */
  private static String title(Evidence evidence) {
    String what = activity(evidence).what().strip().replaceAll("[.;,:]+$", "");
    String heading = evidence.unit().isPresent() ? "" : headingOf(evidence);
    boolean brief = what.length() <= SHORT && !heading.isEmpty() && heading.length() <= 2 * SHORT;
    return brief && !Spelling.normalize(what).contains(Spelling.normalize(heading))
        ? heading + ", " + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1)
        : what;
  }

  private static String headingOf(Evidence evidence) {
    Origin origin = evidence.quotation().origin();
    return evidence.plan().sections().stream()
        .filter(s -> s.label().equals(origin.section()) && !origin.section().isEmpty())
        .map(Section::heading)
        .findFirst()
        .orElse("");
  }

  private static Activity activity(Evidence evidence) {
    return evidence.facts().activity().orElseThrow();
  }

  static Happening of(Activity activity) {
    Schedule when = activity.when();
    Optional<LocalDateTime> start =
        when.date().map(d -> d.atTime(hour(when, 0).orElse(LocalTime.MIDNIGHT)));
    Optional<LocalDateTime> end = when.date().flatMap(d -> end(when, d));
    return new Happening(activity.what(), start, end, activity.place());
  }

  /**
   * The end stated, or the end of the day where no hour is; an hour alone says nothing of its end.
   */
  private static Optional<LocalDateTime> end(Schedule when, LocalDate first) {
    LocalDate last = when.end().orElse(first);
    if (hour(when, 0).isPresent()) {
      return hour(when, 1).map(last::atTime);
    }
    return Optional.of(last.plusDays(1).atStartOfDay());
  }

  private static Optional<LocalTime> hour(Schedule when, int which) {
    return when.hours()
        .filter(h -> h.matches("\\d{2}:\\d{2}(-\\d{2}:\\d{2})?.*"))
        .map(h -> h.split(",")[0].split("-"))
        .filter(ends -> ends.length > which)
        .map(ends -> LocalTime.parse(ends[which].strip()));
  }
}
