package vn.loahoc.questions.chat;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.loahoc.answer.Answer;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.questions.Asked;
import vn.loahoc.questions.Desk;
import vn.loahoc.questions.FaqAnswers;
import vn.loahoc.questions.Kind;
import vn.loahoc.questions.OpenQuestions;
import vn.loahoc.questions.QuestionReader;
import vn.loahoc.questions.StaffAnswers;

/** All that the pipeline needs of this package. Thread-safe. */
public final class QuestionsChat {

  private final OpenQuestions questions = new OpenQuestions();
  private final QuestionReader reader;
  private final QuestionOrders orders;
  private final WaitingList waiting;
  private final PublishedList published;
  private final OneQuestion one;
  private final WriteAnswer write;
  private final GiveReason reason;

  /**
   * @param masking hides citizen, phone and card numbers
   */
  public QuestionsChat(
      QuestionReader reader,
      FaqAnswers faq,
      StaffAnswers answers,
      Desk desk,
      UnaryOperator<String> masking) {
    StaffRoom room = new StaffRoom(questions, answers, desk, masking);
    this.reader = reader;
    this.orders = new QuestionOrders(questions, reader, faq);
    this.write = new WriteAnswer(room);
    this.reason = new GiveReason(room);
    this.one = new OneQuestion(room, write, reason);
    this.waiting = new WaitingList(room, one);
    this.published = new PublishedList(room);
  }

  /** What it brings to the conversation. */
  public Feature feature() {
    return new Feature(
        List.of(orders, waiting, published),
        List.of(waiting, published, one, write, reason),
        List.of(),
        List.of());
  }

  /**
   * Notes a question that could not be answered, in the transaction of its turn.
   *
   * @param question as typed
   */
  public Effects noted(Turn turn, String question, Answer answer) {
    if (!(answer instanceof Answer.Unknown)) {
      return Effects.saying(Outcome.saying());
    }
    Asked asked = reader.asked(question, turn.speaker().ward(), turn.now());
    return tx -> {
      questions.record(tx, asked, Kind.UNKNOWN, turn.now().toLocalDate());
      return Outcome.saying();
    };
  }
}
