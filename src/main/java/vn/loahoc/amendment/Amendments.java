package vn.loahoc.amendment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.store.Database;

/**
 * What holds of every amended occurrence, as the database says now: whether there is anything new
 * is looked up every time, which costs one small read. Thread-safe.
 */
public final class Amendments {

  /** More than these, the oldest, no longer hold. */
  private static final int MOST = 5_000;

  private final Database database;
  private final AmendmentStore store = new AmendmentStore();
  private final AtomicReference<@Nullable Known> last = new AtomicReference<>();

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

  public Amendments(Database database) {
    this.database = database;
  }

  public Known now() {
    Known known = last.get();
    Known read =
        database.read(
            t -> {
              long revision = store.revision(t);
              return known != null && known.revision() == revision
                  ? known
                  : new Known(revision, together(store.inForce(t, MOST)));
            });
    last.set(read);
    return read;
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
