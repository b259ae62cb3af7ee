package vn.loahoc.web;

import java.util.Optional;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;

/**
 * Somebody who may see staff pages.
 *
 * @param name as colleagues know them; may be empty
 * @param speaker as one who speaks in the conversation, whose id is known: what they may do is
 *     decided alike in both places
 */
public record StaffMember(String name, Speaker speaker) {

  public StaffMember {
    if (speaker.person().isEmpty()) {
      throw new IllegalArgumentException("nobody");
    }
  }

  /** With the ward they act for. */
  public StaffMember(String person, String name, Role role, Optional<String> ward) {
    this(name, new Speaker(Optional.of(person), role, ward));
  }

  /** Their id among the people. */
  public String person() {
    return speaker.person().orElseThrow();
  }

  public Role role() {
    return speaker.role();
  }

  /** The one they act for. */
  public Optional<String> ward() {
    return speaker.ward();
  }

  /** Without the name. */
  @Override
  public String toString() {
    return person();
  }
}
