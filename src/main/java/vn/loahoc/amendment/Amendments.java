package vn.loahoc.amendment;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.store.Database;

/**
 * What holds of every amended occurrence. What this program has committed is known at once; what
 * another one has, within {@link #FRESH}: it is asked for several times a turn, and a turn should
 * not read the database each time. Thread-safe.
 */
public final class Amendments {

  /** More than these, the oldest, no longer hold. */
  private static final int MOST = 5_000;

  /** How long what was read is taken for what is. */
  static final Duration FRESH = Duration.ofSeconds(1);

  private final Database database;
  private final AmendmentStore store = new AmendmentStore();
  private final LongSupplier ticker;
  private final AtomicLong changes = new AtomicLong();
  private final AtomicReference<@Nullable Look> last = new AtomicReference<>();

  /** What was read, when, and after how many changes of this program. */
  private record Look(Known known, long at, long changes) {}

  /**
   * What was read.
   *
   * @param revision other amendments have another one
   * @param byOccurrence what holds of each
   */
  public record Known(long revision, Map<String, Amendment> byOccurrence) {
    public Known {
      byOccurrence = Map.copyOf(byOccurrence);
    }
  }

  /**
   * @param ticker nanoseconds that only go forward
   */
  public Amendments(Database database, LongSupplier ticker) {
    this.database = database;
    this.ticker = ticker;
  }

  public Known now() {
    Look look = last.get();
    if (look != null
        && look.changes() == changes.get()
        && ticker.getAsLong() - look.at() < FRESH.toNanos()) {
      return look.known();
    }
    // counted before it is read, so that what is committed meanwhile makes this one old at once
    long before = changes.get();
    long at = ticker.getAsLong();
    Optional<Known> known = Optional.ofNullable(look).map(Look::known);
    Known read =
        database.read(
            t -> {
              long revision = store.revision(t);
              return known
                  .filter(one -> one.revision() == revision)
                  .orElseGet(() -> new Known(revision, together(store.inForce(t, MOST))));
            });
    last.set(new Look(read, at, before));
    return read;
  }

  /** This program has committed a change. */
  void changed() {
    changes.incrementAndGet();
  }

  private static Map<String, Amendment> together(List<Made> all) {
    Map<String, List<Made>> byOccurrence =
        all.stream()
            .collect(
                Collectors.groupingBy(Made::occurrence, LinkedHashMap::new, Collectors.toList()));
    Map<String, Amendment> found = new LinkedHashMap<>();
    byOccurrence.forEach((id, made) -> Made.together(made).ifPresent(one -> found.put(id, one)));
    return found;
  }
}
