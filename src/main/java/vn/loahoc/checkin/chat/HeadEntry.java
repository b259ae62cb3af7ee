package vn.loahoc.checkin.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.HeadCounts;
import vn.loahoc.checkin.HeadCounts.Entered;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.participation.LedgerEntry;

/** Writes down how many heads were counted, and tells what came of it. Thread-safe. */
final class HeadEntry {

  private final HeadCounts heads;
  private final Meant meant;

  HeadEntry(HeadCounts heads, Meant meant) {
    this.heads = heads;
    this.meant = meant;
  }

  /** Those of a day that are theirs, fit the words and have begun. */
  List<Occasion> begun(Turn turn, LocalDate day, String words) {
    return meant.between(turn, day, day, words).stream()
        .filter(occasion -> occasion.hasBegun(turn.now()))
        .toList();
  }

  /** The one of an id, if it is theirs. */
  Optional<Occasion> byId(Turn turn, String id) {
    return meant.byId(turn, id);
  }

  /** What is said of a figure that no occasion can have; the ledger would not take it. */
  static Optional<String> refused(int number) {
    return number >= 1 && number <= LedgerEntry.MOST_PEOPLE
        ? Optional.empty()
        : Optional.of(
            CheckInWords.say("heads.out", "most", String.valueOf(LedgerEntry.MOST_PEOPLE)));
  }

  /** A figure that stands is replaced only after asking. */
  Effects enter(Turn turn, Occasion occasion, int number) {
    HeadCounts.Clerk clerk = clerk(turn);
    Instant now = Turns.now(turn);
    return t -> said(occasion, number, heads.enter(t, clerk, occasion, number, now));
  }

  Effects replace(Turn turn, Occasion occasion, int number) {
    HeadCounts.Clerk clerk = clerk(turn);
    Instant now = Turns.now(turn);
    return t -> said(occasion, number, heads.replace(t, clerk, occasion, number, now));
  }

  private static HeadCounts.Clerk clerk(Turn turn) {
    return new HeadCounts.Clerk(turn.speaker().person().orElseThrow(), turn.speaker().ward());
  }

  private static Outcome said(Occasion occasion, int number, Entered entered) {
    return switch (entered) {
      case Entered.Fresh fresh -> Outcome.saying(say("heads.done", occasion, number, 0));
      case Entered.Same same -> Outcome.saying(say("heads.same", occasion, number, 0));
      case Entered.Changed changed ->
          Outcome.saying(say("heads.changed", occasion, number, changed.before()));
      case Entered.Other other ->
          ReplaceHeads.asked(
              occasion.id(), number, say("heads.other", occasion, number, other.heads()));
    };
  }

  private static String say(String key, Occasion occasion, int number, int before) {
    return CheckInWords.say(
        key,
        "title",
        OccasionWords.title(occasion),
        "when",
        OccasionWords.when(occasion),
        "heads",
        String.valueOf(number),
        "before",
        String.valueOf(before));
  }
}
