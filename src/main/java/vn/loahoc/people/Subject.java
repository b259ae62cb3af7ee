package vn.loahoc.people;

import java.util.List;
import java.util.Optional;
import vn.loahoc.message.Address;

/**
 * Whom showing or erasing is about.
 *
 * @param person their id, if they are somebody whom we keep
 * @param addresses all their accounts
 */
public record Subject(Optional<String> person, List<Address> addresses) {

  public Subject {
    addresses = List.copyOf(addresses);
  }
}
