package vn.loahoc.checkin;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.loahoc.participation.Corrected;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.participation.Recorded;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.people.Purpose;
import vn.loahoc.store.Transaction;

/** Who is counted in the ledger as having come, and how many with them. Thread-safe. */
public final class Attendances {

  private static final int MARK_BYTES = 16;

  private final CheckIns.Known known;
  private final RandomGenerator random;
  private final Pseudonyms pseudonyms = new Pseudonyms();
  private final Ledger ledger = new Ledger();
  private final CodeStore store = new CodeStore();

  Attendances(CheckIns.Known known, RandomGenerator random) {
    this.known = known;
    this.random = random;
  }

  /**
   * Counts somebody, and those with them, once.
   *
   * @param people all together, 1 to {@link CheckIns#MOST_PEOPLE}
   */
  public Counted count(Transaction t, Visitor who, Found.Open at, int people, Instant now) {
    Optional<LedgerEntry> before = standing(t, who, at);
    if (before.isPresent()) {
      return new Counted.Already(before.get().who().people());
    }
    Optional<String> pseudonym =
        who.person()
            .filter(person -> known.consents().lives(t, person, Purpose.COUNTING, now))
            .map(person -> pseudonyms.of(t, person, at.occasion().campaign(), now));
    LedgerEntry entry = entry(who, at.occasion(), pseudonym, people);
    ledger.describe(t, at.occasion().activity());
    Recorded recorded =
        store.mark(t, at.code().id(), mark(who, at.code()), entry.key())
            ? ledger.record(t, entry, now)
            : new Recorded.Known(entry); // another node was faster
    return switch (recorded) {
      case Recorded.Fresh fresh -> {
        known.told().takeBack(t, who, at.occasion(), now);
        yield new Counted.Fresh(people, pseudonym.isPresent());
      }
      case Recorded.Known already -> new Counted.Already(already.standing().who().people());
    };
  }

  /** Whether an account has been counted at an occasion; nothing is asked of the person. */
  public boolean hasCounted(Transaction t, Visitor who, String occasion) {
    return store
        .of(t, occasion)
        .flatMap(code -> store.marked(t, code.id(), mark(who, code)))
        .flatMap(key -> ledger.standing(t, key))
        .isPresent();
  }

  /** Corrects the number of people of somebody who was counted before. */
  public Counted change(Transaction t, Visitor who, Found.Open at, int people, Instant now) {
    Optional<LedgerEntry> before = standing(t, who, at);
    if (before.isEmpty()) {
      return count(t, who, at, people, now);
    }
    int was = before.get().who().people();
    if (was == people) {
      return new Counted.Already(people);
    }
    ledger.replace(t, before.get().withPeople(people), now);
    return new Counted.Changed(was, people);
  }

  /** How many stand for an account at an occasion; nothing if nobody does. */
  public Optional<Integer> people(Transaction t, Visitor who, Found.Open at) {
    return standing(t, who, at).map(entry -> entry.who().people());
  }

  /** Takes back that somebody and those with them came; they may be counted anew. */
  public boolean takeBack(Transaction t, Visitor who, Found.Open at, Instant now) {
    Optional<LedgerEntry> before = standing(t, who, at);
    store.unmark(t, at.code().id(), mark(who, at.code()));
    return before
        .map(entry -> ledger.cancel(t, entry.key(), now))
        .filter(Corrected.Done.class::isInstance)
        .isPresent();
  }

  /** What stands for an account at an occasion, or for the person on another account. */
  private Optional<LedgerEntry> standing(Transaction t, Visitor who, Found.Open at) {
    String mark = mark(who, at.code());
    Optional<String> key = store.marked(t, at.code().id(), mark);
    Optional<LedgerEntry> marked = key.flatMap(known -> ledger.standing(t, known));
    if (key.isPresent() && marked.isEmpty()) {
      store.unmark(t, at.code().id(), mark); // what was counted has been cancelled
    }
    return marked.or(() -> elsewhere(t, who, at.occasion()));
  }

  private Optional<LedgerEntry> elsewhere(Transaction t, Visitor who, Occasion at) {
    return who.person().stream()
        .flatMap(person -> pseudonyms.all(t, person, at.campaign()).stream())
        .map(pseudonym -> entry(who, at, Optional.of(pseudonym), 1).key())
        .flatMap(key -> ledger.standing(t, key).stream())
        .findFirst();
  }

  private static String mark(Visitor who, CheckInCode code) {
    return Digits.mark(code.secret().bytes(), who.named());
  }

  private LedgerEntry entry(Visitor who, Occasion at, Optional<String> pseudonym, int people) {
    LedgerEntry.What what =
        new LedgerEntry.What(Kind.CHECK_IN, Origin.CODE, at.campaign(), Optional.of(at.id()));
    LedgerEntry.Who counted =
        new LedgerEntry.Who(
            pseudonym, people, at.spot().ward(), Optional.of(who.account().channel().value()));
    if (pseudonym.isPresent()) {
      return LedgerEntry.of(what, counted, at.span().day());
    }
    byte[] mark = new byte[MARK_BYTES];
    random.nextBytes(mark);
    String anybody = "anybody-" + HexFormat.of().formatHex(mark);
    return LedgerEntry.ofNobody(what, counted, at.span().day(), anybody);
  }
}
