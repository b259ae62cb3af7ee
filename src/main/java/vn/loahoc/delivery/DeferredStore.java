package vn.loahoc.delivery;

import java.time.Instant;
import java.util.List;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/** The table {@code deferred}. */
final class DeferredStore {

  /** One row. */
  record Row(long id, String key, Address to, Content content) {}

  void add(Transaction t, String key, Address to, Content content, Instant due) {
    t.update(
            """
            insert into deferred (unique_key, channel, chat, body, due_at)
            values (:key, :channel, :chat, :body, :due)
            on conflict (unique_key) do nothing
            """)
        .bind("key", key)
        .bind("channel", to.channel().value())
        .bind("chat", to.chat())
        .bind("body", Codec.write(content))
        .bind("due", due.toEpochMilli())
        .execute();
  }

  List<Row> due(Transaction t, Instant now, int most) {
    return t.query(
            """
            select id, unique_key, channel, chat, body from deferred where due_at <= :now
            order by id limit :most
            """)
        .bind("now", now.toEpochMilli())
        .bind("most", most)
        .map(
            (row, context) ->
                new Row(
                    row.getLong("id"),
                    row.getString("unique_key"),
                    new Address(new ChannelId(row.getString("channel")), row.getString("chat")),
                    Codec.content(row.getString("body"))))
        .list();
  }

  void remove(Transaction t, long id) {
    t.update("delete from deferred where id = :id").bind("id", id).execute();
  }
}
