package vn.loahoc.checkin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loahoc.message.Address;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Subject;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.Transaction;

/**
 * What counting keeps of people: whose pseudonym is whose, and the marks of today's codes. Erasing
 * takes both; the entries of the ledger stay, and nobody can be found in them.
 */
public final class CheckInRecords implements PersonalRecords {

  private final Pseudonyms pseudonyms = new Pseudonyms();
  private final Ledger ledger = new Ledger();
  private final CodeStore store = new CodeStore();

  @Override
  public List<String> shown(Transaction t, Subject subject) {
    List<LedgerEntry> counted =
        subject.person().stream()
            .flatMap(person -> pseudonyms.all(t, person).stream())
            .flatMap(pseudonym -> ledger.of(t, pseudonym).stream())
            .toList();
    List<String> lines =
        new ArrayList<>(of(counted, Kind.CHECK_IN).stream().map(CheckInRecords::sentence).toList());
    int questions = of(counted, Kind.QUESTION).size();
    int bookings = of(counted, Kind.REGISTRATION).size();
    if (questions + bookings > 0) {
      lines.add(
          CheckInWords.say(
              "mine.counted",
              "questions",
              String.valueOf(questions),
              "bookings",
              String.valueOf(bookings)));
    }
    return lines;
  }

  private static List<LedgerEntry> of(List<LedgerEntry> counted, Kind kind) {
    return counted.stream().filter(entry -> entry.what().kind() == kind).toList();
  }

  private static String sentence(LedgerEntry entry) {
    return CheckInWords.say(
        "mine.check-in",
        "day",
        HomeTime.day(entry.day()),
        "people",
        String.valueOf(entry.who().people()));
  }

  @Override
  public void erase(Transaction t, Subject subject) {
    subject.person().ifPresent(person -> pseudonyms.forget(t, person));
    for (CheckInCode code : store.marked(t)) {
      for (Address account : subject.addresses()) {
        Visitor visitor = new Visitor(account, subject.person());
        store.unmark(t, code.id(), Digits.mark(code.secret().bytes(), visitor.named()));
      }
    }
  }

  @Override
  public void join(Transaction t, String from, String to, Instant at) {
    for (Map.Entry<String, String> same : pseudonyms.join(t, from, to).entrySet()) {
      ledger.same(t, same.getKey(), same.getValue());
    }
  }

  @Override
  public void withdrawn(Transaction t, String person, Purpose purpose) {
    if (purpose == Purpose.COUNTING) {
      pseudonyms.forget(t, person);
    }
  }

  /** Every night: marks whose code has ended, and codes that ended long ago. */
  public static RetentionRule forgetting() {
    CodeStore store = new CodeStore();
    return new RetentionRule(
        "check-in",
        "who checked in, once the code has ended; the code itself two days later",
        (Transaction t, Instant now) -> store.sweep(t, now));
  }
}
