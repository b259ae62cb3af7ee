package vn.loahoc.web;

import java.time.Instant;
import java.util.Optional;
import vn.loahoc.message.Address;

/** Who may come in: asked when somebody signs in, and again for every page. Thread-safe. */
public interface StaffDoor {

  /**
   * What somebody agrees to by coming in with a code. Uses up nothing, since messengers open links
   * before anybody has read them.
   *
   * @return nothing if the code opens nothing; an empty text if there is nothing to agree to
   */
  Optional<String> agreement(String code, Instant now);

  /**
   * Uses up a code.
   *
   * @param browser an account on the web that nobody has had before
   * @return nobody if the code is unknown, used or too old
   */
  Optional<StaffMember> enter(String code, Address browser, Instant now);

  /** Who this person is now; nobody if they are staff no longer. */
  Optional<StaffMember> current(String person);
}
