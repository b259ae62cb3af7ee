package vn.loahoc.challenge.chat;

import java.time.Instant;
import java.util.Optional;
import vn.loahoc.challenge.Doer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.HomeTime;

/** What is asked of every turn here. */
final class Turns {

  private Turns() {}

  static Instant now(Turn turn) {
    return HomeTime.instant(turn.now());
  }

  static Doer doer(Turn turn) {
    Optional<String> person =
        turn.recall().isUnder16() ? Optional.empty() : turn.speaker().person();
    return new Doer(turn.update().author().address(), person, turn.speaker().ward());
  }
}
