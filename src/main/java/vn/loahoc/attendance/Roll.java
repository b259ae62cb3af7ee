package vn.loahoc.attendance;

import java.util.List;

/**
 * Who comes, as staff see it: counts first, and of names only those of people who agreed.
 *
 * @param named parties with a place whose person agreed to be named, in the order of arrival
 */
public record Roll(Occasion occasion, Room room, List<Named> named) {

  /** A party by its name. */
  public record Named(String name, int people) {}

  public Roll {
    named = List.copyOf(named);
  }
}
