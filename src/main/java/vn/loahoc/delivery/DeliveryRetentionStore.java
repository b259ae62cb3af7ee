package vn.loahoc.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.Transaction;

/**
 * How long inbox and outbox keep what: what somebody wrote, and where they write from, a day at
 * most; that a message was handled or sent, without either, 30 days.
 */
public final class DeliveryRetentionStore {

  private static final Duration TEXTS = Duration.ofHours(24);
  private static final Duration ROWS = Duration.ofDays(30);
  private static final Duration GONE = Duration.ofDays(180);
  private static final int AT_ONCE = 500;

  private final Inbox inbox;

  public DeliveryRetentionStore(Inbox inbox) {
    this.inbox = inbox;
  }

  public List<RetentionRule> rules() {
    return List.of(
        new RetentionRule(
            "inbox-texts", "messages not handled within 24 hours are given up", this::giveUp),
        new RetentionRule(
            "reply-texts", "replies not sent within 24 hours are given up", this::giveUpReplies),
        new RetentionRule("inbox", "that a message came in: 30 days", this::inbox),
        new RetentionRule("outbox", "that a message was sent: 30 days", this::outbox),
        new RetentionRule(
            "gone-addresses", "that nobody is at an address: 180 days", this::goneAddresses));
  }

  private int giveUp(Transaction t, Instant now) {
    int count =
        t.update(
                """
                update inbox set handled_at = :now, chat = null, body = null
                where id in (
                  select id from inbox where received_at < :before and handled_at is null
                  order by received_at limit :most)
                """)
            .bind("now", now.toEpochMilli())
            .bind("before", now.minus(TEXTS).toEpochMilli())
            .bind("most", AT_ONCE)
            .execute();
    t.afterCommit(() -> inbox.gaveUp(count));
    return count;
  }

  /** What is being sent this moment is left to whoever sends it. */
  private int giveUpReplies(Transaction t, Instant now) {
    return t.update(
            """
            update outbox
            set state = 'rejected', reason = 'too old', done_at = :now, chat = null, body = null
            where id in (
              select id from outbox
              where created_at < :before and state = 'waiting' and lane = 'reply'
              order by created_at limit :most)
            """)
        .bind("now", now.toEpochMilli())
        .bind("before", now.minus(TEXTS).toEpochMilli())
        .bind("most", AT_ONCE)
        .execute();
  }

  private int inbox(Transaction t, Instant now) {
    return delete(
        t,
        """
        delete from inbox where id in (
          select id from inbox
          where received_at < :before and handled_at < :before
          order by received_at limit :most)
        """,
        now.minus(ROWS));
  }

  private int outbox(Transaction t, Instant now) {
    return delete(
        t,
        """
        delete from outbox where id in (
          select id from outbox
          where created_at < :before and done_at < :before
          order by created_at limit :most)
        """,
        now.minus(ROWS));
  }

  /** Should somebody still be gone, the next message finds out. */
  private int goneAddresses(Transaction t, Instant now) {
    return t.update("delete from gone_addresses where since < :before")
        .bind("before", now.minus(GONE).toEpochMilli())
        .execute();
  }

  private static int delete(Transaction t, String sql, Instant before) {
    return t.update(sql).bind("before", before.toEpochMilli()).bind("most", AT_ONCE).execute();
  }
}
