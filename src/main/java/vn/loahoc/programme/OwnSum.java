package vn.loahoc.programme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.store.Transaction;

/** What somebody did in a campaign, as the ledger knows it. */
final class OwnSum {

  private static final List<Kind> TOLD =
      List.of(
          Kind.SLOGAN,
          Kind.CHECK_IN,
          Kind.CHALLENGE_DONE,
          Kind.RECORDING,
          Kind.REGISTRATION,
          Kind.QUESTION);

  private final Ledger ledger = new Ledger();
  private final Pseudonyms pseudonyms = new Pseudonyms();

  /** How often each, in words; empty if nothing is known under any name of theirs. */
  List<String> of(Transaction t, String person, String campaign) {
    Map<Kind, Integer> times = new EnumMap<>(Kind.class);
    for (String pseudonym : pseudonyms.all(t, person, campaign)) {
      for (LedgerEntry entry : ledger.of(t, pseudonym)) {
        if (entry.what().campaign().equals(campaign)) {
          times.merge(entry.what().kind(), 1, Integer::sum);
        }
      }
    }
    List<String> said = new ArrayList<>();
    for (Kind kind : TOLD) {
      int count = times.getOrDefault(kind, 0);
      if (count > 0) {
        said.add(ProgrammeWords.say("sum-" + kind.key(), count));
      }
    }
    return said;
  }
}
