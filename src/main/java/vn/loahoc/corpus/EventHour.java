package vn.loahoc.corpus;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Happening;
import vn.loahoc.time.Hours;

/**
 * An event and when it begins, as one source has it: a plan and a timetable may give two hours for
 * one event. Local to {@code Asia/Ho_Chi_Minh}.
 *
 * @param title in the words of the source
 */
public record EventHour(String title, LocalDate day, LocalTime start) {

  /** Fewer words are a kind of event: "lễ bế mạc" of another body. */
  private static final int LEAST = 4;

  /** Share of the words of a row that a plan has too; plans say more of an event. */
  private static final double MOST = 0.75;

  /** One hour and no other on that day. */
  private static final Pattern HOUR = Pattern.compile("(\\d{2}:\\d{2})(?:\\s*-\\s*\\d{2}:\\d{2})?");

  /** That of a plan; nothing of what has no single day and hour ("trước 6 giờ 30"). */
  public static Optional<EventHour> of(Activity planned) {
    Schedule when = planned.when();
    Matcher hour = HOUR.matcher(when.hours().orElse(""));
    boolean once =
        when.bound() != Bound.BEFORE
            && when.bound() != Bound.UNTIL
            && when.recurrence().isEmpty()
            && when.end().filter(last -> !when.date().equals(Optional.of(last))).isEmpty();
    return when.date()
        .filter(day -> once && hour.matches())
        .map(day -> new EventHour(planned.what(), day, LocalTime.parse(hour.group(1))));
  }

  /** That of a row; nothing of a class of every week, of what has no hour or is made up. */
  public static Optional<EventHour> of(ClassSession session, Happening held) {
    return held.hours() instanceof Hours.At at && session.isSingle() && !session.sample()
        ? Optional.of(new EventHour(session.title(), held.day(), at.start()))
        : Optional.empty();
  }

  /** Those of a row on a day. */
  static List<EventHour> on(LocalDate day, ClassSession session) {
    return session.isSingle()
        ? session.when().between(day, day).stream()
            .flatMap(held -> of(session, held).stream())
            .toList()
        : List.of();
  }

  /** Whether a plan has the event of this row at another hour of the day. */
  public boolean isOtherwiseIn(EventHour plan) {
    return day.equals(plan.day) && !start.equals(plan.start) && isSameEvent(plan);
  }

  private boolean isSameEvent(EventHour plan) {
    Set<String> words = Set.copyOf(Spelling.words(title));
    Set<String> common = new HashSet<>(words);
    common.retainAll(Set.copyOf(Spelling.words(plan.title)));
    return common.size() >= LEAST && common.size() >= MOST * words.size();
  }
}
