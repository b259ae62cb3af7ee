package vn.loahoc.app;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loahoc.corpus.Corpus;

/**
 * Something that is made of the documents, and made again once they were read again. Thread-safe.
 */
final class FromDocuments<T> {

  private final LiveUnderstanding documents;
  private final Function<Corpus, T> making;
  private volatile @Nullable Made<T> made;

  /** What was made of the documents. */
  private record Made<T>(Understanding of, T value) {
    @SuppressWarnings("ReferenceEquality") // one that was read again is another
    boolean isOf(Understanding current) {
      return of == current;
    }
  }

  FromDocuments(LiveUnderstanding documents, Function<Corpus, T> making) {
    this.documents = documents;
    this.making = making;
  }

  T now() {
    return documents.with(
        current -> {
          Made<T> known = made;
          if (known == null || !known.isOf(current)) {
            known = new Made<>(current, making.apply(current.corpus()));
            made = known;
          }
          return known.value();
        });
  }
}
