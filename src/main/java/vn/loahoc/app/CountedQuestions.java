package vn.loahoc.app;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.attendance.Counted;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.people.HomeTime;
import vn.loahoc.report.Week;
import vn.loahoc.report.Weeks;

/**
 * Counts the questions that were answered, also by saying that the sources say nothing; not those
 * that were asked back or not understood. What was asked is not kept. Thread-safe.
 */
final class CountedQuestions {

  private static final int MARK_BYTES = 12;

  private final Weeks weeks;
  private final Counted counted;
  private final Ledger ledger = new Ledger();
  private final SecureRandom random = new SecureRandom();

  CountedQuestions(Weeks weeks, Counted counted) {
    this.weeks = weeks;
    this.counted = counted;
  }

  /** What an answer adds to the ledger, in the transaction in which it is given. */
  Effects noted(Turn turn, Answer answer) {
    LocalDate day = turn.now().toLocalDate();
    Optional<Week> week = isAnswered(answer) ? weeks.at(day) : Optional.empty();
    return t -> {
      week.ifPresent(
          campaign -> {
            Optional<String> person =
                turn.speaker()
                    .person()
                    .flatMap(id -> counted.as(t, id, campaign.id(), HomeTime.instant(turn.now())));
            ledger.record(t, entry(turn, campaign.id(), person), HomeTime.instant(turn.now()));
          });
      return Outcome.saying();
    };
  }

  private static boolean isAnswered(Answer answer) {
    return switch (answer) {
      case Answer.Sure sure -> true;
      case Answer.Absent absent -> true;
      case Answer.Choose choose -> false;
      case Answer.Unknown unknown -> false;
    };
  }

  /** Each question counts, so its key is a random one also where the person is known. */
  private LedgerEntry entry(Turn turn, String campaign, Optional<String> person) {
    LocalDate day = turn.now().toLocalDate();
    byte[] mark = new byte[MARK_BYTES];
    random.nextBytes(mark);
    return new LedgerEntry(
        String.join(
            "/", Kind.QUESTION.key(), campaign, day.toString(), HexFormat.of().formatHex(mark)),
        new LedgerEntry.What(Kind.QUESTION, Origin.PROGRAMME, campaign, Optional.empty()),
        new LedgerEntry.Who(
            person, 1, turn.speaker().ward(), Optional.of(turn.update().chat().channel().value())),
        day);
  }
}
