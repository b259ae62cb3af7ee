package vn.loahoc.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.place.Room;
import vn.loahoc.time.Happening;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;
import vn.loahoc.time.TimeRule.Move;
import vn.loahoc.time.TimeRule.Slot;

/** The times of a class with what staff said of one of its meetings. */
final class AmendedRule {

  private final TimeRule rule;
  private final Happening meeting;

  /** The day it stood on; empty for one that its source added. */
  private final Optional<LocalDate> stood;

  private final List<LocalDate> cancelled;
  private final List<Slot> slots;
  private final List<Move> moves;

  private AmendedRule(TimeRule rule, Happening meeting) {
    this.rule = rule;
    this.meeting = meeting;
    this.stood =
        meeting.move().isPresent()
            ? meeting.move().flatMap(Move::from)
            : Optional.of(meeting.day());
    this.cancelled = new ArrayList<>(rule.exceptions().cancelled());
    this.slots = new ArrayList<>(rule.exceptions().slots());
    this.moves = new ArrayList<>(rule.exceptions().moves());
  }

  /**
   * The rule with one more exception; other meetings of that day stay as they are.
   *
   * @param meeting as its source says; one that the source added beside the usual ones gets another
   *     id where it changes its day
   */
  static TimeRule of(TimeRule rule, Happening meeting, Amendment.Change change) {
    return new AmendedRule(rule, meeting).with(change);
  }

  private TimeRule with(Amendment.Change change) {
    Optional<Hours> alone = alone();
    meeting.move().ifPresent(move -> takenOut(move, alone));
    switch (change) {
      case Amendment.Cancelled off ->
          stood.ifPresent(
              day ->
                  alone.ifPresentOrElse(
                      hours -> slots.add(new Slot(day, hours)), () -> cancelled.add(day)));
      case Amendment.Held held -> moves.add(move(held, alone));
    }
    return new TimeRule(
        rule.meetings(),
        rule.span(),
        new TimeRule.Exceptions(cancelled, slots, moves, rule.exceptions().holidays()));
  }

  /** The hours it stood at, if its day had other meetings, which stay; else nothing. */
  private Optional<Hours> alone() {
    boolean hoursWereNamed = meeting.move().flatMap(Move::hours).isPresent();
    return stood
        .filter(day -> rule.usual(day).size() > 1 && !hoursWereNamed)
        .map(day -> meeting.hours());
  }

  /** A move of its source no longer holds for it, but for the others of that day. */
  private void takenOut(Move move, Optional<Hours> alone) {
    boolean whole = moves.remove(move);
    if (alone.isEmpty()) {
      return;
    }
    LocalDate day = stood.orElseThrow();
    moves.removeIf(m -> m.from().equals(stood) && m.stood().equals(alone));
    if (whole) {
      rule.usual(day).stream()
          .filter(hours -> !hours.equals(alone.get()))
          .map(h -> new Move(stood, move.to(), Optional.empty(), move.place(), Optional.of(h)))
          .forEach(moves::add);
    }
  }

  private Move move(Amendment.Held held, Optional<Hours> alone) {
    Optional<Hours> hours =
        held.start()
            .map(start -> (Hours) new Hours.At(start, held.end()))
            .or(() -> Optional.of(meeting.hours()));
    Optional<String> before = meeting.move().flatMap(Move::place);
    return new Move(
        stood, held.day().orElse(meeting.day()), hours, Room.moved(before, held.place()), alone);
  }
}
