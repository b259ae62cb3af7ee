package vn.loahoc.questions;

import java.util.Optional;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;

/**
 * A staff member, and which questions are theirs: a ward official's are those of their ward and
 * those of no ward, an organizer's are all.
 *
 * @param person their id
 * @param ward the ward they act for; nothing for those who act for all
 */
public record Staff(String person, boolean everyWard, Optional<String> ward) {

  /** The speaker as staff; nothing for residents, and for officials without a ward. */
  public static Optional<Staff> of(Speaker speaker) {
    return speaker.acting(
        (person, remit) -> new Staff(person, remit.ward().isEmpty(), remit.ward()));
  }

  /** Whether a role is one of staff at all. */
  public static boolean is(Role role) {
    return role != Role.RESIDENT;
  }

  /** Whether what belongs to a ward, or to none, is theirs to deal with. */
  boolean mayAct(Optional<String> otherWard) {
    return everyWard || otherWard.isEmpty() || otherWard.equals(ward);
  }
}
