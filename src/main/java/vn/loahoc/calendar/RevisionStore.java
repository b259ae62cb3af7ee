package vn.loahoc.calendar;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.loahoc.store.Transaction;

/** The table {@code calendar_revisions}. */
final class RevisionStore {

  /** An entry as it was last. */
  record Kept(String digest, Revision revision) {}

  /** All entries there ever were, by uid. */
  Map<String, Kept> all(Transaction t) {
    Map<String, Kept> all = new HashMap<>();
    t.query("select uid, digest, sequence, changed_at from calendar_revisions")
        .map(
            (row, context) ->
                Map.entry(
                    row.getString("uid"),
                    new Kept(
                        row.getString("digest"),
                        new Revision(
                            row.getInt("sequence"),
                            Instant.ofEpochMilli(row.getLong("changed_at"))))))
        .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    return all;
  }

  /** Keeps an entry; its sequence rises if it is another than before. */
  void keep(Transaction t, String uid, String digest, Instant now) {
    t.update(
            """
            insert into calendar_revisions (uid, digest, sequence, changed_at)
            values (:uid, :digest, 0, :now)
            on conflict (uid) do update set
              digest = excluded.digest,
              sequence = calendar_revisions.sequence + 1,
              changed_at = excluded.changed_at
            where calendar_revisions.digest <> excluded.digest\
            """)
        .bind("uid", uid)
        .bind("digest", digest)
        .bind("now", now.toEpochMilli())
        .execute();
  }
}
