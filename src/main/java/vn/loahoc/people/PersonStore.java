package vn.loahoc.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.store.Transaction;

/** The tables {@code people} and {@code people_addresses}. */
final class PersonStore {

  Optional<String> person(Transaction t, Address address) {
    return t.query("select person from people_addresses where channel = :channel and chat = :chat")
        .bind("channel", address.channel().value())
        .bind("chat", address.chat())
        .mapTo(String.class)
        .findOne();
  }

  /** The person an account belongs to, made if it belongs to nobody. */
  String keep(Transaction t, Address account, Instant now) {
    return person(t, account).orElseGet(() -> make(t, account, now));
  }

  private String make(Transaction t, Address account, Instant now) {
    String person = Codes.fresh();
    add(t, person, now);
    if (addAddress(t, person, account, now)) {
      return person;
    }
    // another node was faster
    remove(t, person);
    return person(t, account).orElseThrow();
  }

  boolean exists(Transaction t, String person) {
    return t.query("select 1 from people where id = :person")
        .bind("person", person)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private void add(Transaction t, String person, Instant now) {
    t.update("insert into people (id, created_at) values (:person, :now)")
        .bind("person", person)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** Gives an account to a person; false, and nothing happens, if it is somebody's already. */
  boolean addAddress(Transaction t, String person, Address address, Instant now) {
    return t.update(
                """
                insert into people_addresses (channel, chat, person, since)
                values (:channel, :chat, :person, :now)
                on conflict (channel, chat) do nothing
                """)
            .bind("channel", address.channel().value())
            .bind("chat", address.chat())
            .bind("person", person)
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  /** Those of several people, in the same order. */
  Map<String, List<Address>> addresses(Transaction t, Collection<String> people) {
    Map<String, List<Address>> all = new HashMap<>();
    if (!people.isEmpty()) {
      t.query(
              """
              select person, channel, chat from people_addresses where person in (<people>)
              order by since, channel, chat
              """)
          .bindList("people", List.copyOf(people))
          .map(
              (row, context) ->
                  all.computeIfAbsent(row.getString("person"), person -> new ArrayList<>())
                      .add(
                          new Address(
                              new ChannelId(row.getString("channel")), row.getString("chat"))))
          .list();
    }
    return all;
  }

  List<Address> addresses(Transaction t, String person) {
    return t.query(
            """
            select channel, chat from people_addresses where person = :person
            order by since, channel, chat
            """)
        .bind("person", person)
        .map((RowView row) -> address(row))
        .list();
  }

  /** Every account that is kept, with when its person came. */
  Map<Address, Instant> accounts(Transaction t) {
    Map<Address, Instant> accounts = new HashMap<>();
    t.query(
            """
            select channel, chat, created_at
            from people_addresses join people on id = person
            """)
        .map(
            (RowView row) ->
                Map.entry(
                    address(row), Instant.ofEpochMilli(row.getColumn("created_at", Long.class))))
        .forEach(entry -> accounts.put(entry.getKey(), entry.getValue()));
    return accounts;
  }

  private static Address address(RowView row) {
    return new Address(
        new ChannelId(row.getColumn("channel", String.class)), row.getColumn("chat", String.class));
  }

  void removeAddress(Transaction t, Address address) {
    t.update("delete from people_addresses where channel = :channel and chat = :chat")
        .bind("channel", address.channel().value())
        .bind("chat", address.chat())
        .execute();
  }

  Optional<String> ward(Transaction t, String person) {
    return column(t, "ward", person);
  }

  Optional<String> name(Transaction t, String person) {
    return column(t, "name", person);
  }

  private static Optional<String> column(Transaction t, String column, String person) {
    return t.query("select " + column + " from people where id = :person")
        .bind("person", person)
        .map((RowView row) -> Optional.ofNullable(row.getColumn(column, String.class)))
        .findOne()
        .flatMap(value -> value);
  }

  void setWard(Transaction t, String person, Optional<String> ward) {
    t.update("update people set ward = :ward where id = :person")
        .bind("ward", ward.orElse(null))
        .bind("person", person)
        .execute();
  }

  void setName(Transaction t, String person, Optional<String> name) {
    t.update("update people set name = :name where id = :person")
        .bind("name", name.orElse(null))
        .bind("person", person)
        .execute();
  }

  /** What was of one is the other's; the first is no more. */
  void join(Transaction t, String from, String to) {
    t.update(
            """
            update people set
              ward = coalesce(ward, (select ward from people where id = :from)),
              name = coalesce(name, (select name from people where id = :from))
            where id = :to
            """)
        .bind("from", from)
        .bind("to", to)
        .execute();
    t.update("update people_addresses set person = :to where person = :from")
        .bind("from", from)
        .bind("to", to)
        .execute();
    t.update("delete from people where id = :from").bind("from", from).execute();
  }

  void remove(Transaction t, String person) {
    t.update("delete from people_addresses where person = :person")
        .bind("person", person)
        .execute();
    t.update("delete from people where id = :person").bind("person", person).execute();
  }
}
