package vn.loahoc.calendar.chat;

import java.util.Optional;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Almanac;
import vn.loahoc.dialogue.Turn;

/** Whose calendar is shown. */
final class Readers {

  private Readers() {}

  /** The ward that was named in this session, else the person's own. */
  static Optional<String> ward(Turn turn) {
    return turn.recall().ward().or(() -> turn.speaker().ward());
  }

  /** The agenda as it concerns them. */
  static Agenda agenda(Almanac almanac, Turn turn) {
    return ward(turn).map(almanac.agenda()::forWard).orElseGet(almanac::agenda);
  }
}
