package vn.loahoc.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answerer.Answered;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.step.Answering;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;

/**
 * Answers within sessions. The conversations of the last chats are kept at hand; any other is made
 * again from the turns that its session remembers, as after a restart. Thread-safe.
 */
final class SessionAnswers implements Answering.Answers {

  private static final int AT_HAND = 2_000;

  private final LiveUnderstanding live;
  private final BiFunction<Turn, Answered, Answered> beside;
  private final Map<Key, Held> held =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Held> eldest) {
          return size() > AT_HAND;
        }
      };

  private record Key(Address chat, Address author) {}

  private record Held(LiveConversation conversation, List<Session.Said> said) {}

  SessionAnswers(LiveUnderstanding live) {
    this(live, (turn, answered) -> answered);
  }

  /**
   * @param beside sees what the documents say together with what others say to that person
   */
  SessionAnswers(LiveUnderstanding live, BiFunction<Turn, Answered, Answered> beside) {
    this.live = live;
    this.beside = beside;
  }

  @Override
  public Answering.Replied answer(Turn turn, List<Session.Said> before, String question) {
    Key key = new Key(turn.update().chat(), turn.update().author().address());
    LiveConversation conversation = conversation(key, before);
    conversation.livingIn(turn.recall().ward().or(() -> turn.speaker().ward()));
    conversation.standingAt(turn.recall().spot());
    Answer answer =
        conversation.say(question, turn.now(), answered -> beside.apply(turn, answered));
    List<Session.Said> said = new ArrayList<>(before);
    said.add(new Session.Said(question, turn.now()));
    synchronized (held) {
      held.put(key, new Held(conversation, Session.remembered(said)));
    }
    return new Answering.Replied(answer, conversation.asked());
  }

  @Override
  public Optional<String> completed(Turn turn, String about, String message) {
    return live.with(current -> current.conversation().completed(about, message, turn.now()));
  }

  /** The one at hand if it heard the same, else a new one that is told what was said. */
  private LiveConversation conversation(Key key, List<Session.Said> before) {
    Held known;
    synchronized (held) {
      known = held.remove(key);
    }
    if (known != null && known.said().equals(before)) {
      return known.conversation();
    }
    LiveConversation conversation = new LiveConversation(live);
    before.forEach(said -> conversation.say(said.text(), said.at()));
    return conversation;
  }
}
