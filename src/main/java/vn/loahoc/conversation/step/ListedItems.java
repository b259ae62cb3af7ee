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
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;

/** "Cái đầu tiên mấy giờ": about one of the activities that the last list showed. */
public final class ListedItems implements Step {

  private final ShortAnswers words;
  private final Answering.Answers answers;
  private final Answering answering;
  private final Cards cards;

  /**
   * @param cards shows the one that is chosen and of which nothing else is asked
   */
  public ListedItems(
      ShortAnswers words, Answering.Answers answers, Answering answering, Cards cards) {
    this.words = words;
    this.answers = answers;
    this.answering = answering;
    this.cards = cards;
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    if (turn.text().isEmpty() || !session.choices().isEmpty()) {
      return Optional.empty();
    }
    List<Recall.Shown> listed = session.listed();
    Optional<ListedItem> item = ListedItem.in(turn.text(), listed.size());
    if (item.isPresent()) {
      Recall.Shown chosen = listed.get(item.get().number() - 1);
      Optional<Cards.Shown> card = cards.of(turn, chosen);
      if (card.isPresent() && item.get().rest().isEmpty()) {
        return Optional.of(ShownCards.shown(answering, turn, session, card.get()));
      }
      String subject =
          card.filter(known -> chosen.occurrence().isPresent())
              .map(Cards.Shown::subject)
              .orElse(chosen.title());
      String asked =
          item.get().rest().isEmpty() ? Phrasebook.say("when-and-where") : item.get().rest();
      String question = answers.completed(turn, subject, asked).orElse(subject + " " + asked);
      return Optional.of(answering.answer(turn, session.withoutSaid(), question));
    }
    if (!(words.read(turn.text()) instanceof ShortAnswer.Numbered)) {
      return Optional.empty();
    }
    if (!listed.isEmpty()) {
      return Optional.of(Move.saying(Outcome.saying(Phrasebook.say("which-one")), session));
    }
    return session.said().isEmpty()
        ? Optional.of(Move.saying(Outcome.saying(Phrasebook.say("no-list")), session))
        : Optional.empty();
  }
}
