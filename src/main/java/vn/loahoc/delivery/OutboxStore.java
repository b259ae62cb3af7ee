package vn.loahoc.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.statement.StatementContext;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/** The tables {@code outbox}, {@code gone_addresses} and {@code moved_chats}. */
final class OutboxStore {

  /** Its place in the line; nothing if there is a message with this key. */
  Optional<Ticket> add(
      Transaction t, String key, Lane lane, Address to, Content content, Instant now) {
    return t.query(
            """
            insert into outbox
              (unique_key, channel, chat, lane, body, state, created_at, due_at)
            values (:key, :channel, :chat, :lane, :body, 'waiting', :now, :now)
            on conflict (unique_key) do nothing returning id
            """)
        .bind("key", key)
        .bind("channel", to.channel().value())
        .bind("chat", to.chat())
        .bind("lane", stored(lane))
        .bind("body", Codec.write(content))
        .bind("now", now.toEpochMilli())
        .mapTo(Long.class)
        .findOne()
        .map(id -> new Ticket(lane, id, to, 0, counts(content)));
  }

  /** Telling the platform that a press was seen is no message. */
  private static boolean counts(Content content) {
    return !(content instanceof Content.Acknowledgement);
  }

  /** What waits in this lane, oldest first. */
  List<Lines.Found> oldest(Transaction t, ChannelId channel, Lane lane, Instant now, int limit) {
    return t.query(
            """
            select id, chat, body, attempts, due_at from outbox
            where channel = :channel and lane = :lane and state = 'waiting'
            order by id limit :limit
            """)
        .bind("channel", channel.value())
        .bind("lane", stored(lane))
        .bind("limit", limit)
        .map((row, context) -> found(row, channel, lane, now))
        .list();
  }

  private static Lines.Found found(ResultSet row, ChannelId channel, Lane lane, Instant now)
      throws SQLException {
    boolean counts = counts(Codec.content(row.getString("body")));
    Address chat = new Address(channel, row.getString("chat"));
    Ticket ticket = new Ticket(lane, row.getLong("id"), chat, row.getInt("attempts"), counts);
    long millis = Math.max(0, row.getLong("due_at") - now.toEpochMilli());
    return new Lines.Found(ticket, TimeUnit.MILLISECONDS.toNanos(millis));
  }

  private static String stored(Lane lane) {
    return lane.name().toLowerCase(Locale.ROOT);
  }

  /** What a crash has left in {@code sending}. */
  List<OutboxEntry> interrupted(Transaction t, ChannelId channel) {
    return t.query(
            """
            select id, unique_key, lane, channel, chat, body, attempts, copies, created_at,
              until_at
            from outbox where channel = :channel and state = 'sending' order by id
            """)
        .bind("channel", channel.value())
        .map(OutboxStore::entry)
        .list();
  }

  private static OutboxEntry entry(ResultSet row, StatementContext context) throws SQLException {
    return new OutboxEntry(
        row.getLong("id"),
        row.getString("unique_key"),
        Lane.valueOf(row.getString("lane").toUpperCase(Locale.ROOT)),
        new Address(new ChannelId(row.getString("channel")), row.getString("chat")),
        Codec.content(row.getString("body")),
        row.getInt("attempts"),
        row.getInt("copies"),
        Instant.ofEpochMilli(row.getLong("created_at")),
        Optional.ofNullable(row.getObject("until_at"))
            .map(until -> Instant.ofEpochMilli(((Number) until).longValue())));
  }

  /**
   * Marks a message as being sent. That it was marked before means that nobody knew whether the
   * mark had been committed: nothing else marks what this worker holds.
   *
   * @return nothing if it does not wait any more, or not in this chat
   */
  Optional<OutboxEntry> sending(Transaction t, Ticket ticket, Instant now) {
    return t.query(
            """
            update outbox set state = 'sending', sending_at = :now
            where id = :id and chat = :chat and state in ('waiting', 'sending')
            returning id, unique_key, lane, channel, chat, body, attempts, copies, created_at,
              until_at
            """)
        .bind("id", ticket.id())
        .bind("chat", ticket.chat().chat())
        .bind("now", now.toEpochMilli())
        .map(OutboxStore::entry)
        .findOne();
  }

