package vn.loahoc.programme;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Speaker;
import vn.loahoc.store.Transaction;

/** Writes into the ledger that a slogan has reached somebody. */
final class Receipts {

  private static final int MARK_BYTES = 16;

  private final Registry people;
  private final Ledger ledger = new Ledger();
  private final Pseudonyms pseudonyms = new Pseudonyms();
  private final SecureRandom random = new SecureRandom();

  Receipts(Registry people) {
    this.people = people;
  }

  /** Who has not agreed to be counted is nobody there. */
  void received(Transaction t, Due due, Instant at) {
    if (!due.kind().hasSlogan()) {
      return;
    }
    Optional<String> pseudonym =
        Optional.of(due.person())
            .filter(person -> people.consents().lives(t, person, Purpose.COUNTING, at))
            .map(person -> pseudonyms.of(t, person, due.campaign(), at));
    Optional<String> ward = people.people().byId(t, due.person()).flatMap(Speaker::ward);
    LedgerEntry.What what =
        new LedgerEntry.What(Kind.SLOGAN, Origin.PROGRAMME, due.campaign(), Optional.empty());
    LedgerEntry.Who who = new LedgerEntry.Who(pseudonym, 1, ward, due.channel());
    LedgerEntry entry =
        pseudonym.isPresent()
            ? LedgerEntry.of(what, who, due.day())
            : LedgerEntry.ofNobody(what, who, due.day(), anybody());
    var unused = ledger.record(t, entry, at);
  }

  private String anybody() {
    byte[] mark = new byte[MARK_BYTES];
    random.nextBytes(mark);
    return "anybody-" + HexFormat.of().formatHex(mark);
  }
}
