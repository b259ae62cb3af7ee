package vn.loahoc.calendar;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.store.Transaction;

/** The table {@code calendar_revisions}. */
final class RevisionStore {

  /** An entry as it was last. */
  record Kept(String digest, Revision revision) {}

  /** All entries there ever were, by uid. */
  Map<String, Kept> all(Transaction t) {
    Map<String, Kept> all = new HashMap<>();
    t.query("select uid, digest, sequence, changed_at from calendar_revisions")
        .map((RowView row) -> Map.entry(row.getColumn("uid", String.class), kept(row)))
        .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    return all;
  }

  private static Kept kept(RowView row) {
    Instant changed = Instant.ofEpochMilli(row.getColumn("changed_at", Long.class));
    return new Kept(
        row.getColumn("digest", String.class),
        new Revision(row.getColumn("sequence", Integer.class), changed));
  }

  /**
   * Keeps an entry; its sequence rises if it is another than before.
   *
   * @param first its sequence if it was never kept
   */
  void keep(Transaction t, String uid, String digest, int first, Instant now) {
    t.update(
            """
            insert into calendar_revisions (uid, digest, sequence, changed_at)
            values (:uid, :digest, :first, :now)
            on conflict (uid) do update set
              digest = excluded.digest,
              sequence = calendar_revisions.sequence + 1,
              changed_at = excluded.changed_at
            where calendar_revisions.digest <> excluded.digest\
            """)
        .bind("uid", uid)
        .bind("digest", digest)
        .bind("first", first)
        .bind("now", now.toEpochMilli())
        .execute();
  }
}
