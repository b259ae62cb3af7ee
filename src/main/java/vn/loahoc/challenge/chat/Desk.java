package vn.loahoc.challenge.chat;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.loahoc.challenge.Course;
import vn.loahoc.challenge.DeedBook;
import vn.loahoc.challenge.Gatherings;
import vn.loahoc.challenge.Streaks;
import vn.loahoc.corpus.Audience;
import vn.loahoc.reading.Reading;

/**
 * What the conversation about challenges works with.
 *
 * @param courses the challenges of the campaign that is on, or nearest; quick, also inside a
 *     transaction
 * @param manner how it goes about it
 */
public record Desk(
    DeedBook book,
    Supplier<Optional<Course>> courses,
    Gatherings gatherings,
    BiFunction<String, LocalDateTime, Reading> reading,
    Manner manner) {

  /**
   * How it goes about it.
   *
   * @param streaks who is told of their days in a row
   * @param audience for whom somebody wants their challenges; inside of no transaction
   * @param countMe payload of the button by which somebody agrees to be counted
   */
  public record Manner(
      Streaks streaks, Function<String, Optional<Audience>> audience, String countMe) {}
}
