package vn.loahoc.app;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answerer.Answered;
import vn.loahoc.conversation.Conversation;
import vn.loahoc.place.Spot;

/**
 * A conversation that outlives a change of the documents: with new ones it goes on as if they had
 * been there from its last turns on. Not thread-safe: one turn at a time.
 */
public final class LiveConversation {

  /** What a follow-up may hang on; older turns have lost their weight. */
  private static final int REMEMBERED = 8;

  private final LiveUnderstanding live;
  private final Deque<Said> before = new ArrayDeque<>();
  private @Nullable Understanding understanding;
  private @Nullable Conversation conversation;
  private Optional<String> ward = Optional.empty();
  private Optional<Spot> spot = Optional.empty();

  private record Said(String message, LocalDateTime at) {}

  public LiveConversation(LiveUnderstanding live) {
    this.live = live;
  }

  /**
   * Answers one message.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  public Answer say(String message, LocalDateTime now) {
    return say(message, now, UnaryOperator.identity());
  }

  /**
   * Answers one message.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   * @param beside sees what the documents say together with what others say
   */
  public Answer say(String message, LocalDateTime now, UnaryOperator<Answered> beside) {
    return live.with(
        current -> {
          Conversation going = conversation(current);
          going.livingIn(ward);
          going.standingAt(spot);
          Answer answer = going.say(message, now, beside);
          before.addLast(new Said(message, now));
          if (before.size() > REMEMBERED) {
            before.removeFirst();
          }
          return answer;
        });
  }

  /** What the last message asked, in words that stand by themselves. */
  public String asked() {
    Conversation going = conversation;
    return going == null ? "" : going.asked();
  }

  /** From now on the person's own ward is known, or unknown: "phường Mẫu". */
  void livingIn(Optional<String> ownWard) {
    ward = ownWard;
  }

  /** From now on it is known, or unknown, where the person is. */
  void standingAt(Optional<Spot> here) {
    spot = here;
  }

  /** That of before, or after a change a new one in which the last turns were said again. */
  private Conversation conversation(Understanding current) {
    Conversation going = conversation;
    if (going == null || current != understanding) {
      Conversation begun = current.conversation();
      before.forEach(said -> begun.say(said.message(), said.at()));
      conversation = begun;
      understanding = current;
      going = begun;
    }
    return going;
  }
}
