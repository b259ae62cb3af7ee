package vn.loahoc.web;

import java.util.Optional;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;

/**
 * Somebody who may see staff pages.
 *
 * @param person their id among the people
 * @param name as colleagues know them; may be empty
 * @param ward the one they act for
 */
public record StaffMember(String person, String name, Role role, Optional<String> ward) {

  /** As one who speaks in the conversation: what they may do is decided alike in both places. */
  public Speaker speaker() {
    return new Speaker(Optional.of(person), role, ward);
  }

  /** Without the name. */
  @Override
  public String toString() {
    return person;
  }
}
