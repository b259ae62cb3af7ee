package vn.loahoc.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import vn.loahoc.corpus.Audience;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Transaction;

/** The table {@code programme_subscriptions}. */
final class SubscriptionStore {

  private static final String ALL =
      """
      select person, channel, chat, at_minute, audience, resting, next_at, heard_at
      from programme_subscriptions
      """;

  private static final int MINUTES = 60;

  /** Adds it, or replaces what they wanted before. */
  void put(Transaction t, Subscription one) {
    t.update(
            """
            insert into programme_subscriptions
              (person, channel, chat, at_minute, audience, resting, next_at, heard_at)
            values (:person, :channel, :chat, :minute, :audience, :resting, :next, :heard)
            on conflict (person) do update set channel = :channel, chat = :chat,
              at_minute = :minute, audience = :audience, resting = :resting, next_at = :next,
              heard_at = :heard,
              over_at = case when :resting = 1 then programme_subscriptions.over_at end
            """)
        .bind("person", one.person())
        .bind("channel", one.from().channel().value())
        .bind("chat", one.from().chat())
        .bind("minute", one.hour().toSecondOfDay() / MINUTES)
        .bind("audience", one.audience().key())
        .bind("resting", one.resting() ? 1 : 0)
        .bind("next", one.next().map(SubscriptionStore::millis).orElse(null))
        .bind("heard", millis(one.heard()))
        .execute();
  }

  Optional<Subscription> find(Transaction t, String person) {
    return t.query(ALL + " where person = :person")
        .bind("person", person)
        .map(SubscriptionStore::subscription)
        .findOne();
  }

  /** Those for whom something is due, whoever waits longest first. */
  List<Subscription> due(Transaction t, LocalDateTime now, int most) {
    return t.query(ALL + " where next_at <= :now order by next_at limit :most")
        .bind("now", millis(now))
        .bind("most", most)
        .map(SubscriptionStore::subscription)
        .list();
  }

  /** From when on nothing more will come to somebody who rests, unless they go on. */
  void setOver(Transaction t, String person, LocalDateTime over) {
    t.update("update programme_subscriptions set over_at = :over where person = :person")
        .bind("over", millis(over))
        .bind("person", person)
        .execute();
  }

  /** When theirs is due next; whoever rested until then does so no more. */
  void setNext(Transaction t, List<String> people, LocalDateTime next) {
    t.update(
            """
            update programme_subscriptions set next_at = :next, resting = 0, over_at = null
            where person in (<people>)
            """)
        .bind("next", millis(next))
        .bindList("people", people)
        .execute();
  }

  /** Nothing more will come, since some time. */
  void end(Transaction t, String person, LocalDateTime over) {
    t.update(
            """
            update programme_subscriptions set next_at = null, resting = 0, over_at = :over
            where person = :person
            """)
        .bind("over", millis(over))
        .bind("person", person)
        .execute();
  }

  /** Notes that somebody has written from a channel. */
  void heard(Transaction t, String person, ChannelId channel, LocalDateTime now) {
    t.update(
            """
            update programme_subscriptions set heard_at = :now
            where person = :person and channel = :channel
            """)
        .bind("now", millis(now))
        .bind("person", person)
        .bind("channel", channel.value())
        .execute();
  }

  void remove(Transaction t, String person) {
    t.update("delete from programme_subscriptions where person = :person")
        .bind("person", person)
        .execute();
  }

  void give(Transaction t, String from, String to) {
    t.update("update programme_subscriptions set person = :to where person = :from")
        .bind("to", to)
        .bind("from", from)
        .execute();
  }

  /** Those for whom it has been over since long ago. */
  List<String> overSince(Transaction t, Instant before, int most) {
    return t.query(
            """
            select person from programme_subscriptions where over_at < :before
            order by over_at limit :most
            """)
        .bind("before", before.toEpochMilli())
        .bind("most", most)
        .mapTo(String.class)
        .list();
  }

  private static Subscription subscription(ResultSet row, StatementContext context)
      throws SQLException {
    long next = row.getLong("next_at");
    boolean none = row.wasNull();
    return new Subscription(
        row.getString("person"),
        new Address(new ChannelId(row.getString("channel")), row.getString("chat")),
        LocalTime.ofSecondOfDay(row.getLong("at_minute") * MINUTES),
        Audience.of(row.getString("audience")).orElse(Audience.GENERAL),
        row.getLong("resting") != 0,
        none ? Optional.empty() : Optional.of(local(next)),
        local(row.getLong("heard_at")));
  }

  private static long millis(LocalDateTime local) {
    return HomeTime.instant(local).toEpochMilli();
  }

  private static LocalDateTime local(long millis) {
    return HomeTime.local(Instant.ofEpochMilli(millis));
  }
}
