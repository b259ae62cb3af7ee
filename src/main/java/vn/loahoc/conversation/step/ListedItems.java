package vn.loahoc.conversation.step;

import java.util.List;
import java.util.Optional;
import vn.loahoc.conversation.ListedItem;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;

/** "Cái đầu tiên mấy giờ": about one of the activities that the last list showed. */
public final class ListedItems implements Step {

  private final ShortAnswers words;
  private final Answering.Answers answers;
  private final Answering answering;

  public ListedItems(ShortAnswers words, Answering.Answers answers, Answering answering) {
    this.words = words;
    this.answers = answers;
    this.answering = answering;
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    if (turn.text().isEmpty() || !session.choices().isEmpty()) {
      return Optional.empty();
    }
    List<String> listed = session.listed();
    Optional<ListedItem> item = ListedItem.in(turn.text(), listed.size());
    if (item.isPresent()) {
      String title = listed.get(item.get().number() - 1);
      String asked =
          item.get().rest().isEmpty() ? Phrasebook.say("when-and-where") : item.get().rest();
      String question = answers.completed(turn, title, asked).orElse(title + " " + asked);
      return Optional.of(answering.answer(turn, session.withoutSaid(), question));
    }
    boolean choosesNothing =
        session.said().isEmpty() && words.read(turn.text()) instanceof ShortAnswer.Numbered;
    return choosesNothing
        ? Optional.of(Move.saying(Outcome.saying(Phrasebook.say("no-list")), session))
        : Optional.empty();
  }
}
