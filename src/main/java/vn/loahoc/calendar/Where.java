package vn.loahoc.calendar;

import java.util.Optional;
import vn.loahoc.place.Room;

/**
 * Where something happens and whose it is.
 *
 * @param place in the words of the source
 * @param unit who organises it
 * @param ward slug of the only ward it is for; empty if it is for everybody
 * @param house the place without its room, where the source tells them apart
 */
public record Where(
    Optional<String> place, Optional<String> unit, Optional<String> ward, Optional<String> house) {

  /** One whose source does not tell a house from its rooms. */
  public Where(Optional<String> place, Optional<String> unit, Optional<String> ward) {
    this(place, unit, ward, Optional.empty());
  }

  /** Another room of the same house, or another house. */
  Where movedTo(String to) {
    String there = house.or(() -> place).map(words -> Room.moved(words, to)).orElse(to);
    return new Where(Optional.of(there), unit, ward);
  }
}
