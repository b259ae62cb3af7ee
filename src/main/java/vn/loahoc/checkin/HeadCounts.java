package vn.loahoc.checkin;

import java.time.Instant;
import java.util.Optional;
import vn.loahoc.participation.Corrected;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.participation.Recorded;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.store.Transaction;

/**
 * Heads counted on paper: one figure for an occasion, or for a ward where the occasion is for all.
 * Never added to the check-ins. Thread-safe.
 */
public final class HeadCounts {

  private final AuditLog audit;
  private final Ledger ledger = new Ledger();

  public HeadCounts(AuditLog audit) {
    this.audit = audit;
  }

  /** What came of entering a figure. */
  public sealed interface Entered {

    /** It stands now. */
    record Fresh() implements Entered {}

    /** Another one stood there, and nothing was changed. */
    record Other(int heads) implements Entered {}

    /** It stood there already. */
    record Same() implements Entered {}

    /** It stands in the place of another one. */
    record Changed(int before) implements Entered {}

    /** One that stood there was taken away. */
    record Dropped(int before) implements Entered {}

    /** None stood there that could be taken away. */
    record None() implements Entered {}
  }

  /**
   * Who enters it.
   *
   * @param person their id
   * @param ward the one they act for
   */
  public record Clerk(String person, Optional<String> ward) {}

  /** Enters a figure, unless another stands. */
  public Entered enter(Transaction t, Clerk by, Occasion at, int heads, Instant now) {
    LedgerEntry entry = entry(by, at, heads);
    Recorded recorded = ledger.record(t, entry, now);
    if (recorded instanceof Recorded.Known known) {
      int standing = known.standing().who().people();
      return standing == heads ? new Entered.Same() : new Entered.Other(standing);
    }
    ledger.describe(t, at.activity());
    note(t, by, "head-count.entered", at, now);
    return new Entered.Fresh();
  }

  /** Puts a figure in the place of the one that stands. */
  public Entered replace(Transaction t, Clerk by, Occasion at, int heads, Instant now) {
    Corrected corrected = ledger.replace(t, entry(by, at, heads), now);
    if (corrected instanceof Corrected.Done done) {
      note(t, by, "head-count.corrected", at, now);
      return new Entered.Changed(done.before().who().people());
    }
    return enter(t, by, at, heads, now);
  }

  /** Takes away the figure that stands; another may be entered then. */
  public Entered drop(Transaction t, Clerk by, Occasion at, Instant now) {
    Corrected corrected = ledger.cancel(t, entry(by, at, 1).key(), now);
    if (corrected instanceof Corrected.Done done) {
      note(t, by, "head-count.dropped", at, now);
      return new Entered.Dropped(done.before().who().people());
    }
    return new Entered.None();
  }

  /** The figure that stands. */
  public Optional<Integer> standing(Transaction t, Clerk by, Occasion at) {
    return ledger.standing(t, entry(by, at, 1).key()).map(entry -> entry.who().people());
  }

  private void note(Transaction t, Clerk by, String what, Occasion at, Instant now) {
    audit.add(t, new AuditEntry(now, by.person(), what, at.id(), ward(by, at)));
  }

  private static Optional<String> ward(Clerk by, Occasion at) {
    return at.spot().ward().or(by::ward);
  }

  private static LedgerEntry entry(Clerk by, Occasion at, int heads) {
    Optional<String> ward = ward(by, at);
    return LedgerEntry.ofNobody(
        new LedgerEntry.What(Kind.HEAD_COUNT, Origin.PAPER, at.campaign(), Optional.of(at.id())),
        new LedgerEntry.Who(Optional.empty(), heads, ward, Optional.empty()),
        at.span().day(),
        "paper" + ward.map(name -> "-" + name).orElse(""));
  }
}
