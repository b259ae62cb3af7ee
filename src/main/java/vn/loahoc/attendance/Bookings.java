package vn.loahoc.attendance;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.participation.Activity;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.store.Transaction;

/**
 * Writes into the ledger that places were taken, and corrects it when they are given back. A party
 * of somebody who did not agree to be counted stands there as nobody's, under a random key that is
 * kept with the registration only. Once somebody has withdrawn that consent, what was counted as
 * theirs cannot be found any more, so it stays. Thread-safe.
 */
final class Bookings {

  private static final int MARK_BYTES = 12;

  private final Counted counted;
  private final Ledger ledger = new Ledger();
  private final Pseudonyms pseudonyms = new Pseudonyms();
  private final RegistrationStore store = new RegistrationStore();
  private final SecureRandom random = new SecureRandom();

  Bookings(Counted counted) {
    this.counted = counted;
  }

  /** What is registered for, as long as figures are told of it. */
  void describe(Transaction t, Bookable bookable) {
    Bookable.Where where = bookable.where();
    Activity.Setting setting =
        Activity.Setting.at(where.ward(), where.centre(), where.place())
            .suited(bookable.audience());
    ledger.describe(
        t, new Activity(bookable.occurrence(), bookable.campaign(), bookable.title(), setting));
  }

  /** A party has its places. */
  void taken(Transaction t, RegistrationStore.Row row, LocalDateTime now) {
    Registration one = row.registration();
    Optional<Activity> activity = ledger.activity(t, one.occurrence());
    if (activity.isEmpty() || standing(t, row).isPresent()) {
      return;
    }
    Optional<String> person =
        counted.as(t, one.person(), activity.get().campaign(), HomeTime.instant(now));
    LedgerEntry.Who who =
        new LedgerEntry.Who(
            person,
            one.people(),
            activity.get().setting().ward(),
            Optional.of(row.channel().value()));
    LedgerEntry.What what = what(activity.get());
    LedgerEntry entry =
        person.isPresent()
            ? LedgerEntry.of(what, who, now.toLocalDate())
            : LedgerEntry.ofNobody(what, who, now.toLocalDate(), mark());
    ledger.record(t, entry, HomeTime.instant(now));
    if (person.isEmpty()) {
      store.setLedgerKey(t, one.id(), entry.key());
    }
  }

  private static LedgerEntry.What what(Activity activity) {
    return new LedgerEntry.What(
        Kind.REGISTRATION,
        Origin.BOOKING,
        activity.campaign(),
        Optional.of(activity.occurrence()),
        activity.setting().audience());
  }

  private String mark() {
    byte[] mark = new byte[MARK_BYTES];
    random.nextBytes(mark);
    return "anybody-" + HexFormat.of().formatHex(mark);
  }

  /** Fewer or more of a party come. */
  void resized(Transaction t, RegistrationStore.Row row, int people, LocalDateTime now) {
    standing(t, row)
        .ifPresent(entry -> ledger.replace(t, entry.withPeople(people), HomeTime.instant(now)));
  }

  /** A party gave all its places back, or lost them. */
  void givenBack(Transaction t, RegistrationStore.Row row, LocalDateTime now) {
    standing(t, row).ifPresent(entry -> ledger.cancel(t, entry.key(), HomeTime.instant(now)));
  }

  private Optional<LedgerEntry> standing(Transaction t, RegistrationStore.Row row) {
    Registration one = row.registration();
    Optional<Activity> activity = ledger.activity(t, one.occurrence());
    if (activity.isEmpty()) {
      return Optional.empty();
    }
    return Stream.concat(
            store.ledgerKey(t, one.id()).stream(),
            pseudonyms.all(t, one.person(), activity.get().campaign()).stream()
                .map(pseudonym -> key(activity.get(), pseudonym)))
        .flatMap(key -> ledger.standing(t, key).stream())
        .findFirst();
  }

  private static String key(Activity activity, String pseudonym) {
    return String.join(
        "/", Kind.REGISTRATION.key(), activity.campaign(), activity.occurrence(), pseudonym);
  }
}
