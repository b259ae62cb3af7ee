package vn.loahoc.reminder;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loahoc.delivery.Ending;
import vn.loahoc.reminder.ReminderTimeStore.Gone;
import vn.loahoc.reminder.ReminderTimeStore.Kind;
import vn.loahoc.reminder.ReminderTimeStore.State;
import vn.loahoc.store.Transaction;

/**
 * What becomes of messages with reminders: only what has arrived counts as sent, and what has not
 * comes back. Thread-safe.
 */
final class Arrivals {

  /** What the keys of such messages begin with. */
  static final String PREFIX = "reminder:";

  /** What did not leave so often waits for a word of theirs. */
  private static final int MOST_TRIES = 5;

  private final ReminderStore store = new ReminderStore();
  private final ReminderTimeStore times = new ReminderTimeStore();

  /** The name of a message whose first row is this one; it names no other, ever. */
  static String name(ReminderTimeStore.Row first) {
    return PREFIX + first.id() + "-" + first.tries();
  }

  /**
   * A part of a message has come to its end: if one of its parts has not arrived, the message has
   * not. What is not ours is left alone.
   */
  void ended(Transaction t, String key, Ending ending, LocalDateTime at) {
    if (!key.startsWith(PREFIX)) {
      return;
    }
    String message = key.substring(0, key.lastIndexOf('#'));
    switch (ending) {
      case SENT -> times.arrived(t, message);
      case NOT_SENT, REFUSED -> comesBack(t, message, ending);
      case UNKNOWN -> isOwedAgain(t, message, at);
    }
  }

  /** It goes by whatever way is open now; what a platform does not take waits for a word. */
  private void comesBack(Transaction t, String message, Ending ending) {
    for (Gone one : times.gone(t, message)) {
      boolean again = ending == Ending.NOT_SENT && one.row().tries() < MOST_TRIES;
      times.set(t, one.row(), again ? State.WAITING : State.OWED);
      store.untold(t, one.row().reminder(), one.was(), message);
    }
  }

  /** What may have arrived does not come twice by itself, but they hear it when they write. */
  private void isOwedAgain(Transaction t, String message, LocalDateTime at) {
    List<Gone> all = times.gone(t, message);
    Set<Long> repeated = new HashSet<>();
    for (Gone one : all) {
      times.set(t, one.row(), State.UNKNOWN);
      if (repeated.add(one.row().reminder())) {
        store
            .find(t, one.row().reminder())
            .ifPresent(reminder -> times.add(t, reminder, Kind.REPEAT, State.OWED, at));
      }
    }
  }
}
