package vn.loahoc.challenge;

import java.util.Optional;
import vn.loahoc.message.Address;

/**
 * Who tells of a deed.
 *
 * @param account where they write from, which is not kept
 * @param person their id, if they are somebody whom we keep
 * @param ward their ward, if it is known
 */
public record Doer(Address account, Optional<String> person, Optional<String> ward) {

  String named() {
    return account.channel() + "\n" + account.chat();
  }

  /** Without the account. */
  @Override
  public String toString() {
    return "doer on " + account.channel();
  }
}
