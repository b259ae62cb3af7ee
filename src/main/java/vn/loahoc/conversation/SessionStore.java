package vn.loahoc.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loahoc.message.Address;
import vn.loahoc.message.Update;
import vn.loahoc.store.Transaction;

/** The table {@code sessions}. */
public final class SessionStore {

  /** What was said before consent is kept no longer. */
  public static final Duration LIFE = Duration.ofMinutes(30);

  private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** The session of whoever wrote this, or a fresh one. */
  Session find(Transaction t, Update update, Instant now) {
    return t.query(
            """
            select body from sessions
            where channel = :channel and chat = :chat and author = :author and touched_at > :oldest
            """)
        .bind("channel", update.chat().channel().value())
        .bind("chat", update.chat().chat())
        .bind("author", update.author().address().chat())
        .bind("oldest", now.minus(LIFE).toEpochMilli())
        .mapTo(String.class)
        .findOne()
        .flatMap(SessionStore::read)
        .orElseGet(Session::fresh);
  }

  void save(Transaction t, Update update, Session session, Instant now) {
    t.update(
            """
            insert into sessions (channel, chat, author, body, touched_at)
            values (:channel, :chat, :author, :body, :now)
            on conflict (channel, chat, author) do update
              set body = excluded.body, touched_at = excluded.touched_at
            """)
        .bind("channel", update.chat().channel().value())
        .bind("chat", update.chat().chat())
        .bind("author", update.author().address().chat())
        .bind("body", write(session))
        .bind("now", now.toEpochMilli())
        .execute();
  }

  boolean exists(Transaction t, Address author) {
    return t.query("select count(*) from sessions where channel = :channel and author = :author")
            .bind("channel", author.channel().value())
            .bind("author", author.chat())
            .mapTo(Long.class)
            .one()
        > 0;
  }

  /** Forgets all sessions of somebody. */
  void forget(Transaction t, Address author) {
    t.update("delete from sessions where channel = :channel and author = :author")
        .bind("channel", author.channel().value())
        .bind("author", author.chat())
        .execute();
  }

  /** Forgets what has expired; returns how much that was. */
  public int expire(Transaction t, Instant now) {
    return t.update("delete from sessions where touched_at <= :oldest")
        .bind("oldest", now.minus(LIFE).toEpochMilli())
        .execute();
  }

  private static String write(Session session) {
    try {
      return MAPPER.writeValueAsString(session);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a session is not to be written as JSON", e);
    }
  }

  /** A session of another version of the program that cannot be read is forgotten. */
  private static Optional<Session> read(String json) {
    try {
      return Optional.of(MAPPER.readValue(json, Session.class));
    } catch (JsonProcessingException e) {
      LOG.warn("a session could not be read and begins anew");
      return Optional.empty();
    }
  }
}
