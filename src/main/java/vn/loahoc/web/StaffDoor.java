package vn.loahoc.web;

import java.time.Instant;
import java.util.Optional;

/** Who may come in: asked when somebody signs in, and again for every page. Thread-safe. */
public interface StaffDoor {

  /**
   * Uses up a sign-in code.
   *
   * @return nobody if the code is unknown, used or too old
   */
  Optional<StaffMember> enter(String code, Instant now);

  /** Who this person is now; nobody if they are staff no longer. */
  Optional<StaffMember> current(String person);
}
