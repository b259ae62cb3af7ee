package vn.loahoc.conversation.step;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Inbound;

/**
 * One person may say so much in a while; the first message too many is told so, the others are
 * passed over. Stopping and pressing are never too fast.
 */
public final class Pace implements Step {

  private static final int MESSAGES = 20;
  private static final long WHILE = Duration.ofSeconds(20).toNanos();
  private static final int PEOPLE = 20_000;

  private final LongSupplier ticker;
  private final Map<Address, Window> windows =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Address, Window> eldest) {
          return size() > PEOPLE;
        }
      };

  private record Window(long began, int messages) {}

  /**
   * @param ticker nanoseconds that only go forward
   */
  public Pace(LongSupplier ticker) {
    this.ticker = ticker;
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    if (!(turn.update().inbound() instanceof Inbound.Said)) {
      return Optional.empty();
    }
    int messages = counted(turn.update().author().address());
    if (messages <= MESSAGES) {
      return Optional.empty();
    }
    Outcome outcome =
        messages == MESSAGES + 1 ? Outcome.saying(Phrasebook.say("too-fast")) : Outcome.saying();
    return Optional.of(Move.saying(outcome, session));
  }

  private synchronized int counted(Address author) {
    long now = ticker.getAsLong();
    Window window = windows.get(author);
    Window next =
        window == null || now - window.began() > WHILE
            ? new Window(now, 1)
            : new Window(window.began(), window.messages() + 1);
    windows.put(author, next);
    return next.messages();
  }
}
