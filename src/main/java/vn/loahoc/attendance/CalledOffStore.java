package vn.loahoc.attendance;

import java.time.Instant;
import java.util.List;
import vn.loahoc.store.Transaction;

/**
 * The registrations that ended because their occasion does not take place: they come back with it.
 * One of them has {@code over_at} when its occasion was withdrawn. Whoever had a place counts as
 * having been offered all they wanted; whoever waited, fewer.
 */
final class CalledOffStore {

  private static final String STATE =
      "case when offered >= people then 'seated' else 'waiting' end";

  private final RegistrationStore store = new RegistrationStore();

  /**
   * Tells what ended by itself from what ends now with its occasion, though it be the same minute:
   * only the latter comes back with the occasion.
   */
  void endedBefore(Transaction t, String occurrence, Instant now) {
    t.update(
            """
            update registrations set over_at = over_at - 1
            where occurrence = :occurrence and state = 'over' and over_at = :now
            """)
        .bind("occurrence", occurrence)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** Ends one because its occasion does not take place. */
  void end(Transaction t, Registration registration, Instant now) {
    if (registration.seated()) {
      store.setOffered(t, registration.id(), registration.people());
    }
    store.end(t, registration.id(), now);
  }

  /** Brings back those that ended when their occasion was withdrawn, in the order of arrival. */
  List<RegistrationStore.Row> restore(Transaction t, String occurrence, long withdrawn) {
    List<Long> ids =
        t.query(
                """
                select id from registrations
                where occurrence = :occurrence and state = 'over' and over_at = :withdrawn
                order by id
                """)
            .bind("occurrence", occurrence)
            .bind("withdrawn", withdrawn)
            .mapTo(Long.class)
            .list();
    for (long id : ids) {
      t.update("update registrations set over_at = null, state = " + STATE + " where id = :id")
          .bind("id", id)
          .execute();
    }
    return ids.stream().flatMap(id -> store.live(t, id).stream()).toList();
  }

  /** Whether somebody has a registration, or had one until the occasion was withdrawn. */
  boolean hears(Transaction t, String occurrence, String person) {
    return ofPerson(t, person).stream()
        .anyMatch(row -> row.registration().occurrence().equals(occurrence));
  }

  /**
   * All of somebody, in the order of arrival, also what would come back with its occasion: as it
   * would be then.
   */
  List<RegistrationStore.Row> ofPerson(Transaction t, String person) {
    return t.query(
            """
            select r.id, r.occurrence, r.person, r.people, r.channel, r.name, r.yields, r.offered,
              case when r.state = 'over' then %s else r.state end as state
            from registrations r
            join registration_occasions o on o.occurrence = r.occurrence
            where r.person = :person and (r.state <> 'over' or r.over_at = o.withdrawn_at)
            order by r.id
            """
                .formatted(STATE))
        .bind("person", person)
        .map(row -> RegistrationStore.row(row))
        .list();
  }
}
