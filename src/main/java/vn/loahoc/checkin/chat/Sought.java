package vn.loahoc.checkin.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.checkin.Window;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeExpressions;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeSpan;

/**
 * What somebody says of an occasion: "dưỡng sinh 04/10", "lớp vẽ phường Tân Phú tối mai".
 *
 * @param times all of which it must be at
 * @param words that its title, ward or place must have, without diacritics
 */
record Sought(List<TimeMention> times, Set<String> words) {

  private static final Set<String> LIGHT =
      WordLists.lines(Sought.class, "light-words.txt").stream()
          .flatMap(line -> plain(line).stream())
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Reads it.
   *
   * @param now local time
   */
  static Sought in(String text, LocalDateTime now) {
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
  boolean saysSomething() {
    return !times.isEmpty() || words.stream().anyMatch(word -> !LIGHT.contains(word));
  }

  boolean fits(Occasion occasion) {
    Set<String> described = described(occasion);
    return times.stream().allMatch(time -> isAt(occasion, time))
        && words.stream().allMatch(word -> described.contains(word) || LIGHT.contains(word));
  }

  private static Set<String> described(Occasion occasion) {
    Set<String> words = new HashSet<>(plain(occasion.title()));
    Stream.of(occasion.spot().ward(), occasion.spot().place())
        .flatMap(Optional::stream)
        .forEach(where -> words.addAll(plain(where)));
    return words;
  }

  /** Of an hour without a day only the hour counts. */
  private static boolean isAt(Occasion occasion, TimeMention time) {
    LocalDate day = occasion.span().day();
    TimeSpan said = time.span();
    long apart = time.stated().day() ? 0 : said.start().toLocalDate().until(day, ChronoUnit.DAYS);
    LocalDateTime start = occasion.span().start().orElseGet(day::atStartOfDay);
    LocalDateTime end =
        occasion.span().start().isEmpty()
            ? day.plusDays(1).atStartOfDay()
            : occasion.span().end().orElseGet(() -> start.plusHours(Window.HOURS_ASSUMED));
    return new TimeSpan(said.start().plusDays(apart), said.end().plusDays(apart), said.grain())
        .overlaps(new TimeSpan(start, end, Grain.MINUTE));
  }

  private static Set<String> plain(String text) {
    return Spelling.words(text).stream()
        .map(Folding::fold)
        .filter(word -> !word.isBlank())
        .collect(Collectors.toSet());
  }
}
