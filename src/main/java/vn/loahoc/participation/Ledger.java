package vn.loahoc.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loahoc.store.Transaction;

/**
 * The ledger of participation. An entry is never changed and never deleted: what was wrong is
 * cancelled by a counter-entry. Thread-safe; everything happens inside the transaction given.
 */
public final class Ledger {

  private final LedgerStore store = new LedgerStore();
  private final ActivityStore activities = new ActivityStore();

  /** Adds an entry, unless one stands under its key. */
  public Recorded record(Transaction t, LedgerEntry entry, Instant at) {
    return store.add(t, new LedgerStore.Line(entry, 1), at) // most are new: one statement for them
        ? new Recorded.Fresh()
        : again(t, entry, at);
  }

  private Recorded again(Transaction t, LedgerEntry entry, Instant at) {
    Optional<LedgerStore.Line> last = store.last(t, entry.key());
    if (last.isPresent() && last.get().stands()) {
      return new Recorded.Known(last.get().entry());
    }
    long revision = last.map(line -> line.revision() + 1).orElse(1L);
    return store.add(t, new LedgerStore.Line(entry, revision), at)
        ? new Recorded.Fresh()
        : new Recorded.Known(standing(t, entry.key()).orElse(entry)); // another node was faster
  }

  /** Writes down what an occurrence is called, unless that is known. */
  public void describe(Transaction t, Activity activity) {
    activities.add(t, activity);
  }

  /** What an occurrence was called when it was first counted. */
  public Optional<Activity> activity(Transaction t, String occurrence) {
    return activities.find(t, occurrence);
  }

  /** What stands under a key. */
  public Optional<LedgerEntry> standing(Transaction t, String key) {
    return store.last(t, key).filter(LedgerStore.Line::stands).map(LedgerStore.Line::entry);
  }

  /** What stands under a pseudonym, by day; at most a few hundred. */
  public List<LedgerEntry> of(Transaction t, String person) {
    return store.of(t, person).stream()
        .filter(LedgerStore.Line::stands)
        .map(LedgerStore.Line::entry)
        .toList();
  }

  /** Cancels what stands under a key; the key is free then. */
  public Corrected cancel(Transaction t, String key, Instant at) {
    Optional<LedgerStore.Line> last = store.last(t, key).filter(LedgerStore.Line::stands);
    boolean cancelled =
        last.isPresent()
            && store.add(
                t, new LedgerStore.Line(last.get().entry(), last.get().revision() + 1), at);
    return cancelled ? new Corrected.Done(last.get().entry()) : new Corrected.Nothing();
  }

  /** Puts an entry in the place of the one that stands under its key. */
  public Corrected replace(Transaction t, LedgerEntry entry, Instant at) {
    Corrected corrected = cancel(t, entry.key(), at);
    if (corrected instanceof Corrected.Done) {
      record(t, entry, at);
    }
    return corrected;
  }

  /**
   * From now on two pseudonyms are counted as one person. It says nothing of who that is, and stays
   * when they are erased, so that no figure changes.
   */
  public void same(Transaction t, String alias, String person) {
    if (!alias.equals(person)) {
      store.alias(t, alias, person);
    }
  }
}
