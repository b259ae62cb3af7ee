package vn.loahoc.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.corpus.Corpus;

/**
 * The agenda of the documents as they are now. Unlike {@link LiveAlmanac} it never uses the
 * database, so it may be asked inside a transaction. Thread-safe.
 */
final class LiveAgenda implements Supplier<Agenda> {

  private final LiveUnderstanding understanding;
  private @Nullable Corpus corpus;
  private @Nullable Agenda agenda;

  LiveAgenda(LiveUnderstanding understanding) {
    this.understanding = understanding;
  }

  @Override
  @SuppressWarnings("ReferenceEquality")
  public synchronized Agenda get() {
    Agenda known = agenda;
    Corpus current = understanding.with(Understanding::corpus);
    if (known == null || current != corpus) {
      known = understanding.with(u -> Agenda.of(u.corpus(), u.gazetteer()));
      agenda = known;
      corpus = current;
    }
    return known;
  }
}
