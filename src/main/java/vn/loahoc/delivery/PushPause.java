package vn.loahoc.delivery;

import java.time.InstantSource;
import java.util.Optional;
import vn.loahoc.store.Restoring;
import vn.loahoc.store.Switches;
import vn.loahoc.store.Transaction;

/**
 * Two switches that outlive a restart: one stops every push while replies go on, one stops
 * everything after a backup was restored. They are read each time, since another process may turn
 * them.
 */
public final class PushPause {

  /** Turned by staff. */
  public static final String PUSHES = "pushes-paused";

  /** Turned by {@code restore}. */
  public static final String SENDING = Restoring.SENDING_PAUSED;

  private final InstantSource clock;

  public PushPause(InstantSource clock) {
    this.clock = clock;
  }

  /** Why pushes are stopped, if they are. */
  public Optional<String> pushes(Transaction t) {
    return Switches.value(t, PUSHES).or(() -> sending(t));
  }

  /** Why everything is stopped, if it is. */
  public Optional<String> sending(Transaction t) {
    return Switches.value(t, SENDING);
  }

  /** Stops every push, in this transaction. */
  public void pause(Transaction t, String why) {
    Switches.set(t, PUSHES, why, clock.instant());
  }

  /** Lets everything go on. */
  public void resume(Transaction t) {
    Switches.clear(t, PUSHES);
    Switches.clear(t, SENDING);
  }
}
