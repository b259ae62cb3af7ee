package vn.loahoc.conversation.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.conversation.TopicStore;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Topic;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.RichText;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Transaction;

/** Whatever is nothing else is a question. */
public final class Answering implements Step {

  /** Telegram's limit for one message; nobody asks a question longer than that. */
  private static final int LONGEST = 4_096;

  private static final int LONGEST_TITLE = 60;
  private static final int MOST_BUTTONS = 7;

  /** Answers one message after others. */
  @FunctionalInterface
  public interface Answers {

    /**
     * The answer to a question, and what that question was in full.
     *
     * @param turn who asks, when
     * @param before the turns before it in this session
     * @param question what is asked
     */
    Replied answer(Turn turn, List<Session.Said> before, String question);

    /**
     * What a message asks that by itself says too little.
     *
     * @param about what it is about
     * @return in words that stand by themselves; nothing if the message does so already
     */
    default Optional<String> completed(Turn turn, String about, String message) {
      return Optional.empty();
    }
  }

  /**
   * What is answered.
   *
   * @param question what was asked, in words that stand by themselves
   */
  public record Replied(Answer answer, String question) {}

  /** What features add to an answer. */
  public interface Additions {

    /**
     * Buttons below an answer, the most useful first; at most {@value #MOST_BUTTONS} are shown:
     * those of one activity or one for each of several, two of the answer itself.
     */
    List<Button> buttons(Turn turn, Session after, Answer answer);

    /** A last line below an answer: whom else one may turn to. */
    default Optional<String> line(Session after, Answer answer) {
      return Optional.empty();
    }

    /**
     * Something to be noted with an answer, such as an open question.
     *
     * @param question what was asked, in words that stand by themselves
     */
    Effects note(Turn turn, String question, Answer answer);
  }

  private final Answers answers;
  private final Additions additions;
  private final TopicStore topics;

  public Answering(Answers answers, Additions additions, TopicStore topics) {
    this.answers = answers;
    this.additions = additions;
    this.topics = topics;
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    if (!(turn.update().inbound() instanceof Inbound.Said said)) {
      // the press of a button that nobody knows any more
      return Optional.of(Move.saying(Outcome.saying(Phrasebook.say("old-choice")), session));
    }
    if (said.text().length() > LONGEST) {
      return Optional.of(Move.saying(Outcome.saying(Phrasebook.say("too-long")), session));
    }
    if (turn.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.of(Move.saying(Outcome.saying(Phrasebook.say("unreadable")), session));
    }
    return Optional.of(answer(turn, session, turn.text()));
  }

  /** Answers a question in this session. */
  Move answer(Turn turn, Session session, String question) {
    return told(turn, session, question, answers.answer(turn, session.said(), question));
  }

  /** Tells what is answered to what was said. */
  Move told(Turn turn, Session session, String said, Replied replied) {
    Answer answer = replied.answer();
    Session after = session.answered(said, turn.now(), answer, replied.question());
    Content shown = shown(turn, after, answer);
    Effects note = additions.note(turn, replied.question(), answer);
    return new Move(
        t -> {
          remember(t, turn, replied);
          Outcome noted = note.in(t);
          List<Content> replies = new ArrayList<>(List.of(shown));
          replies.addAll(noted.replies());
          return new Outcome(replies, noted.open());
        },
        after);
  }

  /**
   * What was answered is what a short message of tomorrow is about; of children nothing is kept.
   */
  private void remember(Transaction t, Turn turn, Replied replied) {
    if (turn.recall().isUnder16() || replied.answer() instanceof Answer.Choose) {
      return;
    }
    Optional<Topic> topic =
        Optional.of(replied.question())
            .filter(q -> !(replied.answer() instanceof Answer.Unknown))
            .filter(q -> !q.isBlank() && q.length() <= Topic.LONGEST)
            .map(Topic::new);
    topics.answered(t, turn.update(), topic, HomeTime.instant(turn.now()));
  }

  private Content shown(Turn turn, Session after, Answer answer) {
    List<Button> buttons = new ArrayList<>();
    for (int i = 0; i < after.choices().size(); i++) {
      String title = (i + 1) + ". " + after.choices().get(i).title();
      buttons.add(Button.press(shortened(title), Picks.payload(after.round(), i + 1)));
    }
    additions.buttons(turn, after, answer).stream().limit(MOST_BUTTONS).forEach(buttons::add);
    String line = additions.line(after, answer).map(more -> "\n" + more).orElse("");
    return new Content.Text(emphasized(answer.text() + line), buttons);
  }

  private static String shortened(String title) {
    if (title.length() <= LONGEST_TITLE) {
      return title;
    }
    int cut = title.lastIndexOf(' ', LONGEST_TITLE);
    return title.substring(0, cut < 1 ? LONGEST_TITLE : cut) + "…";
  }

  /** The source stands apart from what it is the source of. */
  private static RichText emphasized(String text) {
    int source = text.lastIndexOf("\nNguồn: ");
    return source < 0
        ? RichText.plain(text)
        : RichText.empty()
            .plainly(text.substring(0, source + 1))
            .italic(text.substring(source + 1));
  }
}
