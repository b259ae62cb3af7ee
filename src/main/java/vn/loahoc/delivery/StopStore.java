package vn.loahoc.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.loahoc.store.Transaction;

/** The table {@code stops}. */
final class StopStore {

  void add(Transaction t, String hash, Instant now) {
    t.update(
            "insert into stops (address_hash, since) values (:hash, :now)"
                + " on conflict (address_hash) do nothing")
        .bind("hash", hash)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  void remove(Transaction t, String hash) {
    t.update("delete from stops where address_hash = :hash").bind("hash", hash).execute();
  }

  boolean contains(Transaction t, String hash) {
    return t.query("select 1 from stops where address_hash = :hash")
        .bind("hash", hash)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Those of some hashes that are there. */
  List<String> contained(Transaction t, Collection<String> hashes) {
    return hashes.isEmpty()
        ? List.of()
        : t.query("select address_hash from stops where address_hash in (<hashes>)")
            .bindList("hashes", List.copyOf(hashes))
            .mapTo(String.class)
            .list();
  }
}
