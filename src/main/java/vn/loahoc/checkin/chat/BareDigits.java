package vn.loahoc.checkin.chat;

import java.util.Optional;
import vn.loahoc.checkin.Digits;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;

/** Six digits and nothing else, while some code is good. Thread-safe. */
final class BareDigits implements Handler {

  private final CheckInTalk talk;

  BareDigits(CheckInTalk talk) {
    this.talk = talk;
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    return turn.update().inbound() instanceof Inbound.Said && Digits.alone(turn.text())
        ? Digits.in(turn.text()).flatMap(digits -> talk.perhaps(turn, digits))
        : Optional.empty();
  }
}
