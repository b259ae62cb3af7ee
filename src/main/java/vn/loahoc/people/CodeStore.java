package vn.loahoc.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.store.Transaction;

/**
 * The tables {@code sign_in_codes}, {@code link_codes} and {@code link_tries}. A code that is used
 * is deleted: whoever deletes it has used it.
 */
final class CodeStore {

  /** A code that makes two accounts one person. */
  record LinkCode(long id, Address from, boolean strong) {}

  void addSignIn(Transaction t, String hash, String person, Instant expires) {
    t.update(
            """
            insert into sign_in_codes (code_hash, person, expires_at)
            values (:hash, :person, :expires)
            """)
        .bind("hash", hash)
        .bind("person", person)
        .bind("expires", expires.toEpochMilli())
        .execute();
  }

  /** Whose code it is, while it can be used. */
  Optional<String> signIn(Transaction t, String hash, Instant now) {
    return t.query("select person from sign_in_codes where code_hash = :hash and expires_at > :now")
        .bind("hash", hash)
        .bind("now", now.toEpochMilli())
        .mapTo(String.class)
        .findOne();
  }

  boolean useSignIn(Transaction t, String hash) {
    return t.update("delete from sign_in_codes where code_hash = :hash")
            .bind("hash", hash)
            .execute()
        == 1;
  }

  void removeSignIns(Transaction t, String person) {
    t.update("delete from sign_in_codes where person = :person").bind("person", person).execute();
  }

  void moveSignIns(Transaction t, String from, String to) {
    t.update("update sign_in_codes set person = :to where person = :from")
        .bind("from", from)
        .bind("to", to)
        .execute();
  }

  /** Adds a code; false if by chance the same one is out already. */
  boolean addLink(Transaction t, String hash, Address from, boolean strong, Instant expires) {
    return t.update(
                """
                insert into link_codes (code_hash, channel, chat, strong, expires_at)
                values (:hash, :channel, :chat, :strong, :expires)
                on conflict (code_hash) do nothing
                """)
            .bind("hash", hash)
            .bind("channel", from.channel().value())
            .bind("chat", from.chat())
            .bind("strong", strong ? 1L : 0L)
            .bind("expires", expires.toEpochMilli())
            .execute()
        == 1;
  }

  Optional<LinkCode> link(Transaction t, String hash, Instant now) {
    return t.query(
            """
            select id, channel, chat, strong from link_codes
            where code_hash = :hash and expires_at > :now
            """)
        .bind("hash", hash)
        .bind("now", now.toEpochMilli())
        .map((RowView row) -> linkCode(row))
        .findOne();
  }

  Optional<LinkCode> link(Transaction t, long id, Instant now) {
    return t.query(
            """
            select id, channel, chat, strong from link_codes
            where id = :id and expires_at > :now
            """)
        .bind("id", id)
        .bind("now", now.toEpochMilli())
        .map((RowView row) -> linkCode(row))
        .findOne();
  }

  private static LinkCode linkCode(RowView row) {
    return new LinkCode(
        row.getColumn("id", Long.class),
        new Address(
            new ChannelId(row.getColumn("channel", String.class)),
            row.getColumn("chat", String.class)),
        row.getColumn("strong", Long.class) == 1);
  }

  boolean useLink(Transaction t, long id) {
    return t.update("delete from link_codes where id = :id").bind("id", id).execute() == 1;
  }

  /** Takes back the codes, and forgets the wrong guesses, of an account. */
  void removeLinks(Transaction t, Address address) {
    for (String table : new String[] {"link_codes", "link_tries"}) {
      t.update("delete from " + table + " where channel = :channel and chat = :chat")
          .bind("channel", address.channel().value())
          .bind("chat", address.chat())
          .execute();
    }
  }

  void removeOpenLinks(Transaction t, Address from) {
    t.update("delete from link_codes where channel = :channel and chat = :chat")
        .bind("channel", from.channel().value())
        .bind("chat", from.chat())
        .execute();
  }

  void addWrong(Transaction t, Address by, Instant now) {
    t.update("insert into link_tries (channel, chat, at) values (:channel, :chat, :now)")
        .bind("channel", by.channel().value())
        .bind("chat", by.chat())
        .bind("now", now.toEpochMilli())
        .execute();
  }

  long wrong(Transaction t, Instant since) {
    return t.query("select count(*) from link_tries where at > :since")
        .bind("since", since.toEpochMilli())
        .mapTo(Long.class)
        .one();
  }

  long wrongBy(Transaction t, Address by, Instant since) {
    return t.query(
            """
            select count(*) from link_tries
            where channel = :channel and chat = :chat and at > :since
            """)
        .bind("channel", by.channel().value())
        .bind("chat", by.chat())
        .bind("since", since.toEpochMilli())
        .mapTo(Long.class)
        .one();
  }

  /** Forgets what can no longer be used, and guesses older than this. */
  void sweep(Transaction t, Instant now, Duration tries) {
    for (String table : new String[] {"sign_in_codes", "link_codes"}) {
      t.update("delete from " + table + " where expires_at <= :now")
          .bind("now", now.toEpochMilli())
          .execute();
    }
    t.update("delete from link_tries where at <= :before")
        .bind("before", now.minus(tries).toEpochMilli())
        .execute();
  }
}
