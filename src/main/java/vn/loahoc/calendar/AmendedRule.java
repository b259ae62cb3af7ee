package vn.loahoc.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.time.Happening;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/** The times of a class with what staff said of one of its meetings. */
final class AmendedRule {

  private AmendedRule() {}

  /**
   * The rule with one more exception.
   *
   * @param meeting as its source says; another meeting of the class on that day goes with it, and
   *     one that the source added beside the usual ones gets another id where it changes its day
   */
  static TimeRule of(TimeRule rule, Happening meeting, Amendment.Change change) {
    Optional<LocalDate> stood =
        meeting.move().isPresent()
            ? meeting.move().flatMap(TimeRule.Move::from)
            : Optional.of(meeting.day());
    List<LocalDate> cancelled = new ArrayList<>(rule.exceptions().cancelled());
    List<TimeRule.Move> moves = new ArrayList<>(rule.exceptions().moves());
    meeting.move().ifPresent(moves::remove);
    switch (change) {
      case Amendment.Cancelled off -> stood.ifPresent(cancelled::add);
      case Amendment.Held held -> moves.add(move(stood, meeting, held));
    }
    return new TimeRule(
        rule.meetings(),
        rule.span(),
        new TimeRule.Exceptions(cancelled, moves, rule.exceptions().holidays()));
  }

  private static TimeRule.Move move(
      Optional<LocalDate> stood, Happening meeting, Amendment.Held held) {
    Optional<Hours> hours =
        held.start()
            .map(start -> (Hours) new Hours.At(start, held.end()))
            .or(() -> Optional.of(meeting.hours()));
    return new TimeRule.Move(
        stood,
        held.day().orElse(meeting.day()),
        hours,
        held.place().or(() -> meeting.move().flatMap(TimeRule.Move::room)));
  }
}
