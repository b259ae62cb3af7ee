package vn.loahoc.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.store.Transaction;

/** The tables {@code participation} and {@code participation_aliases}; it knows no delete. */
final class LedgerStore {

  private static final int MOST_SHOWN = 500;

  /**
   * One row. Those of a key are numbered from 1; odd ones are entries, even ones cancel the one
   * before.
   */
  record Line(LedgerEntry entry, long revision) {

    boolean stands() {
      return revision % 2 == 1;
    }

    int people() {
      return stands() ? entry.who().people() : -entry.who().people();
    }
  }

  /** False, and nothing happens, if there is such a row already. */
  boolean add(Transaction t, Line line, Instant at) {
    LedgerEntry entry = line.entry();
    return t.update(
                """
                insert into participation
                  (entry_key, revision, kind, origin, campaign, occurrence, person, people, ward,
                   channel, audience, day, recorded_at)
                values (:key, :revision, :kind, :origin, :campaign, :occurrence, :person, :people,
                  :ward, :channel, :audience, :day, :at)
                on conflict (entry_key, revision) do nothing
                """)
            .bind("key", entry.key())
            .bind("revision", line.revision())
            .bind("kind", entry.what().kind().key())
            .bind("origin", entry.what().origin().key())
            .bind("campaign", entry.what().campaign())
            .bind("occurrence", entry.what().occurrence().orElse(null))
            .bind("person", entry.who().person().orElse(null))
            .bind("people", line.people())
            .bind("ward", entry.who().ward().orElse(null))
            .bind("channel", entry.who().channel().orElse(null))
            .bind("audience", entry.what().audience().orElse(null))
            .bind("day", entry.day().toString())
            .bind("at", at.toEpochMilli())
            .execute()
        == 1;
  }

  /** The latest row of a key. */
  Optional<Line> last(Transaction t, String key) {
    return t.query(
            """
            select entry_key, revision, kind, origin, campaign, occurrence, person, people, ward,
              channel, audience, day
            from participation where entry_key = :key order by revision desc limit 1
            """)
        .bind("key", key)
        .map((RowView row) -> line(row))
        .findOne();
  }

  /** The latest rows of all keys of a pseudonym. */
  List<Line> of(Transaction t, String person) {
    return t.query(
            """
            select entry_key, revision, kind, origin, campaign, occurrence, person, people, ward,
              channel, audience, day
            from participation p
            where person = :person
              and not exists (select 1 from participation later
                where later.entry_key = p.entry_key and later.revision > p.revision)
            order by day, id limit :most
            """)
        .bind("person", person)
        .bind("most", MOST_SHOWN)
        .map((RowView row) -> line(row))
        .list();
  }

  private static Line line(RowView row) {
    LedgerEntry.What what =
        new LedgerEntry.What(
            Kind.of(row.getColumn("kind", String.class)),
            Origin.of(row.getColumn("origin", String.class)),
            row.getColumn("campaign", String.class),
            text(row, "occurrence"),
            text(row, "audience"));
    LedgerEntry.Who who =
        new LedgerEntry.Who(
            text(row, "person"),
            Math.abs(row.getColumn("people", Integer.class)),
            text(row, "ward"),
            text(row, "channel"));
    LocalDate day = LocalDate.parse(row.getColumn("day", String.class));
    return new Line(
        new LedgerEntry(row.getColumn("entry_key", String.class), what, who, day),
        row.getColumn("revision", Long.class));
  }

  private static Optional<String> text(RowView row, String column) {
    return Optional.ofNullable(row.getColumn(column, String.class));
  }

  /** Aliases of the alias become aliases of the person too. */
  void alias(Transaction t, String alias, String person) {
    t.update("update participation_aliases set person = :person where person = :alias")
        .bind("person", person)
        .bind("alias", alias)
        .execute();
    t.update(
            """
            insert into participation_aliases (alias, person) values (:alias, :person)
            on conflict (alias) do nothing
            """)
        .bind("alias", alias)
        .bind("person", person)
        .execute();
  }
}
