package vn.loahoc.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/** The table {@code grants}, and what a turn needs to know of who speaks. */
final class GrantStore {

  private static final String LIVE =
      """
      select g.id, g.person, p.name, g.role, g.ward, g.given_at
      from grants g join people p on p.id = g.person where g.revoked_at is null
      """;

  /** One row for every role of a person, one without a role if they have none. */
  private static final String SPEAKER =
      """
      select p.id, p.ward, g.role, g.ward as acting
      from people p left join grants g on g.person = p.id and g.revoked_at is null
      """;

  Speaker speaker(Transaction t, Address address) {
    return speaker(
        t.query(
                SPEAKER
                    + """
                    join people_addresses a on a.person = p.id
                    where a.channel = :channel and a.chat = :chat order by g.id desc
                    """)
            .bind("channel", address.channel().value())
            .bind("chat", address.chat())
            .map((RowView row) -> speaker(row))
            .list());
  }

  Speaker speaker(Transaction t, String person) {
    return speaker(
        t.query(SPEAKER + "where p.id = :person order by g.id desc")
            .bind("person", person)
            .map((RowView row) -> speaker(row))
            .list());
  }

  /** The highest of several roles, of equal ones the latest. */
  private static Speaker speaker(List<Speaker> latestFirst) {
    Speaker found = Speaker.unknown();
    for (Speaker one : latestFirst) {
      if (found.person().isEmpty() || one.role().compareTo(found.role()) > 0) {
        found = one;
      }
    }
    return found;
  }

  private static Speaker speaker(RowView row) {
    Role role =
        Optional.ofNullable(row.getColumn("role", String.class))
            .flatMap(Role::of)
            .orElse(Role.RESIDENT);
    Optional<String> own = Optional.ofNullable(row.getColumn("ward", String.class));
    Optional<String> acting = Optional.ofNullable(row.getColumn("acting", String.class));
    return new Speaker(
        Optional.of(row.getColumn("id", String.class)),
        role,
        role == Role.WARD_OFFICIAL ? acting : own);
  }

  void add(Transaction t, String person, Office office, String by, Instant now) {
    t.update(
            """
            insert into grants (person, role, ward, given_by, given_at)
            values (:person, :role, :ward, :by, :now)
            """)
        .bind("person", person)
        .bind("role", office.role().key())
        .bind("ward", office.ward().orElse(null))
        .bind("by", by)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  List<Grant> live(Transaction t) {
    return t.query(LIVE + "order by g.id").map((RowView row) -> grant(row)).list();
  }

  List<Grant> live(Transaction t, String person) {
    return t.query(LIVE + "and g.person = :person order by g.id")
        .bind("person", person)
        .map((RowView row) -> grant(row))
        .list();
  }

  private static Grant grant(RowView row) {
    return new Grant(
        row.getColumn("id", Long.class),
        row.getColumn("person", String.class),
        Optional.ofNullable(row.getColumn("name", String.class)),
        new Office(
            Role.of(row.getColumn("role", String.class)).orElseThrow(),
            Optional.ofNullable(row.getColumn("ward", String.class))),
        Instant.ofEpochMilli(row.getColumn("given_at", Long.class)));
  }

  int revoke(Transaction t, String person, String by, Instant now) {
    return t.update(
            """
            update grants set revoked_at = :now, revoked_by = :by
            where person = :person and revoked_at is null
            """)
        .bind("now", now.toEpochMilli())
        .bind("by", by)
        .bind("person", person)
        .execute();
  }

  void move(Transaction t, String from, String to) {
    t.update("update grants set person = :to where person = :from")
        .bind("from", from)
        .bind("to", to)
        .execute();
  }

  void remove(Transaction t, String person) {
    t.update("delete from grants where person = :person").bind("person", person).execute();
  }
}
