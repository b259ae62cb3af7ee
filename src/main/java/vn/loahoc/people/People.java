package vn.loahoc.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.message.Address;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;

/**
 * Who is who. Nothing is remembered between calls, since another process may change it.
 * Thread-safe.
 */
public final class People {

  private final Database database;
  private final PersonStore people = new PersonStore();
  private final GrantStore grants = new GrantStore();
  private final ConsentStore consents = new ConsentStore();

  public People(Database database) {
    this.database = database;
  }

  /** Who speaks from an account: one read. */
  public Speaker speaker(Address account) {
    return database.read(t -> grants.speaker(t, account));
  }

  /** Who speaks from an account, as this transaction sees it. */
  public Speaker speaker(Transaction t, Address account) {
    return grants.speaker(t, account);
  }

  /** Somebody by their id; nobody if they are not kept any more. */
  public Optional<Speaker> byId(Transaction t, String person) {
    return Optional.of(grants.speaker(t, person)).filter(found -> found.person().isPresent());
  }

  /** What somebody is called on their channel, if they agreed to have it kept. */
  public Optional<String> name(Transaction t, String person) {
    return people.name(t, person);
  }

  /** Where somebody writes from, the oldest account first. */
  public List<Address> addresses(Transaction t, String person) {
    return people.addresses(t, person);
  }

  /** Where several people write from; who is not kept any more is not among them. */
  public Map<String, List<Address>> addresses(Transaction t, Collection<String> persons) {
    return people.addresses(t, persons);
  }

  /**
   * Keeps somebody's own ward.
   *
   * @return false, and nothing is kept, if they have not agreed to it
   */
  public boolean live(Transaction t, String person, String ward, Instant now) {
    boolean agreed =
        consents.live(t, person, now).stream().anyMatch(c -> c.purpose() == Purpose.WARD);
    if (agreed) {
      people.setWard(t, person, Optional.of(ward));
    }
    return agreed;
  }
}
