package vn.loahoc.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/**
 * What people agreed to. Giving the first consent makes a person, ending the last one without
 * having a role erases them. Thread-safe.
 */
public final class Consents {

  private static final int AT_ONCE = 500;

  /** How long the codes of invitations that ended are kept, to say that they have ended. */
  private static final Duration OLD_INVITATIONS = Duration.ofDays(90);

  private final Erasing erasing;
  private final AuditLog audit;
  private final ConsentStore store = new ConsentStore();
  private final PersonStore people = new PersonStore();
  private final GrantStore grants = new GrantStore();
  private final CodeStore codes = new CodeStore();

  public Consents(Erasing erasing, AuditLog audit) {
    this.erasing = erasing;
    this.audit = audit;
  }

  /**
   * Records a consent; one for the same purpose that was still open is replaced.
   *
   * @return the id of the person who gave it, made if need be
   */
  public String give(Transaction t, Given given) {
    String person = people.keep(t, given.by(), given.at());
    store.keepWording(t, given.wording(), given.at());
    store.withdraw(t, person, given.purpose(), "renewed", given.at());
    store.add(t, person, given.consent(), given.wording());
    return person;
  }

  /** Whether somebody agrees to this now. */
  public boolean lives(Transaction t, String person, Purpose purpose, Instant now) {
    return of(t, person, now).stream().anyMatch(consent -> consent.purpose() == purpose);
  }

  /** All that somebody agrees to now, in the order it was given. */
  public List<Consent> of(Transaction t, String person, Instant now) {
    return store.live(t, person, now);
  }

  /**
   * Withdraws a consent and deletes what was kept for it.
   *
   * @param by the account they write from, which stays theirs when accounts are parted
   * @return whether the person is still kept for something else
   */
  public boolean withdraw(Transaction t, String person, Purpose purpose, Address by, Instant now) {
    return end(
        t, new Ending(person, purpose, ConsentStore.BY + by.channel(), Optional.of(by)), now);
  }

  /**
   * Ends a consent whose purpose is fulfilled, such as a question that has been answered.
   *
   * @return whether the person is still kept for something else
   */
  public boolean fulfilled(Transaction t, String person, Purpose purpose, Instant now) {
    return end(t, new Ending(person, purpose, "fulfilled", Optional.empty()), now);
  }

  /**
   * Ends what ran out, forgets codes that ran out, and log entries of no more use; at most a few
   * hundred consents a call.
   *
   * @return how many consents ended: call again while it is not 0
   */
  public int sweep(Transaction t, Instant now) {
    List<ConsentStore.Ending> expired = store.expired(t, now, AT_ONCE);
    expired.forEach(
        one -> end(t, new Ending(one.person(), one.purpose(), "expired", Optional.empty()), now));
    codes.sweep(t, now, ChannelLinks.TRIES_KEPT);
    new InvitationStore().sweep(t, now.minus(OLD_INVITATIONS));
    erasing.sweep(t, now);
    return expired.size();
  }

  private record Ending(String person, Purpose purpose, String how, Optional<Address> staying) {}

  private boolean end(Transaction t, Ending ending, Instant now) {
    close(t, ending, now);
    return !erasing.settle(t, ending.person(), now);
  }

  /** Closes what one of two people who become one has withdrawn. */
  void close(Transaction t, String person, Purpose purpose, Instant now) {
    close(t, new Ending(person, purpose, "joined", Optional.empty()), now);
  }

  private void close(Transaction t, Ending ending, Instant now) {
    String person = ending.person();
    if (store.withdraw(t, person, ending.purpose(), ending.how(), now)) {
      switch (ending.purpose()) {
        case WARD -> people.setWard(t, person, Optional.empty());
        case STAFF -> giveUpRoles(t, person, now);
        case LINK -> part(t, ending);
        case ANSWERS, REGISTRATION, LIST_NAME, COUNTING, REMINDERS, DAILY -> {
          // kept by the features that ask for them
        }
      }
      erasing.withdrawn(t, person, ending.purpose());
    }
  }

  private void giveUpRoles(Transaction t, String person, Instant now) {
    for (Grant grant : grants.live(t, person)) {
      audit.add(
          t,
          new AuditEntry(
              now, person, "role.given-up", grant.office().role().key(), grant.office().ward()));
    }
    grants.revoke(t, person, person, now);
    people.setName(t, person, Optional.empty());
    codes.removeSignIns(t, person);
  }

  /** One account stays the person's; of the others nothing is known any more. */
  private void part(Transaction t, Ending ending) {
    List<Address> all = people.addresses(t, ending.person());
    Address staying = ending.staying().orElseGet(all::getFirst);
    all.stream().filter(one -> !one.equals(staying)).forEach(one -> people.removeAddress(t, one));
  }
}
