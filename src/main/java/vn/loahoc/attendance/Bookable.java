package vn.loahoc.attendance;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something one can register for, as its source says. All times are local to {@code
 * Asia/Ho_Chi_Minh}.
 *
 * @param occurrence its id in the calendar: at most 24 of a–z, 0–9 and hyphens, since buttons carry
 *     it
 * @param campaign id of the campaign
 * @param title in the words of the source
 * @param start when it begins; nobody registers or moves up after that
 * @param places how many may come; nothing where the source does not limit them
 * @param closes when registration ends; nothing where it ends with the start
 * @param audience for whom it is, with ages, in the words of the source
 * @param where it is held and organized
 * @param sample whether it is made up: each sentence about it says so
 */
public record Bookable(
    String occurrence,
    String campaign,
    String title,
    LocalDateTime start,
    OptionalInt places,
    Optional<LocalDateTime> closes,
    Optional<String> audience,
    Where where,
    boolean sample) {

  /**
   * Where.
   *
   * @param place in the words of its source
   * @param centre that holds it, in the words of its source; not kept with registrations
   * @param ward name of the ward that organizes it: its officials see who comes; nothing if it is
   *     for the organizers alone
   */
  public record Where(Optional<String> place, Optional<String> centre, Optional<String> ward) {

    /** Held by no centre. */
    public Where(Optional<String> place, Optional<String> ward) {
      this(place, Optional.empty(), ward);
    }
  }

  public Bookable {
    if (!occurrence.matches("[a-z0-9-]{1,24}") || title.isBlank()) {
      throw new IllegalArgumentException("without an id that buttons can carry, or a title");
    }
    if (places.isPresent() && places.getAsInt() < 0) {
      throw new IllegalArgumentException("fewer than no places");
    }
  }

  /** Whether its source lets people register still. */
  public boolean isOpen(LocalDateTime now) {
    return now.isBefore(start) && closes.filter(end -> !now.isBefore(end)).isEmpty();
  }

  /** The ward that organizes it. */
  public Optional<String> ward() {
    return where.ward();
  }
}
