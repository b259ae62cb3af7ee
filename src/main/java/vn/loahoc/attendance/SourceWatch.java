package vn.loahoc.attendance;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.loahoc.store.Database;

/**
 * Keeps registrations in step with what the sources say now, whoever changed them: a session that
 * begins at another time or is held elsewhere is told to those who registered; one that the
 * calendar has no more is withdrawn, after a while, since a file may be away for a moment while
 * somebody replaces it. Looked at by one thread at a time.
 */
public final class SourceWatch {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Sessions read at once. */
  private static final int AT_ONCE = 500;

  private final RegistrationDesk desk;
  private final Bookables bookables;
  private final Predicate<String> known;

  /** Since when the calendar has them no more; at most those that people registered for. */
  private final Map<String, LocalDateTime> missing = new HashMap<>();

  /**
   * @param known whether the calendar has an occurrence, also one that takes no registrations
   */
  public SourceWatch(RegistrationDesk desk, Bookables bookables, Predicate<String> known) {
    this.desk = desk;
    this.bookables = bookables;
    this.known = known;
  }

  /**
   * Looks at everything people registered for and that has not begun, or not long ago, each by
   * itself.
   *
   * @throws RuntimeException what went wrong with one of them, once all others were looked at
   */
  public void look(Database database, LocalDateTime now) {
    List<RuntimeException> failures = new ArrayList<>();
    Set<String> all = new HashSet<>();
    for (List<Occasion> page = page(database, now, "");
        !page.isEmpty();
        page = page(database, now, page.getLast().occurrence())) {
      for (Occasion occasion : page) {
        all.add(occasion.occurrence());
        try {
          look(database, occasion, now);
        } catch (RuntimeException e) { // the others must not wait until it is mended
          failures.add(e);
        }
      }
    }
    missing.keySet().retainAll(all);
    if (!failures.isEmpty()) {
      RuntimeException first = failures.removeFirst();
      failures.forEach(first::addSuppressed);
      throw first;
    }
  }

  private List<Occasion> page(Database database, LocalDateTime now, String after) {
    return database.read(t -> desk.watched(t, now, after, AT_ONCE));
  }

  private void look(Database database, Occasion occasion, LocalDateTime now) {
    String id = occasion.occurrence();
    Optional<Bookable> current = bookables.find(id);
    if (current.isPresent() || known.test(id)) {
      missing.remove(id);
      current
          .filter(occasion::differs)
          .ifPresent(
              one ->
                  database.write(
                      t -> {
                        desk.follow(t, occasion, one, now);
                        return true;
                      }));
    } else if (!occasion.isOver(now)
        && !now.isBefore(missing.computeIfAbsent(id, gone -> now).plus(PATIENCE))) {
      missing.remove(id);
      var unused = database.write(t -> desk.unlisted(t, id, now));
    }
  }
}
