package vn.loahoc.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.dialogue.Topic;
import vn.loahoc.dialogue.Topics;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Update;
import vn.loahoc.store.Transaction;

/** The table {@code topics}. */
public final class TopicStore implements Topics {

  static final Duration LIFE = Duration.ofHours(HOURS);

  /** More than so many are not told apart by a number. */
  private static final int MOST = 4;

  /** One step of forgetting. */
  private static final int STEP = 500;

  /** The author of what was sent to all of a chat. */
  private static final String NOBODY = "";

  /**
   * What a message was about.
   *
   * @param answer whether it answered somebody; otherwise it came unasked
   * @param topic nothing if nothing could be answered
   */
  public record Noted(boolean answer, Optional<Topic> topic) {}

  @Override
  public void about(Transaction t, Address to, Topic topic, Instant at) {
    add(t, to, NOBODY, topic.about(), at);
  }

  /**
   * Notes what the last answer to the author of an update was about, instead of the one before.
   *
   * @param topic nothing if nothing could be answered
   */
  public void answered(Transaction t, Update update, Optional<Topic> topic, Instant at) {
    String author = update.author().address().chat();
    t.update("delete from topics where channel = :channel and chat = :chat and author = :author")
        .bind("channel", update.chat().channel().value())
        .bind("chat", update.chat().chat())
        .bind("author", author)
        .execute();
    add(t, update.chat(), author, topic.map(Topic::about).orElse(""), at);
  }

  private static void add(Transaction t, Address chat, String author, String about, Instant at) {
    t.update(
            """
            insert into topics (channel, chat, author, about, noted_at)
            values (:channel, :chat, :author, :about, :at)
            """)
        .bind("channel", chat.channel().value())
        .bind("chat", chat.chat())
        .bind("author", author)
        .bind("about", about)
        .bind("at", at.toEpochMilli())
        .execute();
  }

  /** What the author of an update heard of us lately, the latest first. */
  public List<Noted> latest(Transaction t, Update update, Instant now) {
    return t.query(
            """
            select author, about from topics
            where channel = :channel and chat = :chat and author in (:author, '')
              and noted_at > :oldest
            order by id desc limit :most
            """)
        .bind("channel", update.chat().channel().value())
        .bind("chat", update.chat().chat())
        .bind("author", update.author().address().chat())
        .bind("oldest", now.minus(LIFE).toEpochMilli())
        .bind("most", MOST)
        .map(
            row ->
                new Noted(
                    !row.getColumn("author", String.class).equals(NOBODY),
                    Optional.of(row.getColumn("about", String.class))
                        .filter(about -> !about.isEmpty())
                        .map(Topic::new)))
        .list();
  }

  boolean exists(Transaction t, Address account) {
    return t.query(
                """
                select count(*) from topics
                where channel = :channel and (author = :account or chat = :account)
                """)
            .bind("channel", account.channel().value())
            .bind("account", account.chat())
            .mapTo(Long.class)
            .one()
        > 0;
  }

  /** Forgets all that somebody heard. */
  void forget(Transaction t, Address account) {
    t.update(
            """
            delete from topics where channel = :channel and (author = :account or chat = :account)
            """)
        .bind("channel", account.channel().value())
        .bind("account", account.chat())
        .execute();
  }

  /** All accounts and chats that are kept, with since when. */
  Map<Address, Instant> since(Transaction t) {
    Map<Address, Instant> since = new HashMap<>();
    t.query(
            """
            select channel, case when author = '' then chat else author end as account,
              min(noted_at) as at
            from topics group by 1, 2
            """)
        .map(
            row ->
                Map.entry(
                    new Address(
                        new ChannelId(row.getColumn("channel", String.class)),
                        row.getColumn("account", String.class)),
                    Instant.ofEpochMilli(row.getColumn("at", Long.class))))
        .forEach(entry -> since.put(entry.getKey(), entry.getValue()));
    return since;
  }

  /** Forgets some of what has expired; returns how much that was. */
  public int expire(Transaction t, Instant now) {
    return t.update(
            """
            delete from topics where id in
              (select id from topics where noted_at <= :oldest order by id limit :most)
            """)
        .bind("oldest", now.minus(LIFE).toEpochMilli())
        .bind("most", STEP)
        .execute();
  }
}
