package vn.loahoc.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.store.Transaction;

/** The table {@code audit}: rows are added and read, nothing else. */
final class AuditStore {

  void add(Transaction t, AuditEntry entry) {
    t.update(
            """
            insert into audit (at, person, what, subject, ward)
            values (:at, :person, :what, :subject, :ward)
            """)
        .bind("at", entry.at().toEpochMilli())
        .bind("person", entry.person())
        .bind("what", entry.what())
        .bind("subject", entry.subject())
        .bind("ward", entry.ward().orElse(null))
        .execute();
  }

  List<AuditEntry> latest(Transaction t, int limit) {
    return t.query("select at, person, what, subject, ward from audit order by id desc limit :n")
        .bind("n", limit)
        .map((RowView row) -> entry(row))
        .list();
  }

  private static AuditEntry entry(RowView row) {
    return new AuditEntry(
        Instant.ofEpochMilli(row.getColumn("at", Long.class)),
        row.getColumn("person", String.class),
        row.getColumn("what", String.class),
        row.getColumn("subject", String.class),
        Optional.ofNullable(row.getColumn("ward", String.class)));
  }
}
