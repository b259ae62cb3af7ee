package vn.loahoc.delivery;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import vn.loahoc.message.Address;

/**
 * What waits for many chats, a line for each. The first of a line may go; while it is under way
 * nothing else of its line does. The database holds the truth: here are only places in it, so that
 * nobody has to search it for each message. Thread-safe.
 */
final class Lines {

  private static final Comparator<Line> MOST_URGENT =
      Comparator.comparing((Line line) -> line.waiting.getFirst());

  /** The ticker may wrap round, so only differences count. */
  private static final Comparator<Line> FIRST_TO_WAKE =
      ((Comparator<Line>) (a, b) -> Long.signum(a.restsUntil - b.restsUntil))
          .thenComparing(MOST_URGENT);

  /**
   * What was found in the database.
   *
   * @param pause nanoseconds until it is due
   */
  record Found(Ticket ticket, long pause) {}

  private final LaneRoom replies;
  private final LaneRoom pushes;
  private final LongSupplier ticker;
  private final Map<Address, Line> lines = new HashMap<>();
  private final TreeSet<Line> ready = new TreeSet<>(MOST_URGENT);
  private final TreeSet<Line> resting = new TreeSet<>(FIRST_TO_WAKE);
  private final Set<Long> known = new HashSet<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /**
   * @param replies how many replies are held at most
   * @param pushes how many pushes
   * @param ticker nanoseconds that only go forward
   */
  Lines(int replies, int pushes, LongSupplier ticker) {
    this.replies = new LaneRoom(replies);
    this.pushes = new LaneRoom(pushes);
    this.ticker = ticker;
  }

  /** Puts what was just committed at the end of its line; what is known already is left alone. */
  void add(List<Ticket> tickets) {
    locked(
        () -> {
          tickets.stream()
              .filter(ticket -> room(ticket).takesNew())
              .forEach(ticket -> join(ticket, 0));
          return true;
        });
  }

  /**
   * Fills in, oldest first, what the database has and is not known here: at the start, and what
   * there was no room for.
   *
   * @param oldest asks the database for so many of a lane, oldest first
   */
  void fill(Lane lane, IntFunction<List<Found>> oldest) {
    LaneRoom room = room(lane);
    int asked = locked(room::beginsToFill);
    List<Found> found = oldest.apply(asked);
    locked(
        () -> {
          found.stream().filter(f -> room.hasPlace()).forEach(f -> join(f.ticket(), f.pause()));
          room.filled(found.size() < asked);
          return true;
        });
  }

  /**
   * Takes what is most urgent and may go; its line is closed until {@link #done} or {@link #again}.
   *
   * @param nanos how long to wait for it
   * @param leave asked of each candidate, most urgent first
   */
  Optional<Ticket> take(long nanos, Function<Ticket, Leave> leave) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long until = ticker.getAsLong() + nanos;
      Optional<Ticket> taken = taken(leave);
      while (taken.isEmpty()) {
        long left = until - ticker.getAsLong();
        if (left <= 0) {
          return taken;
        }
        changed.awaitNanos(Math.min(left, pause()));
        taken = taken(leave);
      }
      return taken;
    } finally {
      lock.unlock();
    }
  }

  private Optional<Ticket> taken(Function<Ticket, Leave> leave) {
    long now = ticker.getAsLong();
    while (!resting.isEmpty() && resting.getFirst().restsUntil - now <= 0) {
      Line line = resting.getFirst();
      change(line, () -> line.rests = false);
    }
    while (!ready.isEmpty()) {
      Line line = ready.getFirst();
      Ticket first = line.waiting.getFirst();
      LaneRoom room = room(first);
      if (room.pause(now) > 0) {
        return Optional.empty(); // what is less urgent waits as well
      }
      switch (leave.apply(first)) {
        case Leave.Granted granted -> {
          change(line, () -> leaves(line, first));
          return Optional.of(first);
        }
        case Leave.LineRests rest -> change(line, () -> rests(line, rest.nanos()));
        case Leave.LaneRests rest -> room.rest(now, rest.nanos());
      }
    }
    return Optional.empty();
  }

  private static void leaves(Line line, Ticket first) {
    line.waiting.remove(first);
    line.underWay++;
  }

  private void rests(Line line, long nanos) {
    line.rests = true;
    line.restsUntil = ticker.getAsLong() + nanos;
  }

  private long pause() {
    long now = ticker.getAsLong();
    long pause = resting.isEmpty() ? Long.MAX_VALUE : resting.getFirst().restsUntil - now;
    if (!ready.isEmpty()) {
      pause = Math.min(pause, room(ready.getFirst().waiting.getFirst()).pause(now));
    }
    return Math.max(1, pause);
  }

  /** It has come to its end: the next of its line may go. */
  void done(Ticket ticket) {
    locked(
        () -> {
          known.remove(ticket.id());
          room(ticket).left();
          Line line = lines.get(ticket.chat());
          if (line != null) {
            change(line, () -> line.underWay--);
          }
          return true;
        });
  }

  /** It is still to go, after a pause, and so is what waits behind it. */
  void again(Ticket ticket, long nanos) {
    locked(
        () -> {
          Line line = lines.computeIfAbsent(ticket.chat(), Line::new);
          change(
              line,
              () -> {
                line.underWay--;
                line.waiting.add(ticket);
                rests(line, nanos);
              });
          return true;
        });
  }

  /** Nothing of a lane goes for a while. */
  void rest(Lane lane, long nanos) {
    locked(
        () -> {
          room(lane).rest(ticker.getAsLong(), nanos);
          return true;
        });
  }

  /** A chat has a new id: whoever waits there now waits here, what is under way included. */
  void move(Address from, Address to) {
    locked(
        () -> {
          Line old = lines.get(from);
          if (old != null && !from.equals(to)) {
            List<Ticket> moved = old.waiting.stream().map(ticket -> ticket.at(to)).toList();
            int underWay = old.underWay;
            change(
                old,
                () -> {
                  old.waiting.clear();
                  old.underWay = 0;
                });
            Line line = lines.computeIfAbsent(to, Line::new);
            change(
                line,
                () -> {
                  line.waiting.addAll(moved);
                  line.underWay += underWay;
                });
          }
          return true;
        });
  }

  private void join(Ticket ticket, long pause) {
    if (known.add(ticket.id())) {
      room(ticket).joined();
      Line line = lines.computeIfAbsent(ticket.chat(), Line::new);
      boolean isFirst = line.waiting.isEmpty() || ticket.compareTo(line.waiting.getFirst()) < 0;
      change(
          line,
          () -> {
            line.waiting.add(ticket);
            if (isFirst) { // a reply does not wait for a push to be due
              line.rests = pause > 0;
              line.restsUntil = ticker.getAsLong() + pause;
            }
          });
    }
  }

  /** The sets are ordered by what changes, so a line leaves them while it does. */
  private void change(Line line, Runnable change) {
    if (line.isReady()) {
      ready.remove(line);
    } else if (line.isResting()) {
      resting.remove(line);
    }
    change.run();
    if (line.isReady()) {
      ready.add(line);
    } else if (line.isResting()) {
      resting.add(line);
    } else if (line.isEmpty()) {
      lines.remove(line.chat, line);
    }
  }

  private LaneRoom room(Ticket ticket) {
    return room(ticket.lane());
  }

  private LaneRoom room(Lane lane) {
    return switch (lane) {
      case REPLY -> replies;
      case BULK -> pushes;
    };
  }

  private <T> T locked(Supplier<T> change) {
    lock.lock();
    try {
      T result = change.get();
      changed.signalAll();
      return result;
    } finally {
      lock.unlock();
    }
  }
}
