package vn.loahoc.people;

import java.util.Optional;

/**
 * A role with what it is for.
 *
 * @param ward the ward an official acts for; no other role has one
 */
public record Office(Role role, Optional<String> ward) {

  public Office {
    if (role == Role.RESIDENT) {
      throw new IllegalArgumentException("nobody is invited to be a resident");
    }
    if (ward.isPresent() != (role == Role.WARD_OFFICIAL)) {
      throw new IllegalArgumentException("a ward official has a ward, nobody else has one");
    }
  }
}
