package vn.loahoc.channel.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.channel.web.WebMessage.Sender;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/** The table {@code web_messages}. */
final class WebMessageStore {

  private static final String COLUMNS = "select id, sender, body, written_at from web_messages ";

  /** Stores it unless its key is known; takes out what is more than is kept of the visitor. */
  boolean put(Transaction t, NewMessage message) {
    byte[] data =
        message.content() instanceof Content.Document file ? file.data().bytes() : new byte[0];
    int stored =
        t.update(
                """
                insert into web_messages (unique_key, visitor, sender, body, data, written_at)
                values (:key, :visitor, :sender, :body, :data, :now)
                on conflict (unique_key) do nothing
                """)
            .bind("key", message.unique())
            .bind("visitor", message.visitor())
            .bind("sender", message.sender().name())
            .bind("body", MessageBody.write(message.content()))
            .bind("data", data)
            .bind("now", message.written().toEpochMilli())
            .execute();
    if (stored > 0) {
      trim(t, message.visitor());
    }
    return stored > 0;
  }

  private static void trim(Transaction t, String visitor) {
    t.update(
            """
            delete from web_messages where visitor = :visitor and id <= (
              select id from web_messages where visitor = :visitor
              order by id desc limit 1 offset :kept)
            """)
        .bind("visitor", visitor)
        .bind("kept", WebMailbox.KEPT_MESSAGES)
        .execute();
  }

  Optional<Long> idOf(Transaction t, String unique) {
    return t.query("select id from web_messages where unique_key = :key")
        .bind("key", unique)
        .mapTo(Long.class)
        .findOne();
  }

  List<WebMessage> after(Transaction t, String visitor, long id, int most) {
    return t.query(COLUMNS + "where visitor = :visitor and id > :id order by id limit :most")
        .bind("visitor", visitor)
        .bind("id", id)
        .bind("most", most)
        .map(WebMessageStore::message)
        .list();
  }

  long last(Transaction t, String visitor) {
    return t.query("select coalesce(max(id), 0) from web_messages where visitor = :visitor")
        .bind("visitor", visitor)
        .mapTo(Long.class)
        .one();
  }

  Optional<WebMessage> find(Transaction t, String visitor, long id) {
    return t.query(COLUMNS + "where visitor = :visitor and id = :id")
        .bind("visitor", visitor)
        .bind("id", id)
        .map(WebMessageStore::message)
        .findOne();
  }

  Optional<Blob> data(Transaction t, long id) {
    return t.query("select data from web_messages where id = :id")
        .bind("id", id)
        .mapTo(byte[].class)
        .findOne()
        .map(Blob::of);
  }

  int deleteOlderThan(Transaction t, Instant instant) {
    return t.update("delete from web_messages where written_at < :before")
        .bind("before", instant.toEpochMilli())
        .execute();
  }

  int forget(Transaction t, String visitor) {
    return t.update("delete from web_messages where visitor = :visitor")
        .bind("visitor", visitor)
        .execute();
  }

  private static WebMessage message(RowView row) {
    MessageBody body = MessageBody.read(row.getColumn("body", String.class));
    return new WebMessage(
        row.getColumn("id", Long.class),
        Sender.valueOf(row.getColumn("sender", String.class)),
        Instant.ofEpochMilli(row.getColumn("written_at", Long.class)),
        body.text(),
        body.buttons(),
        body.file(),
        body.picture());
  }
}
