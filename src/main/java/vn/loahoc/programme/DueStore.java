package vn.loahoc.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import vn.loahoc.message.ChannelId;
import vn.loahoc.programme.Due.State;
import vn.loahoc.store.Transaction;

/** The table {@code programme_days}. */
final class DueStore {

  /** A statement has so many rows at most. */
  private static final int ROWS = 100;

  private static final String ALL =
      "select id, person, kind, day, state, campaign, channel from programme_days";

  /**
   * A new row.
   *
   * @param channel where it goes, if it does
   */
  record Entry(
      String person, Season.Item item, String campaign, State state, Optional<ChannelId> channel) {}

  /** Its id; nothing if this person has that item of that date already. */
  Optional<Long> add(Transaction t, Entry entry) {
    return t.query(
            """
            insert into programme_days (person, kind, day, state, useful_until, campaign, channel)
            values (:person, :kind, :day, :state, :until, :campaign, :channel)
            on conflict (person, day, kind) do nothing returning id
            """)
        .bind("person", entry.person())
        .bind("kind", entry.item().kind().key())
        .bind("day", entry.item().day().toString())
        .bind("state", entry.state().key())
        .bind("until", entry.item().usefulUntil().toString())
        .bind("campaign", entry.campaign())
        .bind("channel", entry.channel().map(ChannelId::value).orElse(null))
        .mapTo(Long.class)
        .findOne();
  }

  /**
   * Adds many.
   *
   * @return the ids of those that are new, under "person/day"
   */
  Map<String, Long> addAll(Transaction t, List<Entry> entries) {
    Map<String, Long> ids = new HashMap<>();
    for (int from = 0; from < entries.size(); from += ROWS) {
      insert(t, entries.subList(from, Math.min(entries.size(), from + ROWS)), ids);
    }
    return ids;
  }

  private static void insert(Transaction t, List<Entry> entries, Map<String, Long> ids) {
    StringBuilder sql =
        new StringBuilder(
            """
            insert into programme_days
              (person, kind, day, state, useful_until, campaign, channel) values
            """);
    for (int i = 0; i < entries.size(); i++) {
      sql.append(i == 0 ? "" : ",");
      sql.append("(:p#,:k#,:d#,:s#,:u#,:m#,:c#)".replace("#", Integer.toString(i)));
    }
    sql.append(" on conflict (person, day, kind) do nothing returning id, person, day");
    Query query = t.query(sql.toString());
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      query
          .bind("p" + i, entry.person())
          .bind("k" + i, entry.item().kind().key())
          .bind("d" + i, entry.item().day().toString())
          .bind("s" + i, entry.state().key())
          .bind("u" + i, entry.item().usefulUntil().toString())
          .bind("m" + i, entry.campaign())
          .bind("c" + i, entry.channel().map(ChannelId::value).orElse(null));
    }
    query
        .map(
            (row, context) ->
                ids.put(row.getString("person") + "/" + row.getString("day"), row.getLong("id")))
        .list();
  }

  Optional<Due> find(Transaction t, long id) {
    return t.query(ALL + " where id = :id").bind("id", id).map(row -> due(row)).findOne();
  }

  Optional<Due> find(Transaction t, String person, Season.Item item) {
    return t.query(ALL + " where person = :person and day = :day and kind = :kind")
        .bind("person", person)
        .bind("day", item.day().toString())
        .bind("kind", item.kind().key())
        .map(row -> due(row))
        .findOne();
  }

  /** What waits for somebody to write. */
  Optional<Due> waiting(Transaction t, String person, LocalDate today) {
    return t.query(
            ALL
                + """
                 where person = :person and state = 'waiting' and useful_until >= :today
                order by day desc limit 1
                """)
        .bind("person", person)
        .bind("today", today.toString())
        .map(row -> due(row))
        .findOne();
  }

  /** Whether it was in the one state and is in the other now. */
  boolean move(Transaction t, long id, State from, State to) {
    return t.update("update programme_days set state = :to where id = :id and state = :from")
            .bind("to", to.key())
            .bind("id", id)
            .bind("from", from.key())
            .execute()
        > 0;
  }

  void goes(Transaction t, long id, State state, ChannelId channel) {
    t.update("update programme_days set state = :state, channel = :channel where id = :id")
        .bind("state", state.key())
        .bind("channel", channel.value())
        .bind("id", id)
        .execute();
  }

  /** What waits for somebody in vain, since they want to rest. */
  void drop(Transaction t, String person) {
    t.update(
            """
            update programme_days set state = 'dropped'
            where person = :person and state = 'waiting'
            """)
        .bind("person", person)
        .execute();
  }

  /** What helps nobody any more; how much there was. */
  int expire(Transaction t, LocalDate today, int most) {
    return t.update(
            """
            update programme_days set state = 'expired' where id in
              (select id from programme_days where state = 'waiting' and useful_until < :today
               order by useful_until limit :most)
            """)
        .bind("today", today.toString())
        .bind("most", most)
        .execute();
  }

  List<Due> ofPerson(Transaction t, String person) {
    return t.query(ALL + " where person = :person order by day, kind")
        .bind("person", person)
        .map(row -> due(row))
        .list();
  }

  void removeAll(Transaction t, String person) {
    t.update("delete from programme_days where person = :person").bind("person", person).execute();
  }

  /** What both had of one date stays the second's. */
  void give(Transaction t, String from, String to) {
    t.update(
            """
            update programme_days set person = :to where person = :from and not exists
              (select 1 from programme_days other where other.person = :to
                and other.day = programme_days.day and other.kind = programme_days.kind)
            """)
        .bind("to", to)
        .bind("from", from)
        .execute();
    removeAll(t, from);
  }

  int removeBefore(Transaction t, LocalDate day, int most) {
    return t.update(
            """
            delete from programme_days where id in
              (select id from programme_days where day < :day order by day limit :most)
            """)
        .bind("day", day.toString())
        .bind("most", most)
        .execute();
  }

  /** How many there are of a date, by what became of them. */
  Map<String, Long> counts(Transaction t, LocalDate day) {
    return t.query(
            "select state, count(*) as n from programme_days where day = :day group by state")
        .bind("day", day.toString())
        .reduceRows(
            new TreeMap<String, Long>(),
            (counts, row) -> {
              counts.put(row.getColumn("state", String.class), row.getColumn("n", Long.class));
              return counts;
            });
  }

  private static Due due(RowView row) {
    return new Due(
        row.getColumn("id", Long.class),
        row.getColumn("person", String.class),
        ItemKind.of(row.getColumn("kind", String.class)),
        LocalDate.parse(row.getColumn("day", String.class)),
        State.of(row.getColumn("state", String.class)),
        row.getColumn("campaign", String.class),
        Optional.ofNullable(row.getColumn("channel", String.class)));
  }
}
