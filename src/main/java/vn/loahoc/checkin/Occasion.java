package vn.loahoc.checkin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.loahoc.calendar.Steward;
import vn.loahoc.participation.Activity;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeSpan;

/**
 * Something people come to, on one day.
 *
 * @param id lasts while it is the same occasion, whatever becomes of hour and place; letters,
 *     digits and hyphens, at most 40
 * @param campaign id of the campaign
 */
public record Occasion(String id, String campaign, String title, Span span, Spot spot) {

  public Occasion {
    if (!id.matches("[A-Za-z0-9-]{1,40}")) {
      throw new IllegalArgumentException("an id of letters, digits and hyphens: " + id);
    }
  }

  /**
   * When, in local time.
   *
   * @param start empty where the source gives no hour
   * @param end exclusive; empty where the source gives none
   */
  public record Span(LocalDate day, Optional<LocalDateTime> start, Optional<LocalDateTime> end) {

    /** All the time it may take: without a stated start its day, without an end some hours. */
    public TimeSpan whole() {
      LocalDateTime first = start.orElseGet(day::atStartOfDay);
      LocalDateTime last =
          start.isEmpty()
              ? day.plusDays(1).atStartOfDay()
              : end.orElseGet(() -> first.plusHours(Window.HOURS_ASSUMED));
      return new TimeSpan(first, last, Grain.MINUTE);
    }
  }

  /**
   * Where.
   *
   * @param centre that holds it, in the words of the source
   * @param ward by its name; empty if it is for everybody
   * @param sample whether it is made up, which is said wherever it is told
   */
  public record Spot(
      Optional<String> place, Optional<String> centre, Optional<String> ward, boolean sample) {

    /** Held by no centre. */
    public Spot(Optional<String> place, Optional<String> ward, boolean sample) {
      this(place, Optional.empty(), ward, sample);
    }
  }

  /** Whether people may have come; without a stated start from the first hour of its day. */
  public boolean hasBegun(LocalDateTime now) {
    return !span.start().orElseGet(span.day()::atStartOfDay).isAfter(now);
  }

  /** Whether it is the same on another day: title, hours and place. */
  public boolean isLike(Occasion other) {
    return title.equals(other.title)
        && spot.equals(other.spot)
        && span.start()
            .map(LocalDateTime::toLocalTime)
            .equals(other.span.start().map(LocalDateTime::toLocalTime));
  }

  /** As the ledger knows it. */
  public Activity activity() {
    return new Activity(
        id, campaign, title, Activity.Setting.at(spot.ward(), spot.centre(), spot.place()));
  }

  /** Whether it is for a ward of theirs or for everybody. */
  public boolean concerns(Steward steward) {
    return steward.isConcernedBy(spot.ward());
  }
}
