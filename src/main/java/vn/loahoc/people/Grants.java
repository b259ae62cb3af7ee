package vn.loahoc.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loahoc.store.Transaction;

/** Who of the staff may do what. Thread-safe. */
public final class Grants {

  private final Erasing erasing;
  private final AuditLog audit;
  private final GrantStore store = new GrantStore();
  private final ConsentStore consents = new ConsentStore();
  private final PersonStore people = new PersonStore();
  private final CodeStore codes = new CodeStore();

  public Grants(Erasing erasing, AuditLog audit) {
    this.erasing = erasing;
    this.audit = audit;
  }

  /** All roles that are held now, the oldest first. */
  public List<Grant> all(Transaction t) {
    return store.live(t);
  }

  /** One role by its number, while it is held. */
  public Optional<Grant> byId(Transaction t, long id) {
    return all(t).stream().filter(grant -> grant.id() == id).findFirst();
  }

  /**
   * Takes all roles from somebody, at once and everywhere, and deletes their name; if nothing else
   * is kept of them, they are erased.
   *
   * @param by the person who does it, or {@link AuditLog#TERMINAL}
   * @return how many roles they had
   */
  public int revoke(Transaction t, String person, String by, Instant now) {
    for (Grant grant : store.live(t, person)) {
      audit.add(
          t,
          new AuditEntry(
              now,
              by,
              "role.revoked",
              person + " " + grant.office().role().key(),
              grant.office().ward()));
    }
    int revoked = store.revoke(t, person, by, now);
    if (revoked > 0) {
      consents.withdraw(t, person, Purpose.STAFF, "revoked", now);
      people.setName(t, person, Optional.empty());
      codes.removeSignIns(t, person);
      erasing.withdrawn(t, person, Purpose.STAFF);
      erasing.settle(t, person, now);
    }
    return revoked;
  }
}
