package vn.loahoc.people;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.message.Address;
import vn.loahoc.store.Erased;
import vn.loahoc.store.ErasureLog;
import vn.loahoc.store.Erasures;
import vn.loahoc.store.Transaction;

/**
 * Deletes what is kept of somebody: who they are, what they agreed to, and through {@link
 * PersonalRecords} what every feature keeps. What only counts stays. Thread-safe.
 */
public final class Erasing implements Erasures {

  /** Longer than any backup is kept. */
  private static final Duration REMEMBERED = Duration.ofDays(400);

  private final PrivacyKey key;
  private final List<PersonalRecords> records;
  private final ErasureLog log;
  private final PersonStore people = new PersonStore();
  private final ConsentStore consents = new ConsentStore();
  private final GrantStore grants = new GrantStore();
  private final InvitationStore invitations = new InvitationStore();
  private final CodeStore codes = new CodeStore();
  private final ErasureStore erasures = new ErasureStore();

  /**
   * @param records what the features keep
   * @param log kept beside the backups
   */
  public Erasing(PrivacyKey key, List<PersonalRecords> records, ErasureLog log) {
    this.key = key;
    this.records = List.copyOf(records);
    this.log = log;
  }

  /** Whoever writes from an account, with all their accounts; perhaps nobody whom we keep. */
  public Subject subject(Transaction t, Address account) {
    return people
        .person(t, account)
        .flatMap(person -> subject(t, person))
        .orElseGet(() -> new Subject(Optional.empty(), List.of(account)));
  }

  /** Somebody by their id; nobody if they are not kept. */
  public Optional<Subject> subject(Transaction t, String person) {
    return people.exists(t, person)
        ? Optional.of(new Subject(Optional.of(person), people.addresses(t, person)))
        : Optional.empty();
  }

  /** Deletes everything, and notes the keyed hash of each account for backups that come back. */
  public void erase(Transaction t, Subject subject, Instant now) {
    delete(t, subject);
    subject.addresses().forEach(account -> note(t, new Erased(key.of(account), now)));
  }

  private void delete(Transaction t, Subject subject) {
    records.forEach(record -> record.erase(t, subject));
    subject.addresses().forEach(account -> codes.removeLinks(t, account));
    subject
        .person()
        .ifPresent(
            person -> {
              consents.remove(t, person);
              grants.remove(t, person);
              invitations.forget(t, person);
              codes.removeSignIns(t, person);
              people.remove(t, person);
            });
  }

  /** In this database, and beside the backups, which may outlive it. */
  private void note(Transaction t, Erased erased) {
    erasures.add(t, erased);
    t.afterCommit(() -> log.append(erased));
  }

  @Override
  public List<Erased> known(Transaction t) {
    return erasures.all(t);
  }

  /**
   * Erases again what a backup has brought back. Whoever came anew after they had been erased
   * stays.
   *
   * @return how many accounts were erased
   */
  @Override
  public int repeat(Transaction t, List<Erased> all) {
    Map<String, Instant> latest = new HashMap<>();
    all.forEach(one -> latest.merge(one.hash(), one.at(), (a, b) -> a.isAfter(b) ? a : b));
    int erased = 0;
    for (Map.Entry<Address, Instant> account : accounts(t).entrySet()) {
      Instant at = latest.get(key.of(account.getKey()));
      if (at != null && !at.isBefore(account.getValue())) {
        delete(t, subject(t, account.getKey()));
        erased++;
      }
    }
    all.forEach(one -> erasures.add(t, one));
    return erased;
  }

  private Map<Address, Instant> accounts(Transaction t) {
    Map<Address, Instant> accounts = new HashMap<>();
    records.forEach(record -> accounts.putAll(record.accounts(t)));
    accounts.putAll(people.accounts(t));
    return accounts;
  }

  /**
   * Erases somebody for whom nothing is left that they agreed to and no role.
   *
   * @return whether they are gone
   */
  boolean settle(Transaction t, String person, Instant now) {
    boolean idle = consents.live(t, person, now).isEmpty() && grants.live(t, person).isEmpty();
    if (idle) {
      subject(t, person).ifPresent(found -> erase(t, found, now));
    }
    return idle;
  }

  void withdrawn(Transaction t, String person, Purpose purpose) {
    records.forEach(record -> record.withdrawn(t, person, purpose));
  }

  void join(Transaction t, String from, String to, Instant at) {
    records.forEach(record -> record.join(t, from, to, at));
  }

  List<String> shown(Transaction t, Subject subject) {
    return records.stream().flatMap(record -> record.shown(t, subject).stream()).toList();
  }

  /** Forgets erasures older than any backup. */
  void sweep(Transaction t, Instant now) {
    erasures.sweep(t, now.minus(REMEMBERED));
  }
}
