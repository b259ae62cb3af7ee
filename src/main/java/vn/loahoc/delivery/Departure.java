package vn.loahoc.delivery;

import java.util.Optional;
import vn.loahoc.channel.SendResult;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/** The moment before a message leaves: it is marked as being sent, or there is a reason not to. */
final class Departure {

  /** What may come of it. */
  sealed interface Mark {

    /** Marked: once this is committed the message may leave. */
    record Leaves(OutboxEntry entry) implements Mark {}

    /** It has come to its end, here or elsewhere. */
    record Over() implements Mark {}

    /** Its chat has a new id. */
    record Elsewhere(Address chat) implements Mark {}

    /** All of this lane is paused. */
    record Paused(Lane lane) implements Mark {}
  }

  private final DeliveryWorker.Shared shared;
  private final OutboxStore store;
  private final Outcomes outcomes;

  Departure(DeliveryWorker.Shared shared, OutboxStore store, Outcomes outcomes) {
    this.shared = shared;
    this.store = store;
    this.outcomes = outcomes;
  }

  Mark mark(Transaction t, Ticket ticket) {
    boolean isPaused =
        switch (ticket.lane()) {
          case REPLY -> shared.pause().sending(t).isPresent();
          case BULK -> shared.pause().pushes(t).isPresent(); // or all sending
        };
    if (isPaused) {
      return new Mark.Paused(ticket.lane());
    }
    Optional<OutboxEntry> marked = store.sending(t, ticket, shared.clocks().now());
    if (marked.isEmpty()) {
      return store
          .destination(t, ticket.id())
          .<Mark>map(Mark.Elsewhere::new)
          .orElseGet(Mark.Over::new);
    }
    OutboxEntry entry = marked.get();
    if (store.isGone(t, entry.to())) {
      outcomes.commit(t, entry, new SendResult.RecipientGone("gone before"));
      return new Mark.Over();
    }
    if (entry.until().filter(until -> !shared.clocks().now().isBefore(until)).isPresent()) {
      return withheld(t, entry, "too late");
    }
    if (entry.lane() == Lane.BULK && shared.stops().isStopped(t, entry.to())) {
      return withheld(t, entry, "stopped by the recipient");
    }
    return new Mark.Leaves(entry);
  }

  private Mark withheld(Transaction t, OutboxEntry entry, String why) {
    outcomes.withhold(t, entry, why);
    return new Mark.Over();
  }
}
