package vn.loahoc.people;

import java.time.Instant;
import java.util.Optional;

/**
 * A role that somebody has.
 *
 * @param id a small number, by which it is named in lists
 * @param person their id
 * @param name as their channel shows it, if they agreed to have it kept
 * @param office the role, and for which ward
 */
public record Grant(long id, String person, Optional<String> name, Office office, Instant given) {

  /** Without the name. */
  @Override
  public String toString() {
    return office.role() + " " + id;
  }
}
