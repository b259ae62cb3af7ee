package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/** What the cells of one row say of single days against its rule: not held, moved, added. */
final class Deviations {

  private static final int LONGEST_ABSENCE = 92;

  /** From so many days on they are not meant one by one. */
  private static final int WHOLE_WEEKS = 7;

  private static final int LONGEST_PAUSE = 400;

  private final List<LocalDate> cancelled = new ArrayList<>();
  private final List<LocalDate> paused = new ArrayList<>();
  private final List<TimeRule.Move> moves = new ArrayList<>();
  private boolean holidays;

  void cancel(LocalDate day) {
    cancelled.add(day);
  }

  void absent(LocalDate from, long days) {
    if (days >= WHOLE_WEEKS) {
      pause(from, from.plusDays(Math.min(days, LONGEST_ABSENCE) - 1));
      return;
    }
    for (int i = 0; i < days; i++) {
      cancelled.add(from.plusDays(i));
    }
  }

  /** All days from one to another, whether or not it is held on each. */
  void pause(LocalDate from, LocalDate to) {
    from.datesUntil(to.plusDays(1)).limit(LONGEST_PAUSE).forEach(paused::add);
  }

  /** Takes back that a day is called off: it turned out to be one that was moved. */
  void restore(LocalDate day) {
    cancelled.remove(day);
  }

  void move(TimeRule.Move move) {
    moves.add(move);
  }

  /** A day besides. */
  void add(LocalDate day) {
    move(new TimeRule.Move(Optional.empty(), day, Optional.empty(), Optional.empty()));
  }

  /** Hours or place of the move that was told last. */
  void ofTheLastMove(Optional<Hours> at, Optional<String> place) {
    TimeRule.Move move = moves.removeLast();
    moves.add(new TimeRule.Move(move.from(), move.to(), at.or(move::hours), place.or(move::place)));
  }

  /** "học bù 07/10 cho buổi 04/10": the meeting that was told last makes up for that one. */
  void lastMakesUpFor(LocalDate day) {
    TimeRule.Move move = moves.removeLast();
    restore(day);
    moves.add(new TimeRule.Move(Optional.of(day), move.to(), move.hours(), move.place()));
  }

  void withoutHolidays() {
    holidays = true;
  }

  /** How much was told so far. */
  int size() {
    return cancelled.size() + paused.size() + moves.size();
  }

  /** The single days on which it is not held or from which it moved: it should be held on each. */
  List<LocalDate> named() {
    List<LocalDate> named = new ArrayList<>(cancelled);
    moves.forEach(move -> move.from().ifPresent(named::add));
    return named;
  }

  TimeRule.Exceptions exceptions() {
    List<LocalDate> off = new ArrayList<>(cancelled);
    off.addAll(paused);
    return new TimeRule.Exceptions(off, moves, holidays);
  }
}
