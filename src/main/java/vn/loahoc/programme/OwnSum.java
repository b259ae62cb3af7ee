package vn.loahoc.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.store.Transaction;

/** What somebody did in a campaign, as the ledger knows it. */
final class OwnSum {

  /** Who only said that they were there; apart from those who checked in. */
  private static final String SAID = "told";

  private static final List<String> TOLD =
      List.of(
          Kind.SLOGAN.key(),
          Kind.CHECK_IN.key(),
          SAID,
          Kind.CHALLENGE_DONE.key(),
          Kind.RECORDING.key(),
          Kind.REGISTRATION.key(),
          Kind.QUESTION.key());

  private final Ledger ledger = new Ledger();
  private final Pseudonyms pseudonyms = new Pseudonyms();

  /** How often each, in words; empty if nothing is known under any name of theirs. */
  List<String> of(Transaction t, String person, String campaign) {
    Map<String, Integer> times = new HashMap<>();
    for (String pseudonym : pseudonyms.all(t, person, campaign)) {
      for (LedgerEntry entry : ledger.of(t, pseudonym)) {
        if (entry.what().campaign().equals(campaign)) {
          times.merge(key(entry.what()), 1, Integer::sum);
        }
      }
    }
    List<String> said = new ArrayList<>();
    for (String key : TOLD) {
      int count = times.getOrDefault(key, 0);
      if (count > 0) {
        said.add(ProgrammeWords.say("sum-" + key, count));
      }
    }
    return said;
  }

  private static String key(LedgerEntry.What what) {
    return what.kind() == Kind.CHECK_IN && what.origin() == Origin.SELF_REPORTED
        ? SAID
        : what.kind().key();
  }
}
