package vn.loahoc.conversation.step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Replies;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.conversation.TopicStore;
import vn.loahoc.dialogue.Topic;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Database;
import vn.loahoc.text.Shortened;

/**
 * "mấy giờ" and "ở đâu" when nothing was said for a while, or when something was sent since: they
 * are about what we sent last. Of two such things the person is asked which is meant.
 */
public final class LaterFollowUps implements Step {

  private static final int LONGEST_TITLE = 100;

  private final Database database;
  private final TopicStore topics;
  private final Answering.Answers answers;
  private final Answering answering;

  public LaterFollowUps(
      Database database, TopicStore topics, Answering.Answers answers, Answering answering) {
    this.database = database;
    this.topics = topics;
    this.answers = answers;
    this.answering = answering;
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    if (!(turn.update().inbound() instanceof Inbound.Said)
        || turn.text().isBlank()
        || turn.text().length() > Topic.LONGEST) {
      return Optional.empty();
    }
    Instant now = HomeTime.instant(turn.now());
    List<Topic> meant = meant(session, database.read(t -> topics.latest(t, turn.update(), now)));
    List<Answer.Choice> choices = new ArrayList<>();
    for (Topic topic : meant) {
      answers
          .completed(turn, topic.about(), turn.text())
          .map(q -> new Answer.Choice(Shortened.to(topic.about(), LONGEST_TITLE), q))
          .filter(c -> choices.stream().noneMatch(o -> o.question().equals(c.question())))
          .ifPresent(choices::add);
    }
    // what was said before in this session is not what it is about
    Session anew = session.withoutSaid();
    return switch (choices.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(answering.answer(turn, anew, choices.getFirst().question()));
      default -> Optional.of(answering.told(turn, anew, turn.text(), which(choices)));
    };
  }

  private static Answering.Replied which(List<Answer.Choice> choices) {
    Answer answer = Replies.choose(Phrasebook.say("which-matter"), List.of(), choices);
    return new Answering.Replied(answer, choices.getFirst().question());
  }

  /** What a short message may be about, the latest first; nothing if the session knows it. */
  private static List<Topic> meant(Session session, List<TopicStore.Noted> latest) {
    boolean goesOn = !session.said().isEmpty();
    List<Topic> meant = new ArrayList<>();
    for (TopicStore.Noted noted : latest) {
      if (goesOn && noted.answer() && meant.isEmpty()) {
        return List.of();
      }
      noted.topic().ifPresent(meant::add);
      if (goesOn && noted.answer()) {
        break;
      }
    }
    return meant.stream().distinct().toList();
  }
}
