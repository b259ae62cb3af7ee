package vn.loahoc.challenge;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.loahoc.participation.Activity;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.people.Consents;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.people.Purpose;
import vn.loahoc.store.Transaction;

/**
 * Writes deeds that people tell of themselves into the ledger, one for a person and a challenge or
 * gathering. Who agreed to be counted counts under a pseudonym; of others nothing is kept but a
 * mark of the day, which says "this account has told this" and goes after two days. Thread-safe;
 * everything happens inside the transaction given.
 */
public final class DeedBook {

  /** For how many days after it what an account has told can be corrected. */
  public static final int DAYS_OPEN = 1;

  private static final int SECRET_BYTES = 32;
  private static final int MARK_BYTES = 16;

  private final Consents consents;
  private final RandomGenerator random;
  private final CheckedIn checkedIn;
  private final Ledger ledger = new Ledger();
  private final Pseudonyms pseudonyms = new Pseudonyms();
  private final DeedStore store = new DeedStore();

  /** Who checked in at the door without being known. */
  @FunctionalInterface
  public interface CheckedIn {

    boolean has(Transaction t, Doer who, String occurrence);
  }

  /**
   * @param random makes secrets and the marks of entries that are nobody's
   */
  public DeedBook(Consents consents, RandomGenerator random, CheckedIn checkedIn) {
    this.consents = consents;
    this.random = random;
    this.checkedIn = checkedIn;
  }

  /** Counts a deed, unless it has been counted. */
  public Booked book(Transaction t, Doer who, Deed deed, Instant now) {
    Optional<Deed> before = standing(t, who, deed.slot());
    if (before.isPresent()) {
      return new Booked.Standing(before.get());
    }
    Optional<String> pseudonym =
        who.person()
            .filter(person -> consents.lives(t, person, Purpose.COUNTING, now))
            .map(person -> pseudonyms.of(t, person, deed.slot().campaign(), now));
    LedgerEntry entry = entry(who, deed, pseudonym, ward(t, who, deed.slot()));
    ledger.record(t, entry, now);
    if (deed.slot().kind() != Kind.CHECK_IN) {
      describe(t, deed.slot());
    }
    store.putAmount(t, entry.key(), deed.amount());
    store.mark(t, mark(t, who, deed.slot().day()), deed.slot(), entry.key(), now);
    return new Booked.Fresh(pseudonym.isPresent());
  }

  /** Writes down what the challenge of a day is called in reports. */
  private void describe(Transaction t, Deed.Slot slot) {
    String title = ChallengeWords.say("activity", HomeTime.day(slot.day()));
    ledger.describe(
        t,
        new Activity(
            slot.occurrence(),
            slot.campaign(),
            title,
            new Activity.Setting(Optional.empty(), Optional.empty(), Optional.empty())));
  }

  /** Writes down what something is called that somebody tells to have been to. */
  public void describe(Transaction t, Gathering gathering) {
    ledger.describe(t, gathering.activity());
  }

  /** What somebody has told there. */
  public Optional<Deed> standing(Transaction t, Doer who, Deed.Slot slot) {
    return entry(t, who, slot)
        .map(
            entry ->
                new Deed(
                    slot,
                    entry.who().people(),
                    store.amount(t, entry.key()),
                    entry.what().audience()));
  }

  /** Puts another deed in the place of the one told before; false if there is none. */
  public boolean change(Transaction t, Doer who, Deed deed, Instant now) {
    Optional<LedgerEntry> before = entry(t, who, deed.slot());
    before.ifPresent(
        entry -> {
          if (entry.who().people() != deed.people()) {
            ledger.replace(t, entry.withPeople(deed.people()), now);
          }
          store.putAmount(t, entry.key(), deed.amount());
        });
    return before.isPresent();
  }

  /** Whether what somebody tells counts as theirs. */
  public boolean isCounted(Transaction t, Doer who, Instant now) {
    return who.person().filter(one -> consents.lives(t, one, Purpose.COUNTING, now)).isPresent();
  }

  /** Takes back what was told there. */
  public Optional<Deed> undo(Transaction t, Doer who, Deed.Slot slot, Instant now) {
    Optional<Deed> deed = standing(t, who, slot);
    entry(t, who, slot)
        .ifPresent(
            entry -> {
              ledger.cancel(t, entry.key(), now);
              store.removeAmount(t, entry.key());
              store.unmark(t, entry.key());
            });
    return deed;
  }

