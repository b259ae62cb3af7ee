package vn.loahoc.corpus;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** How long before something people are reminded of it, as its source wants it. */
public sealed interface Ahead {

  /** The shortest one: what is sent must arrive and be read. */
  Duration SHORTEST = Duration.ofMinutes(15);

  /** The longest one. */
  Duration LONGEST = Duration.ofDays(14);

  /** More would be a nuisance. */
  int MOST = 4;

  /**
   * Days before.
   *
   * @param at the hour; that of every evening where none is said
   */
  record Days(int days, Optional<LocalTime> at) implements Ahead {}

  /** So long before it begins. */
  record Span(Duration duration) implements Ahead {}
}
