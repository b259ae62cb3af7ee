package vn.loahoc.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.message.Address;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Subject;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.Transaction;

/**
 * What challenges keep of people: the entries under their pseudonym with how much it was, whether
 * they want no word of their days in a row, and the marks of the last days. Erasing takes the marks
 * and the wish here and the pseudonym with those of check-ins; the figures stay, and nobody can be
 * found in them.
 */
public final class ChallengeRecords implements PersonalRecords {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Ledger ledger = new Ledger();
  private final Pseudonyms pseudonyms = new Pseudonyms();
  private final DeedStore store = new DeedStore();
  private final StreakStore streaks = new StreakStore();

  @Override
  public List<String> shown(Transaction t, Subject subject) {
    List<String> shown = new ArrayList<>();
    for (String person : subject.person().stream().toList()) {
      for (String pseudonym : pseudonyms.all(t, person)) {
        ledger.of(t, pseudonym).stream()
            .filter(ChallengeRecords::isOurs)
            .forEach(entry -> shown.add(sentence(t, entry)));
      }
      if (streaks.isOff(t, person)) {
        shown.add(ChallengeWords.say("mine.streak-off"));
      }
    }
    return shown;
  }

  private static boolean isOurs(LedgerEntry entry) {
    return switch (entry.what().kind()) {
      case CHALLENGE_ACCEPTED, CHALLENGE_DONE, RECORDING -> true;
      case CHECK_IN -> entry.what().origin() == Origin.SELF_REPORTED;
      case HEAD_COUNT, REGISTRATION, PHOTO, QUESTION, SLOGAN -> false;
    };
  }

  private String sentence(Transaction t, LedgerEntry entry) {
    Deed.Slot slot =
        new Deed.Slot(
            entry.what().kind(),
            entry.what().campaign(),
            entry.what().occurrence().orElse(""),
            entry.day());
    Deed deed =
        new Deed(slot, entry.who().people(), store.amount(t, entry.key()), Optional.empty());
    String day = HomeTime.day(entry.day());
    return entry.what().kind() == Kind.CHALLENGE_ACCEPTED
        ? ChallengeWords.say("mine." + entry.what().kind().key(), day)
        : ChallengeWords.say("mine." + entry.what().kind().key(), day, ChallengeWords.told(deed));
  }

  @Override
  public void erase(Transaction t, Subject subject) {
    subject.person().ifPresent(person -> streaks.switchOn(t, person));
    for (LocalDate day : store.days(t)) {
      Optional<byte[]> secret = store.secret(t, day);
      for (Address account : subject.addresses()) {
        Doer doer = new Doer(account, subject.person(), Optional.empty());
        secret.ifPresent(key -> store.forget(t, day, DeedBook.mark(key, doer)));
      }
    }
  }

  /** The pseudonyms become one where check-ins are joined. */
  @Override
  public void join(Transaction t, String from, String to, Instant at) {
    streaks.join(t, from, to);
  }

  @Override
  public void withdrawn(Transaction t, String person, Purpose purpose) {
    if (purpose == Purpose.COUNTING) {
      streaks.switchOn(t, person);
    }
  }

  /** Every night: marks of days that are not open any more. */
  public static RetentionRule forgetting() {
    DeedStore store = new DeedStore();
    return new RetentionRule(
        "challenges",
        "which account told of a challenge: two days",
        (Transaction t, Instant now) ->
            store.sweep(t, LocalDate.ofInstant(now, ZONE).minusDays(DeedBook.DAYS_OPEN + 1)));
  }
}
