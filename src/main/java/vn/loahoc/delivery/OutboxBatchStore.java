package vn.loahoc.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/** The tables of {@link OutboxStore}, for many messages at once: a statement each, not a row. */
final class OutboxBatchStore {

  /** A statement has so many rows at most. */
  private static final int ROWS = 100;

  /** A push. */
  record Row(String key, Address to, Content content, Instant until) {}

  /** Under which ids chats live now that have another; the others are not among them. */
  Map<Address, Address> current(Transaction t, Collection<Address> addresses) {
    Map<Address, Address> moved = new HashMap<>();
    byChannel(addresses)
        .forEach(
            (channel, chats) ->
                t.query(
                        """
                        select chat, moved_to from moved_chats
                        where channel = :channel and chat in (<chats>)
                        """)
                    .bind("channel", channel.value())
                    .bindList("chats", chats)
                    .map(
                        (row, context) ->
                            moved.put(
                                new Address(channel, row.getString("chat")),
                                new Address(channel, row.getString("moved_to"))))
                    .list());
    return moved;
  }

  /** Those where nobody is any more. */
  Set<Address> gone(Transaction t, Collection<Address> addresses) {
    Map<Address, Address> current = current(t, addresses);
    Set<Address> found = new HashSet<>();
    byChannel(
            addresses.stream()
                .map(address -> current.getOrDefault(address, address))
                .collect(Collectors.toSet()))
        .forEach(
            (channel, chats) ->
                t.query(
                        """
                        select chat from gone_addresses
                        where channel = :channel and chat in (<chats>)
                        """)
                    .bind("channel", channel.value())
                    .bindList("chats", chats)
                    .mapTo(String.class)
                    .forEach(chat -> found.add(new Address(channel, chat))));
    return addresses.stream()
        .filter(address -> found.contains(current.getOrDefault(address, address)))
        .collect(Collectors.toSet());
  }

  private static Map<ChannelId, List<String>> byChannel(Collection<Address> addresses) {
    return addresses.stream()
        .collect(
            Collectors.groupingBy(
                Address::channel,
                LinkedHashMap::new,
                Collectors.mapping(Address::chat, Collectors.toList())));
  }

  /** Their places in the lines, in their order; what is there already is not among them. */
  Map<ChannelId, List<Ticket>> add(Transaction t, List<Row> rows, Instant now) {
    Map<ChannelId, List<Ticket>> tickets = new LinkedHashMap<>();
    Map<Content, String> bodies = new HashMap<>();
    for (int from = 0; from < rows.size(); from += ROWS) {
      List<Row> some = rows.subList(from, Math.min(rows.size(), from + ROWS));
      Map<String, Long> ids = insert(t, some, bodies, now);
      for (Row row : some) {
        Long id = ids.get(row.key());
        if (id != null) {
          tickets
              .computeIfAbsent(row.to().channel(), channel -> new ArrayList<>())
              .add(new Ticket(Lane.BULK, id, row.to(), 0, true));
        }
      }
    }
    return tickets;
  }

  private static Map<String, Long> insert(
      Transaction t, List<Row> rows, Map<Content, String> bodies, Instant now) {
    StringBuilder sql =
        new StringBuilder(
            """
            insert into outbox
              (unique_key, channel, chat, lane, body, state, created_at, due_at, until_at) values
            """);
    for (int i = 0; i < rows.size(); i++) {
      sql.append(i == 0 ? "" : ",");
      sql.append("(:k").append(i).append(",:a").append(i).append(",:c").append(i);
      sql.append(",'bulk',:b").append(i).append(",'waiting',:now,:now,:u").append(i).append(")");
    }
    sql.append(" on conflict (unique_key) do nothing returning id, unique_key");
    Query query = t.query(sql.toString()).bind("now", now.toEpochMilli());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      query
          .bind("k" + i, row.key())
          .bind("a" + i, row.to().channel().value())
          .bind("c" + i, row.to().chat())
          .bind("u" + i, row.until().toEpochMilli())
          .bind("b" + i, bodies.computeIfAbsent(row.content(), Codec::write));
    }
    Map<String, Long> ids = new HashMap<>();
    query.map((row, context) -> ids.put(row.getString("unique_key"), row.getLong("id"))).list();
    return ids;
  }
}
