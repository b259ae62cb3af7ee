package vn.loahoc.conversation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answerer;
import vn.loahoc.answer.Question;
import vn.loahoc.reading.Reader;
import vn.loahoc.reading.Reading;
import vn.loahoc.text.Sentence;
import vn.loahoc.text.Sentences;

/** One conversation with one person. Not thread-safe: one turn at a time. */
public final class Conversation {

  private final Reader reader;
  private final Answerer answerer;
  private final SmallTalk smallTalk = new SmallTalk();
  private final FollowUp followUp = new FollowUp();
  private Optional<Question> before = Optional.empty();
  private List<Answer.Choice> open = List.of();

  public Conversation(Reader reader, Answerer answerer) {
    this.reader = reader;
    this.answerer = answerer;
  }

  /**
   * Answers one message.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  public Answer say(String message, LocalDateTime now) {
    Optional<Answer.Choice> picked = Choices.picked(message, open);
    if (picked.isPresent()) {
      return trace(picked.get().question(), now).answer();
    }
    return smallTalk
        .reply(message)
        .<Answer>map(Answer.Unknown::new)
        .orElseGet(() -> trace(message, now).answer());
  }

  /** Answers a message and tells how; of a long message, the part that can be answered. */
  public Answerer.Answered trace(String message, LocalDateTime now) {
    Optional<Question> turnBefore = before;
    Answerer.Answered whole = traceOne(message, now);
    List<Sentence> sentences = Sentences.of(message);
    if (whole.answer() instanceof Answer.Sure || sentences.size() < 2) {
      return whole;
    }
    for (Sentence sentence : sentences.reversed()) {
      before = turnBefore;
      Answerer.Answered part = traceOne(sentence.text(), now);
      if (part.answer() instanceof Answer.Sure) {
        return part;
      }
    }
    return whole;
  }

  private Answerer.Answered traceOne(String message, LocalDateTime now) {
    Reading reading = reader.read(message, now);
    Question question = followUp.complete(reading, before, now);
    Answerer.Answered answered = answerer.answer(question);
    before = Optional.of(answered.question());
    open = answered.answer() instanceof Answer.Choose choose ? choose.choices() : List.of();
    return answered;
  }
}
