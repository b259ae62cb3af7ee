package vn.loahoc.participation;

import java.util.Map;
import vn.loahoc.store.Transaction;

/**
 * Keeps sums beside the rows of the ledger, so that figures need not be made of all rows each time.
 * The sums and the number of the row up to which they are made change in one transaction. Nothing
 * depends on when this happens: figures are made of the sums and the rows after them. Thread-safe.
 */
public final class Summing {

  /** Fewer rows are read sooner than sums are written. */
  private static final int LEAST = 1_000;

  /** A transaction over so many holds up others for less than a tenth of a second. */
  private static final int MOST = 2_000;

  private final SumStore store = new SumStore();
  private final int least;
  private final int most;

  public Summing() {
    this(LEAST, MOST);
  }

  Summing(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /**
   * Adds the next rows to the sums, unless they are few.
   *
   * @return whether more may wait
   */
  public boolean advance(Transaction t) {
    if (store.last(t) - store.summed(t) < least) {
      return false;
    }
    store.standStill(t);
    long summed = store.summed(t); // another node may have added rows before it let go
    long last = store.last(t);
    SumStore.Span span = new SumStore.Span(summed, Math.min(last, summed + most));
    store.number(t, span);
    Map<Bin, Changes> newer = store.rows(t, span, new Roll(Persons.HIGHEST));
    newer.forEach((bin, changes) -> store.keep(t, bin, changes));
    store.summed(t, span.last());
    return span.last() < last;
  }
}
