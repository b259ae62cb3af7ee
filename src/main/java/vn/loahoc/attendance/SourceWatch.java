package vn.loahoc.attendance;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.loahoc.store.Database;

/**
 * Keeps registrations in step with what the sources say now, whoever changed them: a session that
 * begins at another time or is held elsewhere is told to those who registered; one that the
 * calendar has no more is withdrawn, after a while, since a file may be away for a moment while
 * somebody replaces it. Looked at by one thread at a time.
 */
public final class SourceWatch {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

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

  /** Looks at everything people registered for and that has not begun. */
  public void look(Database database, LocalDateTime now) {
    List<Occasion> all = database.read(t -> desk.watched(t, now));
    missing.keySet().retainAll(all.stream().map(Occasion::occurrence).collect(Collectors.toSet()));
    for (Occasion occasion : all) {
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
      } else if (!occasion.rules().withdrawn()
          && !now.isBefore(missing.computeIfAbsent(id, gone -> now).plus(PATIENCE))) {
        missing.remove(id);
        var unused = database.write(t -> desk.withdraw(t, id, Optional.empty(), now));
      }
    }
  }
}
