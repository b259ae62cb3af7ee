package vn.loahoc.web;

import java.time.Instant;
import java.util.Optional;
import vn.loahoc.store.Transaction;

/** The table {@code web_sessions}. */
final class StaffSessionStore {

  void begin(Transaction t, String hash, String person, Instant now, Instant end) {
    t.update(
            """
            insert into web_sessions (id_hash, person, created_at, expires_at)
            values (:hash, :person, :now, :end)
            """)
        .bind("hash", hash)
        .bind("person", person)
        .bind("now", now.toEpochMilli())
        .bind("end", end.toEpochMilli())
        .execute();
  }

  Optional<String> personOf(Transaction t, String hash, Instant now) {
    return t.query("select person from web_sessions where id_hash = :hash and expires_at > :now")
        .bind("hash", hash)
        .bind("now", now.toEpochMilli())
        .mapTo(String.class)
        .findOne();
  }

  int end(Transaction t, String hash) {
    return t.update("delete from web_sessions where id_hash = :hash").bind("hash", hash).execute();
  }

  int endAll(Transaction t, String person) {
    return t.update("delete from web_sessions where person = :person")
        .bind("person", person)
        .execute();
  }

  /** Ends the oldest sessions of a person beyond a number. */
  int keepNewest(Transaction t, String person, int most) {
    return t.update(
            """
            delete from web_sessions where person = :person and id_hash not in (
              select id_hash from web_sessions where person = :person
              order by created_at desc, id_hash limit :most)
            """)
        .bind("person", person)
        .bind("most", most)
        .execute();
  }

  int deleteExpired(Transaction t, Instant now) {
    return t.update("delete from web_sessions where expires_at <= :now")
        .bind("now", now.toEpochMilli())
        .execute();
  }
}
