package vn.loahoc.checkin.chat;

import java.util.Optional;
import java.util.OptionalInt;
import vn.loahoc.checkin.Digits;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;

/**
 * Six digits, or one less or more, and nothing else: a code, if people are checking in.
 * Thread-safe.
 */
final class BareDigits implements Handler {

  private final CheckInTalk talk;

  BareDigits(CheckInTalk talk) {
    this.talk = talk;
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    if (!(turn.update().inbound() instanceof Inbound.Said)) {
      return Optional.empty();
    }
    return Digits.oneAmiss(turn.text())
        ? talk.miscounted(turn)
        : Digits.in(turn.text())
            .filter(digits -> Digits.alone(turn.text()))
            .flatMap(digits -> talk.perhaps(turn, digits, OptionalInt.empty()));
  }
}
