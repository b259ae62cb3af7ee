package vn.loahoc.checkin.chat;

import java.util.Optional;
import java.util.Set;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.dialogue.Asking;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.text.Folding;

/**
 * "Điểm danh là gì", "mã điểm danh lấy ở đâu": how it is done, where nothing else is named.
 * Thread-safe.
 */
final class HowToCheckIn implements Handler {

  private static final Set<String> WORDS = PlainWords.listed("how-to-check-in.txt");

  @Override
  public Optional<Effects> handle(Turn turn) {
    return Asking.asks(turn.text())
            && Folding.plainWords(turn.text()).contains("diem danh")
            && WORDS.containsAll(PlainWords.of(turn.text()))
        ? Optional.of(Effects.saying(CheckInWords.say("how")))
        : Optional.empty();
  }
}
