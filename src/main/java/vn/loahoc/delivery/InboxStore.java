package vn.loahoc.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Update;
import vn.loahoc.store.Transaction;

/** The table {@code inbox} and the cursors of the channels. */
final class InboxStore {

  /** Does nothing with an update that is known. */
  boolean add(Transaction t, String keyHash, Update update, Instant now) {
    return t.update(
                """
                insert into inbox (key_hash, channel, chat, body, received_at)
                values (:hash, :channel, :chat, :body, :now)
                on conflict (key_hash) do nothing
                """)
            .bind("hash", keyHash)
            .bind("channel", update.chat().channel().value())
            .bind("chat", update.chat().chat())
            .bind("body", Codec.write(update))
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  /** The oldest of each chat, oldest first. */
  List<InboxEntry> heads(Transaction t, int limit) {
    return t.query(
            """
            select id, body, attempts, received_at from inbox head
            where handled_at is null and not exists (
              select 1 from inbox earlier
              where earlier.handled_at is null and earlier.channel = head.channel
                and earlier.chat = head.chat and earlier.id < head.id)
            order by id limit :limit
            """)
        .bind("limit", limit)
        .map(InboxStore::entry)
        .list();
  }

  private static InboxEntry entry(java.sql.ResultSet row, StatementContext context)
      throws java.sql.SQLException {
    return new InboxEntry(
        row.getLong("id"),
        Codec.update(row.getString("body")),
        row.getInt("attempts"),
        Instant.ofEpochMilli(row.getLong("received_at")));
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
