package vn.loahoc.amendment;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.loahoc.calendar.Classes;

/** Classes with what staff said of single meetings until now. Thread-safe. */
public final class AmendedClasses implements UnaryOperator<Classes> {

  private final Amendments amendments;
  private final AtomicReference<@Nullable Held> last = new AtomicReference<>();

  private record Held(Classes source, long revision, Classes amended) {}

  public AmendedClasses(Amendments amendments) {
    this.amendments = amendments;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // those of another corpus are others
  public Classes apply(Classes source) {
    Amendments.Known known = amendments.now();
    Held made = last.get();
    if (made == null || made.source() != source || made.revision() != known.revision()) {
      made = new Held(source, known.revision(), source.amended(known.byOccurrence().values()));
      last.set(made);
    }
    return made.amended();
  }
}
