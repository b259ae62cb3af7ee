package vn.loahoc.channel.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** Who waits for what comes into a mailbox. Thread-safe. */
final class Listeners {

  /** Open pages and waiting requests of one visitor. */
  private static final int MOST = 12;

  private final ConcurrentMap<String, List<Listener>> byVisitor = new ConcurrentHashMap<>();

  /** Has an identity of its own: the same signal may be given twice. */
  private static final class Listener {
    private final Runnable signal;

    Listener(Runnable signal) {
      this.signal = signal;
    }
  }

  Optional<Subscription> add(String visitor, Runnable signal) {
    Listener listener = new Listener(signal);
    List<Listener> now =
        byVisitor.compute(
            visitor,
            (v, before) -> {
              if (before == null) {
                return List.of(listener);
              }
              return before.size() >= MOST ? before : with(before, listener);
            });
    return now.contains(listener) ? Optional.of(() -> remove(visitor, listener)) : Optional.empty();
  }

  private void remove(String visitor, Listener listener) {
    byVisitor.computeIfPresent(
        visitor,
        (v, before) -> {
          List<Listener> rest = before.stream().filter(l -> l != listener).toList();
          return rest.isEmpty() ? null : rest;
        });
  }

  void signal(String visitor) {
    byVisitor.getOrDefault(visitor, List.of()).forEach(listener -> listener.signal.run());
  }

  private static List<Listener> with(List<Listener> before, Listener one) {
    return Stream.concat(before.stream(), Stream.of(one)).toList();
  }
}
