package vn.loahoc.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.message.ChannelId;
import vn.loahoc.store.Transaction;

/** The table {@code registrations}. */
final class RegistrationStore {

  private static final String ALL =
      "select id, occurrence, person, people, state, channel, name, yields, offered"
          + " from registrations ";

  /**
   * A registration with what only this package needs.
   *
   * @param name if they agreed to be named
   * @param yields whether smaller parties may pass
   * @param offered the most places they were asked about
   */
  record Row(
      Registration registration,
      ChannelId channel,
      Optional<String> name,
      boolean yields,
      int offered) {}

  long add(Transaction t, String occurrence, Registrant who, int people, Instant now) {
    t.update(
            """
            insert into registrations (occurrence, person, channel, people, state, arrived_at)
            values (:occurrence, :person, :channel, :people, 'waiting', :now)
            """)
        .bind("occurrence", occurrence)
        .bind("person", who.person())
        .bind("channel", who.channel().value())
        .bind("people", people)
        .bind("now", now.toEpochMilli())
        .execute();
    return live(t, occurrence, who.person()).orElseThrow().registration().id();
  }

  Optional<Row> live(Transaction t, String occurrence, String person) {
    return t.query(ALL + "where occurrence = :occurrence and person = :person and state <> 'over'")
        .bind("occurrence", occurrence)
        .bind("person", person)
        .map(row -> row(row))
        .findOne();
  }

  Optional<Row> live(Transaction t, long id) {
    return t.query(ALL + "where id = :id and state <> 'over'")
        .bind("id", id)
        .map(row -> row(row))
        .findOne();
  }

  /** All of somebody, in the order of arrival. */
  List<Row> ofPerson(Transaction t, String person) {
    return t.query(ALL + "where person = :person and state <> 'over' order by id")
        .bind("person", person)
        .map(row -> row(row))
        .list();
  }

  /** All of an occurrence that are seated, or that wait, in the order of arrival. */
  List<Row> of(Transaction t, String occurrence, boolean seated) {
    return t.query(ALL + "where occurrence = :occurrence and state = :state order by id")
        .bind("occurrence", occurrence)
        .bind("state", seated ? "seated" : "waiting")
        .map(row -> row(row))
        .list();
  }

  static Row row(RowView row) {
    return new Row(
        new Registration(
            row.getColumn("id", Long.class),
            row.getColumn("occurrence", String.class),
            row.getColumn("person", String.class),
            row.getColumn("people", Integer.class),
            row.getColumn("state", String.class).equals("seated")),
        new ChannelId(row.getColumn("channel", String.class)),
        Optional.ofNullable(row.getColumn("name", String.class)),
        row.getColumn("yields", Integer.class) != 0,
        row.getColumn("offered", Integer.class));
  }

  /** How full an occasion is; who blocks it is who is not passed while it is open. */
  Room room(Transaction t, Occasion occasion) {
    boolean limited = occasion.rules().places().isPresent();
    int places = occasion.rules().places().orElse(Integer.MAX_VALUE);
    return t.query(
            """
            select
              coalesce(sum(case when state = 'seated' then people end), 0) as seated,
              coalesce(sum(case when state = 'seated' then 1 end), 0) as parties,
              coalesce(sum(case when state = 'waiting' then people end), 0) as waiting,
              coalesce(sum(case when state = 'waiting' then 1 end), 0) as waiting_parties,
              coalesce(sum(case when state = 'waiting' and yields = 0 and people <= :places
                then 1 end), 0) as blocking
            from registrations where occurrence = :occurrence and state <> 'over'
            """)
        .bind("places", places)
        .bind("occurrence", occasion.occurrence())
        .map(
            row -> {
              int seated = row.getColumn("seated", Integer.class);
              return new Room(
                  limited,
                  Math.max(0, places - seated),
                  seated,
                  row.getColumn("parties", Integer.class),
                  row.getColumn("waiting", Integer.class),
                  row.getColumn("waiting_parties", Integer.class),
                  row.getColumn("blocking", Integer.class) > 0);
            })
        .one();
  }

  /** The place of a waiting party, from 1. */
  int position(Transaction t, Registration registration) {
    return t.query(
            """
            select count(*) from registrations
            where occurrence = :occurrence and state = 'waiting' and id <= :id
            """)
        .bind("occurrence", registration.occurrence())
        .bind("id", registration.id())
        .mapTo(Integer.class)
        .one();
  }

  void seat(Transaction t, long id) {
    change(t, id, "state = 'seated'");
  }

  void yields(Transaction t, long id) {
    change(t, id, "yields = 1");
  }

  private static void change(Transaction t, long id, String what) {
    t.update("update registrations set " + what + " where id = :id").bind("id", id).execute();
  }

  void setPeople(Transaction t, long id, int people) {
    t.update("update registrations set people = :people where id = :id")
        .bind("people", people)
        .bind("id", id)
        .execute();
  }

  /** Under which key its places stand in the ledger, if they are nobody's there. */
  Optional<String> ledgerKey(Transaction t, long id) {
    return t.query("select ledger_key from registrations where id = :id and ledger_key is not null")
        .bind("id", id)
        .mapTo(String.class)
        .findOne();
  }

  void setLedgerKey(Transaction t, long id, String key) {
    t.update("update registrations set ledger_key = :key where id = :id")
        .bind("key", key)
        .bind("id", id)
        .execute();
  }

  void setOffered(Transaction t, long id, int places) {
    t.update("update registrations set offered = :places where id = :id")
        .bind("places", places)
        .bind("id", id)
        .execute();
  }

  void end(Transaction t, long id, Instant now) {
    t.update("update registrations set state = 'over', name = null, over_at = :now where id = :id")
        .bind("now", now.toEpochMilli())
        .bind("id", id)
        .execute();
  }

  /** Writes down how all live ones of somebody are to be named, or that they are not. */
  int setName(Transaction t, String person, Optional<String> name) {
    return t.update(
            "update registrations set name = :name where person = :person and state <> 'over'")
        .bind("name", name.orElse(null))
        .bind("person", person)
        .execute();
  }

  int removeAll(Transaction t, String person) {
    return t.update("delete from registrations where person = :person")
        .bind("person", person)
        .execute();
  }

  void remove(Transaction t, long id) {
    t.update("delete from registrations where id = :id").bind("id", id).execute();
  }

  void give(Transaction t, String from, String to) {
    t.update("update registrations set person = :to where person = :from")
        .bind("to", to)
        .bind("from", from)
        .execute();
  }

  /** Somebody of whom something has had its time. */
  record Past(long id, String person) {}

  /**
   * What is over since long, and what was for something that began long ago; what ended because its
   * occasion was withdrawn is not over before that would have begun, since it may be held after
   * all.
   */
  List<Past> past(Transaction t, Instant overBefore, Instant startedBefore, int most) {
    return t.query(
            """
            select r.id, r.person from registrations r
              join registration_occasions o on o.occurrence = r.occurrence
            where o.starts_at < :started
              or (r.over_at < :over
                and (r.over_at <> coalesce(o.withdrawn_at, -1) or o.starts_at < :over))
            order by r.id limit :most
            """)
        .bind("over", overBefore.toEpochMilli())
        .bind("started", startedBefore.toEpochMilli())
        .bind("most", most)
        .map(
            row -> new Past(row.getColumn("id", Long.class), row.getColumn("person", String.class)))
        .list();
  }

  boolean has(Transaction t, String person) {
    return t.query("select count(*) from registrations where person = :person")
            .bind("person", person)
            .mapTo(Integer.class)
            .one()
        > 0;
  }
}