  /** Where a message that waits is to go; nothing if it does not wait any more. */
  Optional<Address> destination(Transaction t, long id) {
    return t.query("select channel, chat from outbox where id = :id and state = 'waiting'")
        .bind("id", id)
        .map(
            (row, context) ->
                new Address(new ChannelId(row.getString("channel")), row.getString("chat")))
        .findOne();
  }

  /** Ends a message: its text goes, and of a reply the chat as well. */
  void end(Transaction t, OutboxEntry entry, OutboxState state, String detail, Instant now) {
    t.update(
            """
            update outbox set state = :state, done_at = :now, body = null,
              chat = case when lane = 'reply' then null else chat end,
              message = case when :state = 'sent' then :detail else message end,
              reason = case when :state = 'sent' then reason else :detail end
            where id = :id and state in ('waiting', 'sending')
            """)
        .bind("id", entry.id())
        .bind("state", state.stored())
        .bind("detail", detail)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** Puts a message back, to be tried at a later time. */
  void again(Transaction t, OutboxEntry entry, int attempts, int copies, Instant due) {
    t.update(
            """
            update outbox set state = 'waiting', attempts = :attempts, copies = :copies,
              due_at = :due
            where id = :id and state in ('waiting', 'sending')
            """)
        .bind("id", entry.id())
        .bind("attempts", attempts)
        .bind("copies", copies)
        .bind("due", due.toEpochMilli())
        .execute();
  }

  /** Ends what waits for somebody who is not there any more; the keys of that. */
  List<String> markGone(Transaction t, Address address, String reason, Instant now) {
    t.update(
            """
            insert into gone_addresses (channel, chat, since, reason)
            values (:channel, :chat, :now, :reason)
            on conflict (channel, chat) do nothing
            """)
        .bind("channel", address.channel().value())
        .bind("chat", address.chat())
        .bind("now", now.toEpochMilli())
        .bind("reason", reason)
        .execute();
    return t.query(
            """
            update outbox set state = 'gone', done_at = :now, body = null, reason = :reason,
              chat = case when lane = 'reply' then null else chat end
            where channel = :channel and chat = :chat and state = 'waiting' returning unique_key
            """)
        .bind("channel", address.channel().value())
        .bind("chat", address.chat())
        .bind("now", now.toEpochMilli())
        .bind("reason", reason)
        .mapTo(String.class)
        .list();
  }

  boolean isGone(Transaction t, Address address) {
    return t.query("select 1 from gone_addresses where channel = :channel and chat = :chat")
        .bind("channel", address.channel().value())
        .bind("chat", address.chat())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  void markBack(Transaction t, Address address) {
    t.update("delete from gone_addresses where channel = :channel and chat = :chat")
        .bind("channel", address.channel().value())
        .bind("chat", address.chat())
        .execute();
  }

  /** What waits for the old id goes to the new one, and so does all that comes later. */
  void move(Transaction t, Address from, Address to) {
    t.update(
            """
            insert into moved_chats (channel, chat, moved_to) values (:channel, :chat, :to)
            on conflict (channel, chat) do update set moved_to = excluded.moved_to
            """)
        .bind("channel", from.channel().value())
        .bind("chat", from.chat())
        .bind("to", to.chat())
        .execute();
    t.update(
            """
            update outbox set chat = :to
            where channel = :channel and chat = :chat and state in ('waiting', 'sending')
            """)
        .bind("channel", from.channel().value())
        .bind("chat", from.chat())
        .bind("to", to.chat())
        .execute();
  }

  Address current(Transaction t, Address address) {
    return t.query("select moved_to from moved_chats where channel = :channel and chat = :chat")
        .bind("channel", address.channel().value())
        .bind("chat", address.chat())
        .mapTo(String.class)
        .findOne()
        .map(chat -> new Address(address.channel(), chat))
        .orElse(address);
  }

  /** How many messages of a channel are in each state; and under "doubled" those sent twice. */
  Map<String, Long> counts(Transaction t) {
    Map<String, Long> counts = new HashMap<>();
    t.query(
            "select state, count(*) as n, sum(case when copies > 0 then 1 else 0 end) as d"
                + " from outbox group by state")
        .map(
            (row, context) -> {
              counts.put(row.getString("state"), row.getLong("n"));
              counts.merge("possibly_doubled", row.getLong("d"), Long::sum);
              return row.getString("state");
            })
        .list();
    return counts;
  }
}
