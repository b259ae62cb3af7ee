package vn.loahoc.people;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.store.Erased;
import vn.loahoc.store.Transaction;

/** The table {@code erasures}. */
final class ErasureStore {

  void add(Transaction t, Erased erasure) {
    t.update(
            """
            insert into erasures (address_hash, at) values (:hash, :at)
            on conflict (address_hash) do update set at = excluded.at
            where excluded.at > erasures.at
            """)
        .bind("hash", erasure.hash())
        .bind("at", erasure.at().toEpochMilli())
        .execute();
  }

  List<Erased> all(Transaction t) {
    return t.query("select address_hash, at from erasures order by at, address_hash")
        .map(
            (RowView row) ->
                new Erased(
                    row.getColumn("address_hash", String.class),
                    Instant.ofEpochMilli(row.getColumn("at", Long.class))))
        .list();
  }

  void sweep(Transaction t, Instant before) {
    t.update("delete from erasures where at < :before")
        .bind("before", before.toEpochMilli())
        .execute();
  }
}
