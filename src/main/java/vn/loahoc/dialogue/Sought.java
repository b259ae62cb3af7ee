package vn.loahoc.dialogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.TimeExpressions;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeSpan;

/**
 * What somebody says of one of several things: "dưỡng sinh 04/10", "lớp vẽ phường Mẫu tối mai".
 *
 * @param times all of which it must be at
 * @param words that its description must have, without diacritics
 */
public record Sought(List<TimeMention> times, Set<String> words) {

  private static final Set<String> LIGHT =
      WordLists.lines(Sought.class, "light-words.txt").stream()
          .flatMap(line -> plain(line).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final int WEEK = 7;

  public Sought {
    times = List.copyOf(times);
    words = Set.copyOf(words);
  }

  /**
   * Reads it.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  public static Sought in(String text, LocalDateTime now) {
    List<TimeMention> times = TimeExpressions.find(text, Anchor.chat(now));
    StringBuilder rest = new StringBuilder(text);
    for (TimeMention time : times) {
      rest.replace(time.from(), time.to(), " ".repeat(time.to() - time.from()));
    }
    return new Sought(
        times.stream().filter(time -> time.recurrence().isEmpty()).toList(),
        plain(rest.toString()));
  }

  /** Whether it names a time, or has a word that says which one it is. */
  public boolean saysSomething() {
    return !times.isEmpty() || words.stream().anyMatch(word -> !LIGHT.contains(word));
  }

  /**
   * Whether it may be said of a thing.
   *
   * @param description all that is called by its name: title, ward, place
   * @param span when it is, local time
   */
  public boolean fits(String description, TimeSpan span) {
    return hasWords(description)
        && times.stream().allMatch(time -> isAt(span, time, days(span, time)));
  }

  /** The same of a thing in another week, where only a weekday is said: "thứ 6". */
  boolean fitsInAnyWeek(String description, TimeSpan span) {
    return hasWords(description)
        && times.stream()
            .allMatch(
                time -> {
                  long apart = apart(span, time);
                  boolean weekday = time.stated().weekday().isPresent() && !time.stated().date();
                  return isAt(span, time, weekday && apart % WEEK == 0 ? apart : days(span, time));
                });
  }

  private boolean hasWords(String description) {
    Set<String> described = plain(description);
    return words.stream().allMatch(word -> described.contains(word) || LIGHT.contains(word));
  }

  /** Of an hour without a day only the hour counts. */
  private static long days(TimeSpan span, TimeMention time) {
    return time.stated().day() ? 0 : apart(span, time);
  }

  private static long apart(TimeSpan span, TimeMention time) {
    LocalDate said = time.span().start().toLocalDate();
    return said.until(span.start().toLocalDate(), ChronoUnit.DAYS);
  }

  private static boolean isAt(TimeSpan span, TimeMention time, long days) {
    TimeSpan said = time.span();
    return new TimeSpan(said.start().plusDays(days), said.end().plusDays(days), said.grain())
        .overlaps(span);
  }

  private static Set<String> plain(String text) {
    return Spelling.words(text).stream()
        .map(Folding::fold)
        .filter(word -> !word.isBlank())
        .collect(Collectors.toSet());
  }
}
