package vn.loahoc.people;

import java.time.Instant;
import vn.loahoc.message.Address;

/**
 * Who accepts an invitation.
 *
 * @param account from where
 * @param name as their channel shows it; may be empty
 * @param wording the sentence they agreed to
 */
public record Acceptance(Address account, String name, Wording wording, Instant at) {

  /** Without the name. */
  @Override
  public String toString() {
    return account.toString();
  }
}
