package vn.loahoc.conversation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answerer;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.place.Spot;
import vn.loahoc.reading.Reader;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Residence;
import vn.loahoc.text.Sentence;
import vn.loahoc.text.Sentences;

/** One conversation with one person. Not thread-safe: one turn at a time. */
public final class Conversation {

  private static final int MOST_QUESTIONS = 3;

  /** People do not begin a second question with a capital. */
  private static final Pattern QUESTION_END = Pattern.compile("(?<=\\?)\\s+");

  /** "So sánh học phí lớp yoga và lớp múa": one question of both. */
  private static final Pattern COMPARING = Pattern.compile("(?iuU)\\bso s[áa]nh\\b");

  /** What joins two questions, with or without its mark. */
  private static final Pattern AND =
      Pattern.compile("[,;]?\\s+v[àa]\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Of all conversations: their word lists are read once. */
  private static final SmallTalk SMALL_TALK = new SmallTalk();

  private static final FollowUp FOLLOW_UP = new FollowUp();

  private final Reader reader;
  private final Answerer answerer;
  private Optional<Question> before = Optional.empty();
  private List<Answer.Choice> open = List.of();
  private UnaryOperator<Answerer.Answered> beside = UnaryOperator.identity();
  private String asked = "";
  private Optional<String> ward = Optional.empty();
  private Optional<String> saidWard = Optional.empty();
  private Optional<Spot> spot = Optional.empty();

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
    return say(message, now, UnaryOperator.identity());
  }

  /**
   * Answers one message.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   * @param alongside sees the answer to each question of it together with what others say
   */
  public Answer say(String message, LocalDateTime now, UnaryOperator<Answerer.Answered> alongside) {
    beside = alongside;
    Optional<Answer.Choice> picked = Choices.picked(message, open);
    if (picked.isPresent()) {
      return trace(picked.get().question(), now).answer();
    }
    return SMALL_TALK
        .reply(message)
        .<Answer>map(Answer.Unknown::new)
        .orElseGet(() -> trace(message, now).answer());
  }

  /**
   * From now on the person's own ward is known, or unknown: "phường Mẫu". What they say of it in
   * the talk holds until another is known.
   */
  public void livingIn(Optional<String> ownWard) {
    if (ownWard.isPresent() && !ownWard.equals(ward)) {
      saidWard = Optional.empty();
    }
    ward = ownWard;
  }

  private Optional<String> home() {
    return saidWard.or(() -> ward);
  }

  /** From now on it is known, or unknown, where the person is. */
  public void standingAt(Optional<Spot> here) {
    spot = here;
  }

  /** Answers a message and tells how; of a long message, the part that can be answered. */
  public Answerer.Answered trace(String message, LocalDateTime now) {
    List<String> questions = List.of(QUESTION_END.split(message.strip()));
    if (questions.size() > 1 && questions.size() <= MOST_QUESTIONS && areQuestions(questions)) {
      return each(questions, now);
    }
    Optional<Answerer.Answered> joined = joined(message, now);
    if (joined.isPresent()) {
      return joined.get();
    }
    List<Sentence> sentences = Sentences.of(message);
    Optional<Question> turnBefore = before;
    String askedBefore = asked;
    Answerer.Answered whole = traceOne(message, now);
    String askedWhole = asked;
    if (whole.answer() instanceof Answer.Sure || sentences.size() < 2) {
      return whole;
    }
    for (Sentence sentence : sentences.reversed()) {
      before = turnBefore;
      asked = askedBefore;
      Answerer.Answered part = traceOne(sentence.text(), now);
      if (part.answer() instanceof Answer.Sure) {
        return part;
      }
    }
    asked = askedWhole;
    return whole;
  }

  private static boolean areQuestions(List<String> parts) {
    return parts.stream().allMatch(part -> part.endsWith("?"));
  }

  /** "Khai mạc mấy giờ và xe loa mấy giờ": both, where each is a question that has an answer. */
  private Optional<Answerer.Answered> joined(String message, LocalDateTime now) {
    List<String> parts = List.of(AND.split(message.strip()));
    if (parts.size() < 2
        || parts.size() > MOST_QUESTIONS
        || COMPARING.matcher(message).find()
        || !parts.stream().allMatch(part -> FOLLOW_UP.standsAlone(reader.read(part, now)))) {
      return Optional.empty();
    }
    boolean known =
        parts.stream()
            .map(part -> FOLLOW_UP.alone(reader.read(part, now), before, now, home()))
            .allMatch(question -> answerer.answer(question).answer() instanceof Answer.Sure);
    return known ? Optional.of(each(parts, now)) : Optional.empty();
  }

  /** Several questions in one message are answered one after the other. */
  private Answerer.Answered each(List<String> questions, LocalDateTime now) {
    List<Answerer.Answered> all = questions.stream().map(q -> traceOne(q, now)).toList();
    asked = String.join(" ", questions);
    List<Answer> answers = all.stream().map(Answerer.Answered::answer).distinct().toList();
    // what is known of none of them is said once, and can be passed on
    Answer answer =
        answers.stream().allMatch(Answer.Unknown.class::isInstance)
            ? answers.getFirst()
            : Replies.together(answers);
    return new Answerer.Answered(answer, all.getLast().question(), "several", false);
  }

  /**
   * What the last message asked, in words that stand by themselves: as it was said, unless it left
   * something open that the question before told. Empty before the first.
   */
  public String asked() {
    return asked;
  }

  /**
   * What a message asks that by itself says too little, if it is about a matter that was spoken of.
   *
   * @param about a question, or what else names that matter
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   * @return in words that stand by themselves; nothing if the message does so already
   */
  public Optional<String> completed(String about, String message, LocalDateTime now) {
    Reading reading = reader.read(message, now);
    if (!FOLLOW_UP.leans(reading)) {
      return Optional.empty();
    }
    Answerer.Answered alone =
        answerer.answer(FOLLOW_UP.alone(reading, Optional.empty(), now, home()));
    return isAnswer(alone) && !FOLLOW_UP.opens(reading)
        ? Optional.empty()
        : Optional.of(FOLLOW_UP.inFull(reading, reader.read(about, now)));
  }

  /** Whether a rule for that kind of question answered. */
  private static boolean isAnswer(Answerer.Answered answered) {
    return answered.byFacts()
        && (answered.answer() instanceof Answer.Sure || answered.answer() instanceof Answer.Absent);
  }

  private Answerer.Answered traceOne(String message, LocalDateTime now) {
    Reading reading = reader.read(message, now);
    saidWard = Residence.in(reading).or(() -> saidWard);
    Answerer.Answered answered = answered(reading, now);
    before = Optional.of(answered.question());
    open = answered.answer() instanceof Answer.Choose choose ? choose.choices() : List.of();
    return answered;
  }

  /** A short message is first taken by itself, unless it opens like one that goes on. */
  private Answerer.Answered answered(Reading reading, LocalDateTime now) {
    Question alone = FOLLOW_UP.alone(reading, before, now, home());
    if (before.isEmpty() || !FOLLOW_UP.mayGoOn(reading)) {
      asked = reading.original().strip();
      return ask(alone);
    }
    if (!FOLLOW_UP.opens(reading)) {
      Answerer.Answered byItself = ask(alone);
      if (isAnswer(byItself)) {
        asked = reading.original().strip();
        return byItself;
      }
    }
    asked = FOLLOW_UP.inFull(reading, reader.read(asked, now));
    return ask(FOLLOW_UP.complete(reading, before.get(), now, home()));
  }

  private Answerer.Answered ask(Question question) {
    return beside.apply(answerer.answer(question.at(spot)));
  }
}
