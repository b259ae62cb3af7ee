package vn.loahoc.questions.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.loahoc.answer.Answer;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.questions.AnswerRules;
import vn.loahoc.questions.Asked;
import vn.loahoc.questions.Desk;
import vn.loahoc.questions.FaqAnswers;
import vn.loahoc.questions.Kind;
import vn.loahoc.questions.OpenQuestions;
import vn.loahoc.questions.QuestionReader;
import vn.loahoc.questions.StaffAnswers;
import vn.loahoc.questions.Texts;

/** All that the pipeline needs of this package. Thread-safe. */
public final class QuestionsChat {

  private final OpenQuestions questions = new OpenQuestions();
  private final QuestionReader reader;
  private final Feature feature;

  /**
   * @param masking hides citizen, phone and card numbers
   */
  public QuestionsChat(
      QuestionReader reader,
      FaqAnswers faq,
      StaffAnswers answers,
      Desk desk,
      UnaryOperator<String> masking) {
    this.reader = reader;
    StaffRoom room = new StaffRoom(questions, answers, desk, new AnswerRules(masking));
    QuestionOrders orders = new QuestionOrders(questions, reader, faq);
    WriteAnswer write = new WriteAnswer(room);
    GiveReason reason = new GiveReason(room);
    OneQuestion one = new OneQuestion(room, write, reason);
    WaitingList waiting = new WaitingList(room, one);
    PublishedList published = new PublishedList(room);
    this.feature =
        new Feature(
            List.of(orders, waiting, published),
            List.of(new PassOffer(orders), waiting, published, one, write, reason),
            List.of(),
            List.of());
  }

  /** What it brings to the conversation. */
  public Feature feature() {
    return feature;
  }

  /**
   * Buttons below an answer: passing the question on where there was none, else thumbs. The second
   * time in a row that there is none, nothing is offered again.
   *
   * @param turn with what was recalled before this answer
   */
  public List<Button> buttons(Turn turn, Answer answer) {
    if (answer instanceof Answer.Unknown) {
      return isOffered(turn) ? List.of(press("button-pass", QuestionOrders.PASS)) : List.of();
    }
    if (answer instanceof Answer.Choose) {
      return List.of();
    }
    int number = turn.recall().answer() + 1;
    return List.of(
        press("button-up", QuestionOrders.UP + number),
        press("button-down", QuestionOrders.DOWN + number));
  }

  private static Button press(String title, String argument) {
    return Button.press(Texts.of(title), QuestionOrders.NAME + ":" + argument);
  }

  private static boolean isOffered(Turn turn) {
    return turn.recall().unanswered().isEmpty() && !turn.recall().isUnder16();
  }

  /**
   * Counts a question that could not be answered, in the transaction of its turn, without anything
   * of the person; leaves the offer to pass it on open.
   *
   * @param turn with what was recalled before this answer
   * @param question as typed
   */
  public Effects noted(Turn turn, String question, Answer answer) {
    if (!(answer instanceof Answer.Unknown)) {
      return Effects.saying(Outcome.saying());
    }
    Asked asked = reader.asked(question, turn.speaker().ward(), turn.now());
    Outcome offer =
        new Outcome(List.of(), isOffered(turn) ? Optional.of(PassOffer.scene()) : Optional.empty());
    return tx -> {
      questions.record(tx, asked, Kind.UNKNOWN, turn.now().toLocalDate());
      return offer;
    };
  }
}
