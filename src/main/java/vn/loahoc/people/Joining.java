package vn.loahoc.people;

import java.time.Instant;
import java.util.Optional;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/**
 * Makes one person of two accounts. Whoever showed the code stays: their ward and name win, what
 * they lack comes from the other. Roles and consents of both are kept, but where one of them
 * withdrew a consent later than the other gave it, it is withdrawn.
 */
final class Joining {

  private final Erasing erasing;
  private final Consents consents;
  private final AuditLog audit;
  private final PersonStore people = new PersonStore();
  private final ConsentStore store = new ConsentStore();
  private final GrantStore grants = new GrantStore();
  private final InvitationStore invitations = new InvitationStore();
  private final CodeStore codes = new CodeStore();

  Joining(Erasing erasing, Consents consents, AuditLog audit) {
    this.erasing = erasing;
    this.consents = consents;
    this.audit = audit;
  }

  String join(Transaction t, Address shown, Given given) {
    Instant now = given.at();
    String to = people.keep(t, shown, now);
    Optional<String> from = people.person(t, given.by());
    from.ifPresentOrElse(
        other -> merge(t, other, to, now), () -> people.addAddress(t, to, given.by(), now));
    consents.give(t, given);
    return to;
  }

  private void merge(Transaction t, String from, String to, Instant now) {
    for (Purpose purpose : Purpose.values()) {
      settle(t, purpose, from, to, now);
    }
    store.move(t, from, to);
    grants.move(t, from, to);
    invitations.move(t, from, to);
    codes.moveSignIns(t, from, to);
    erasing.join(t, from, to, now);
    people.join(t, from, to);
    if (grants.speaker(t, to).isStaff()) {
      audit.add(t, new AuditEntry(now, to, "people.joined", from, Optional.empty()));
    }
  }

  /** Leaves at most one open consent of the two, and none if the last word was a withdrawal. */
  private void settle(Transaction t, Purpose purpose, String from, String to, Instant now) {
    Optional<Instant> fromGiven = store.lastGiven(t, from, purpose);
    Optional<Instant> toGiven = store.lastGiven(t, to, purpose);
    boolean fromIsLater = isLater(fromGiven, toGiven);
    Optional<Instant> given = fromIsLater ? fromGiven : toGiven;
    // a role is not lost because its holder once gave up another one
    if (purpose != Purpose.STAFF && isLater(lastWithdrawn(t, purpose, from, to), given)) {
      consents.close(t, from, purpose, now);
      consents.close(t, to, purpose, now);
    } else if (fromGiven.isPresent() && toGiven.isPresent()) {
      store.withdraw(t, fromIsLater ? to : from, purpose, "joined", now);
    }
  }

  private Optional<Instant> lastWithdrawn(
      Transaction t, Purpose purpose, String one, String other) {
    Optional<Instant> a = store.lastWithdrawn(t, one, purpose);
    Optional<Instant> b = store.lastWithdrawn(t, other, purpose);
    return isLater(a, b) ? a : b;
  }

  private static boolean isLater(Optional<Instant> a, Optional<Instant> b) {
    return a.isPresent() && (b.isEmpty() || a.get().isAfter(b.get()));
  }
}