  /** What an account told last of today and the days that are still open. */
  public Optional<Deed.Slot> last(Transaction t, Doer who, LocalDate today) {
    Optional<DeedStore.Marked> last = Optional.empty();
    for (int back = 0; back <= DAYS_OPEN + 1; back++) {
      LocalDate day = today.minusDays(back);
      Optional<DeedStore.Marked> here =
          store.secret(t, day).stream()
              .flatMap(secret -> store.latest(t, day, mark(secret, who)).stream())
              .filter(marked -> marked.slot().kind() != Kind.CHALLENGE_ACCEPTED)
              .findFirst();
      if (here.isPresent() && (last.isEmpty() || here.get().at().isAfter(last.get().at()))) {
        last = here;
      }
    }
    return last.map(DeedStore.Marked::slot);
  }

  private Optional<LedgerEntry> entry(Transaction t, Doer who, Deed.Slot slot) {
    return store
        .secret(t, slot.day())
        .flatMap(secret -> store.marked(t, mark(secret, who), slot))
        .flatMap(key -> ledger.standing(t, key))
        .or(() -> elsewhere(t, who, slot));
  }

  /** What the same person told on another account, or before the marks went. */
  private Optional<LedgerEntry> elsewhere(Transaction t, Doer who, Deed.Slot slot) {
    Deed deed = new Deed(slot, 1, vn.loahoc.reading.Done.Amount.NONE, Optional.empty());
    return who.person().stream()
        .flatMap(person -> pseudonyms.all(t, person, slot.campaign()).stream())
        .map(pseudonym -> entry(who, deed, Optional.of(pseudonym), who.ward()).key())
        .flatMap(key -> ledger.standing(t, key).stream())
        .findFirst();
  }

  /** Whether somebody has checked in there with a code, which counts more than their word. */
  public boolean hasCheckedIn(Transaction t, Doer who, Deed.Slot slot) {
    boolean known =
        who.person().stream()
            .flatMap(person -> pseudonyms.all(t, person, slot.campaign()).stream())
            .flatMap(pseudonym -> ledger.of(t, pseudonym).stream())
            .anyMatch(
                entry ->
                    entry.what().origin() == Origin.CODE
                        && entry.what().occurrence().equals(Optional.of(slot.occurrence())));
    return known || checkedIn.has(t, who, slot.occurrence());
  }

  /** Who was somewhere counts for the ward of that, as with a code; who read for their own. */
  private Optional<String> ward(Transaction t, Doer who, Deed.Slot slot) {
    return slot.kind() == Kind.CHECK_IN
        ? ledger.activity(t, slot.occurrence()).flatMap(one -> one.setting().ward())
        : who.ward();
  }

  private LedgerEntry entry(
      Doer who, Deed deed, Optional<String> pseudonym, Optional<String> ward) {
    Deed.Slot slot = deed.slot();
    LedgerEntry.What what =
        new LedgerEntry.What(
            slot.kind(),
            Origin.SELF_REPORTED,
            slot.campaign(),
            Optional.of(slot.occurrence()),
            deed.audience());
    LedgerEntry.Who counted =
        new LedgerEntry.Who(
            pseudonym, deed.people(), ward, Optional.of(who.account().channel().value()));
    LedgerEntry entry =
        pseudonym.isPresent()
            ? LedgerEntry.of(what, counted, slot.day())
            : LedgerEntry.ofNobody(what, counted, slot.day(), anybody());
    // the word of somebody never stands in the place of their code at the door
    return slot.kind() == Kind.CHECK_IN
        ? new LedgerEntry("told/" + entry.key(), what, counted, slot.day())
        : entry;
  }

  private String anybody() {
    byte[] bytes = new byte[MARK_BYTES];
    random.nextBytes(bytes);
    return "anybody-" + HexFormat.of().formatHex(bytes);
  }

  private String mark(Transaction t, Doer who, LocalDate day) {
    byte[] fresh = new byte[SECRET_BYTES];
    random.nextBytes(fresh);
    return mark(store.secret(t, day, fresh), who);
  }

  static String mark(byte[] secret, Doer who) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      byte[] mark = mac.doFinal(who.named().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mark, 0, MARK_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  /** The days of the entries of somebody, with what they are. */
  List<LedgerEntry> entries(Transaction t, String person, String campaign) {
    return pseudonyms.all(t, person, campaign).stream()
        .flatMap(pseudonym -> ledger.of(t, pseudonym).stream())
        .filter(entry -> entry.what().campaign().equals(campaign))
        .toList();
  }
}
