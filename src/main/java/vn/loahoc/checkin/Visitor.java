package vn.loahoc.checkin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.message.Address;

/**
 * Who checks in.
 *
 * @param account where they write from, which is not kept
 * @param person their id, if they are somebody whom we keep
 */
public record Visitor(Address account, Optional<String> person) {

  /** Under what their wrong codes are counted. */
  List<String> counted() {
    return Stream.concat(Stream.of("account " + named()), person.map(p -> "person " + p).stream())
        .toList();
  }

  String named() {
    return account.channel() + "\n" + account.chat();
  }

  /** Without the account. */
  @Override
  public String toString() {
    return "visitor on " + account.channel();
  }
}
