package vn.loahoc.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Update;
import vn.loahoc.store.Transaction;

/** The table {@code inbox} and the cursors of the channels. */
final class InboxStore {

  /** Its place in the line; nothing if the update is known. */
  Optional<Ticket> add(Transaction t, String keyHash, Update update, Instant now) {
    return t.query(
            """
            insert into inbox (key_hash, channel, chat, body, received_at)
            values (:hash, :channel, :chat, :body, :now)
            on conflict (key_hash) do nothing returning id
            """)
        .bind("hash", keyHash)
        .bind("channel", update.chat().channel().value())
        .bind("chat", update.chat().chat())
        .bind("body", Codec.write(update))
        .bind("now", now.toEpochMilli())
        .mapTo(Long.class)
        .findOne()
        .map(id -> new Ticket(Lane.REPLY, id, update.chat(), 0, true));
  }

  /** What is not handled, oldest first. */
  List<Lines.Found> oldest(Transaction t, int limit) {
    return t.query(
            """
            select id, channel, chat, attempts from inbox
            where handled_at is null order by id limit :limit
            """)
        .bind("limit", limit)
        .map(InboxStore::found)
        .list();
  }

  private static Lines.Found found(ResultSet row, StatementContext context) throws SQLException {
    Address chat = new Address(new ChannelId(row.getString("channel")), row.getString("chat"));
    Ticket ticket = new Ticket(Lane.REPLY, row.getLong("id"), chat, row.getInt("attempts"), true);
    return new Lines.Found(ticket, 0);
  }

  /** Nothing if it was handled meanwhile. */
  Optional<InboxEntry> find(Transaction t, long id) {
    return t.query("select id, body from inbox where id = :id and handled_at is null")
        .bind("id", id)
        .map(InboxStore::entry)
        .findOne();
  }

  private static InboxEntry entry(ResultSet row, StatementContext context) throws SQLException {
    return new InboxEntry(row.getLong("id"), Codec.update(row.getString("body")));
  }

  /** What was written and by whom goes; the hash of its key stays. */
  boolean handled(Transaction t, long id, Instant now) {
    return t.update(
                """
                update inbox set handled_at = :now, chat = null, body = null
                where id = :id and handled_at is null
                """)
            .bind("id", id)
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  void failed(Transaction t, long id) {
    t.update("update inbox set attempts = attempts + 1 where id = :id").bind("id", id).execute();
  }

  long waiting(Transaction t) {
    return t.query("select count(*) from inbox where handled_at is null").mapTo(Long.class).one();
  }

  Optional<String> cursor(Transaction t, ChannelId channel) {
    return t.query("select position from cursors where channel = :channel")
        .bind("channel", channel.value())
        .mapTo(String.class)
        .findOne();
  }

  void move(Transaction t, ChannelId channel, String position) {
    t.update(
            """
            insert into cursors (channel, position) values (:channel, :position)
            on conflict (channel) do update set position = excluded.position
            """)
        .bind("channel", channel.value())
        .bind("position", position)
        .execute();
  }
}
