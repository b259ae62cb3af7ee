package vn.loahoc.attendance;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A session for which people registered, as it was last known.
 *
 * @param where it was held, and the ward whose officials see who comes
 * @param rules what its places are subject to
 * @param sample whether it is made up
 */
public record Occasion(
    String occurrence,
    String title,
    LocalDateTime start,
    Bookable.Where where,
    Rules rules,
    boolean sample) {

  /**
   * Until when and how many.
   *
   * @param places what counts: what staff said, else what the source says; nothing if unlimited
   * @param stated how many the source says
   * @param closes when registration ends by itself
   * @param closedEarly whether staff ended it
   * @param withdrawn whether it does not take place
   */
  public record Rules(
      OptionalInt places,
      OptionalInt stated,
      Optional<LocalDateTime> closes,
      boolean closedEarly,
      boolean withdrawn) {

    private Rules closing(Optional<LocalDateTime> end) {
      return new Rules(places, stated, end, closedEarly, withdrawn);
    }
  }

  /** The same, closing when its source says so now. */
  Occasion closing(Optional<LocalDateTime> end) {
    return new Occasion(occurrence, title, start, where, rules.closing(end), sample);
  }

  /** The ward whose officials see who comes. */
  public Optional<String> ward() {
    return where.ward();
  }

  /**
   * Whether its source says another time, place, number or end now, or that it is held after all.
   */
  boolean differs(Bookable now) {
    return rules.withdrawn()
        || !now.start().equals(start)
        || !now.where().place().equals(where.place())
        || !now.places().equals(rules.stated())
        || !now.closes().equals(rules.closes())
        || now.sample() != sample;
  }

  /** Whether it has begun or does not take place: then nothing changes any more. */
  public boolean isOver(LocalDateTime now) {
    return rules.withdrawn() || !now.isBefore(start);
  }

  /** Whether nobody can register any more. */
  public boolean isClosed(LocalDateTime now) {
    return isOver(now) || rules.closedEarly() || endedBySource(now).isPresent();
  }

  /** When its source ended registration; nothing while that is to come. */
  public Optional<LocalDateTime> endedBySource(LocalDateTime now) {
    return rules.closes().filter(end -> !now.isBefore(end));
  }

  /** Whether a party is larger than all there is. */
  public boolean isTooSmallFor(int people) {
    return rules.places().isPresent() && rules.places().getAsInt() < people;
  }
}
