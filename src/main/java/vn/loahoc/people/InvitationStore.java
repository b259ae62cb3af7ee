package vn.loahoc.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.store.Transaction;

/** The table {@code invitations}. */
final class InvitationStore {

  private static final String OPEN =
      """
      select id, role, ward, created_at, expires_at from invitations
      where used_at is null and revoked_at is null and expires_at > :now
      """;

  void add(Transaction t, String hash, Office office, String by, Invitation.Life life) {
    t.update(
            """
            insert into invitations (code_hash, role, ward, created_by, created_at, expires_at)
            values (:hash, :role, :ward, :by, :created, :expires)
            """)
        .bind("hash", hash)
        .bind("role", office.role().key())
        .bind("ward", office.ward().orElse(null))
        .bind("by", by)
        .bind("created", life.from().toEpochMilli())
        .bind("expires", life.to().toEpochMilli())
        .execute();
  }

  Optional<Invitation> open(Transaction t, String hash, Instant now) {
    return t.query(OPEN + "and code_hash = :hash")
        .bind("now", now.toEpochMilli())
        .bind("hash", hash)
        .map((RowView row) -> invitation(row))
        .findOne();
  }

  Optional<Invitation> open(Transaction t, long id, Instant now) {
    return t.query(OPEN + "and id = :id")
        .bind("now", now.toEpochMilli())
        .bind("id", id)
        .map((RowView row) -> invitation(row))
        .findOne();
  }

  List<Invitation> open(Transaction t, Instant now) {
    return t.query(OPEN + "order by id")
        .bind("now", now.toEpochMilli())
        .map((RowView row) -> invitation(row))
        .list();
  }

  private static Invitation invitation(RowView row) {
    return new Invitation(
        row.getColumn("id", Long.class),
        new Office(
            Role.of(row.getColumn("role", String.class)).orElseThrow(),
            Optional.ofNullable(row.getColumn("ward", String.class))),
        new Invitation.Life(
            Instant.ofEpochMilli(row.getColumn("created_at", Long.class)),
            Instant.ofEpochMilli(row.getColumn("expires_at", Long.class))));
  }

  /** Takes it; of two who try at once one gets true. */
  boolean use(Transaction t, long id, Instant now) {
    return t.update(
                """
                update invitations set used_at = :now
                where id = :id and used_at is null and revoked_at is null and expires_at > :now
                """)
            .bind("id", id)
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  void usedBy(Transaction t, long id, String person) {
    t.update("update invitations set used_by = :person where id = :id")
        .bind("id", id)
        .bind("person", person)
        .execute();
  }

  boolean revoke(Transaction t, long id, Instant now) {
    return t.update(
                """
                update invitations set revoked_at = :now
                where id = :id and used_at is null and revoked_at is null
                """)
            .bind("id", id)
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  void move(Transaction t, String from, String to) {
    t.update("update invitations set used_by = :to where used_by = :from")
        .bind("from", from)
        .bind("to", to)
        .execute();
  }

  void forget(Transaction t, String person) {
    t.update("update invitations set used_by = null where used_by = :person")
        .bind("person", person)
        .execute();
  }

  /** Forgets those that ended before a time. */
  void sweep(Transaction t, Instant before) {
    t.update("delete from invitations where expires_at < :before")
        .bind("before", before.toEpochMilli())
        .execute();
  }
}
