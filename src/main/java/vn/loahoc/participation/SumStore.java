package vn.loahoc.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import vn.loahoc.store.Dialect;
import vn.loahoc.store.Transaction;

/**
 * What figures are made of: sums kept up to the number of a row (tables {@code participation_sums},
 * {@code participation_persons}, {@code participation_summed}), and the rows after it.
 */
final class SumStore {

  /** Of whom figures tell persons; of questions and slogans nobody asks how many had them. */
  private static final String OF_PERSONS =
      "e.kind in ('check-in', 'challenge-done', 'recording', 'registration', 'challenge-accepted')";

  private static final String ROWS =
      """
      select e.campaign, e.day, e.kind, e.origin, e.ward, e.occurrence, e.channel, e.audience,
        e.people, e.revision, case when %s then e.person end, n.id
      from participation e
        left join participation_persons n on n.person = e.person and %s
      where e.id > :after and e.id <= :last
      """
          .formatted(OF_PERSONS, OF_PERSONS);

  private static final String KEY =
      "campaign, day, kind, origin, ward, occurrence, channel, audience";

  /**
   * Rows of the ledger by their numbers.
   *
   * @param after the number before the first
   * @param last inclusive
   */
  record Span(long after, long last) {}

  /** The number of the last row that is in the sums; 0 if none is. */
  long summed(Transaction t) {
    return t.query("select last from participation_summed where id = 1")
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  void summed(Transaction t, long last) {
    t.update(
            """
            insert into participation_summed (id, last) values (1, :last)
            on conflict (id) do update set last = excluded.last
            """)
        .bind("last", last)
        .execute();
  }

  /**
   * The number of the last row. On PostgreSQL rows may be committed in another order than they are
   * numbered.
   */
  long last(Transaction t) {
    return t.query("select coalesce(max(id), 0) from participation").mapTo(Long.class).one();
  }

  /** Waits until whoever is writing rows or sums has committed; nobody writes until this has. */
  void standStill(Transaction t) {
    if (t.dialect() == Dialect.POSTGRES) {
      t.update("lock table participation in share row exclusive mode").execute();
    }
  }

  /** Gives numbers to those who have none, among the persons of rows. */
  void number(Transaction t, Span span) {
    t.update(
            """
            insert into participation_persons (person)
            select distinct e.person from participation e
            where e.id > :after and e.id <= :last and e.person is not null and %s
              and not exists (select 1 from participation_persons n where n.person = e.person)
            """
                .formatted(OF_PERSONS))
        .bind("after", span.after())
        .bind("last", span.last())
        .execute();
  }

  /** The numbers of persons, with those that are given for this time. */
  Roll roll(Transaction t) {
    return new Roll(
        t.query("select coalesce(max(id), 0) from participation_persons")
            .mapTo(Integer.class)
            .one());
  }

  /** Which pseudonyms mean somebody who has another one. */
  void aliases(Transaction t, Roll roll) {
    t.query(
            """
            select x.alias, a.id, x.person, p.id
            from participation_aliases x
              left join participation_persons a on a.person = x.alias
              left join participation_persons p on p.person = x.person
            """)
        .scanResultSet(
            (rows, context) -> {
              ResultSet all = rows.get();
              while (all.next()) {
                roll.same(
                    roll.number(all.getString(1), all.getInt(2)),
                    roll.number(all.getString(3), all.getInt(4)));
              }
              return true;
            });
  }

  /** What rows say, added up. */
  Map<Bin, Changes> rows(Transaction t, Span span, Roll roll) {
    return rows(t, span, Optional.empty(), roll);
  }

  /** What rows of one campaign say, added up. */
  Map<Bin, Changes> rows(Transaction t, Span span, String campaign, Roll roll) {
    return rows(t, span, Optional.of(campaign), roll);
  }

  private static Map<Bin, Changes> rows(
      Transaction t, Span span, Optional<String> campaign, Roll roll) {
    Map<Bin, Changes> changes = new HashMap<>();
    t.query(ROWS + campaign.map(any -> " and e.campaign = :campaign").orElse(""))
        .bind("after", span.after())
        .bind("last", span.last())
        .bindMap(campaign.map(one -> Map.of("campaign", one)).orElseGet(Map::of))
        .scanResultSet(
            (rows, context) -> {
              ResultSet row = rows.get();
              while (row.next()) {
                Changes bin = changes.computeIfAbsent(bin(row), b -> new Changes());
                bin.add(row.getLong(9));
                String person = row.getString(11);
                if (person != null) {
                  bin.add(roll.number(person, row.getInt(12)), row.getLong(10) % 2 == 0);
                }
              }
              return true;
            });
    return changes;
  }

  private static Bin bin(ResultSet row) throws SQLException {
    Group group =
        new Group(
            row.getString(2),
            filled(row.getString(5)),
            filled(row.getString(6)),
            filled(row.getString(7)),
            filled(row.getString(8)));
    return new Bin(row.getString(1), Kind.of(row.getString(3)), Origin.of(row.getString(4)), group);
  }

  private static String filled(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** All sums of a campaign that are kept. */
  Map<Bin, Sum> kept(Transaction t, String campaign) {
    Map<Bin, Sum> kept = new HashMap<>();
    t.query(
            "select "
                + KEY
                + ", people, persons from participation_sums where campaign = :campaign")
        .bind("campaign", campaign)
        .scanResultSet(
            (rows, context) -> {
              ResultSet row = rows.get();
              while (row.next()) {
                Bin bin = bin(row);
                kept.put(bin, new Sum(bin, row.getLong(9), Persons.of(row.getBytes(10))));
              }
              return true;
            });
    return kept;
  }

  /** Adds newer rows to the sum of a bin. */
  void keep(Transaction t, Bin bin, Changes newer) {
    Map<String, String> key =
        Map.of(
            "campaign", bin.campaign(),
            "day", bin.group().day(),
            "kind", bin.kind().key(),
            "origin", bin.origin().key(),
            "ward", bin.group().ward(),
            "occurrence", bin.group().occurrence(),
            "channel", bin.group().channel(),
            "audience", bin.group().audience());
    Sum sum =
        t.query(
                """
                select people, persons from participation_sums
                where campaign = :campaign and day = :day and kind = :kind and origin = :origin
                  and ward = :ward and occurrence = :occurrence and channel = :channel
                  and audience = :audience
                """)
            .bindMap(key)
            .map(
                (RowView row) ->
                    new Sum(
                        bin,
                        row.getColumn("people", Long.class),
                        Persons.of(row.getColumn("persons", byte[].class))))
            .findOne()
            .orElseGet(() -> Sum.nothing(bin))
            .and(newer);
    t.update(
            """
            insert into participation_sums (%s, people, persons)
            values (:campaign, :day, :kind, :origin, :ward, :occurrence, :channel, :audience,
              :people, :persons)
            on conflict (%s) do update set people = excluded.people, persons = excluded.persons
            """
                .formatted(KEY, KEY))
        .bindMap(key)
        .bind("people", sum.people())
        .bind("persons", sum.persons().bytes())
        .execute();
  }
}
