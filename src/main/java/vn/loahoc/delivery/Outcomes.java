package vn.loahoc.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import vn.loahoc.channel.SendResult;
import vn.loahoc.store.Transaction;

/** What a result means for a message: the table of promise 3. */
final class Outcomes {

  /** An answer that is older helps nobody. */
  private static final Duration TOO_OLD = Duration.ofHours(24);

  private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
  private static final int MOST_DOUBLINGS = 8;

  /** Beyond that a reply may be what makes the program crash; its eighth wait takes two minutes. */
  private static final int MOST_COPIES = 8;

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final OutboxStore store;
  private final InstantSource clock;
  private final Endings endings;

  Outcomes(OutboxStore store, InstantSource clock, Endings endings) {
    this.store = store;
    this.clock = clock;
    this.endings = endings;
  }

  /**
   * Writes down what came of a message.
   *
   * @return after which pause the message goes again; nothing if it has come to its end
   */
  Optional<Duration> commit(Transaction t, OutboxEntry entry, SendResult result) {
    Instant now = clock.instant();
    return switch (result) {
      case SendResult.Sent sent -> end(t, entry, OutboxState.SENT, sent.message(), now);
      case SendResult.RetryAfter limit -> later(t, entry, limit.pause(), now);
      case SendResult.NotSent no -> later(t, entry, backOff(entry.attempts()), now);
      case SendResult.AccessRefused refused -> later(t, entry, backOff(entry.attempts()), now);
      case SendResult.Rejected rejected ->
          end(t, entry, OutboxState.REJECTED, rejected.reason(), now);
      case SendResult.RecipientGone gone -> {
        store
            .markGone(t, entry.to(), gone.reason(), now)
            .forEach(key -> endings.ended(t, key, Ending.NOT_SENT, now));
        yield end(t, entry, OutboxState.GONE, gone.reason(), now);
      }
      case SendResult.ChatMoved moved -> {
        store.again(t, entry, entry.attempts() + 1, entry.copies(), now);
        store.move(t, entry.to(), moved.to());
        yield Optional.of(Duration.ZERO);
      }
      case SendResult.UnknownOutcome unknown -> unknown(t, entry, unknown.reason(), now);
    };
  }

  private Optional<Duration> end(
      Transaction t, OutboxEntry entry, OutboxState state, String detail, Instant now) {
    store.end(t, entry, state, detail, now);
    endings.ended(t, entry.key(), state.ending(), now);
    return Optional.empty();
  }

  /** Ends what has no use any more as it is; the platform has nothing against it. */
  void withhold(Transaction t, OutboxEntry entry, String why) {
    Instant now = clock.instant();
    store.end(t, entry, OutboxState.REJECTED, why, now);
    endings.ended(t, entry.key(), Ending.NOT_SENT, now);
  }

  /**
   * A crash came between the mark and the outcome. What was not sent for want of a second try would
   * be lost for good, so a reply goes again even if crash follows upon crash; each time is counted,
   * and each time it waits longer: should it be what makes the program crash, others go first.
   */
  void interrupted(Transaction t, OutboxEntry entry) {
    if (entry.lane() == Lane.REPLY && entry.copies() < MOST_COPIES) {
      Instant due = clock.instant().plus(backOff(entry.copies()));
      store.again(t, entry, entry.attempts(), entry.copies() + 1, due);
    } else {
      var unused = end(t, entry, OutboxState.TO_CHECK, "interrupted", clock.instant());
    }
  }

  /**
   * A reply goes once more and counts as possibly doubled; a push is left for a person to check.
   */
  private Optional<Duration> unknown(Transaction t, OutboxEntry entry, String reason, Instant now) {
    if (entry.lane() == Lane.REPLY && entry.copies() == 0) {
      store.again(t, entry, entry.attempts(), 1, now);
      return Optional.of(Duration.ZERO);
    }
    return end(t, entry, OutboxState.TO_CHECK, reason, now);
  }

  private Optional<Duration> later(Transaction t, OutboxEntry entry, Duration pause, Instant now) {
    if (entry.createdAt().plus(TOO_OLD).isBefore(now)) {
      withhold(t, entry, "not sent within 24 hours");
      return Optional.empty();
    }
    Duration bounded = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    store.again(t, entry, entry.attempts() + 1, entry.copies(), now.plus(bounded));
    return Optional.of(bounded);
  }

  private static Duration backOff(int attempts) {
    return FIRST_RETRY.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
  }
}
