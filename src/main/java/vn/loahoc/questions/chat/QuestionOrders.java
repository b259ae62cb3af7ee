package vn.loahoc.questions.chat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.questions.Asked;
import vn.loahoc.questions.Digest;
import vn.loahoc.questions.FaqAnswers;
import vn.loahoc.questions.Kind;
import vn.loahoc.questions.OpenQuestions;
import vn.loahoc.questions.PassingOn;
import vn.loahoc.questions.QuestionReader;
import vn.loahoc.questions.Texts;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * What a resident does with an answer: pass the question on ("chuyển giúp", or the button below an
 * unknown), or rate the answer by the thumbs below it.
 */
final class QuestionOrders implements Command {

  static final String NAME = "questions";
  static final String PASS = "pass";
  static final String UP = "up:";
  static final String DOWN = "down:";

  /** The note of the session that says which answers were rated: their numbers. */
  private static final String RATED = "questions-rated";

  /** What people say around the wish to pass the last question on. */
  private static final Set<String> AROUND =
      WordLists.lines(QuestionOrders.class, "around.txt").stream()
          .flatMap(line -> Spelling.words(line).stream())
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  private final OpenQuestions questions;
  private final QuestionReader reader;
  private final FaqAnswers faq;

  QuestionOrders(OpenQuestions questions, QuestionReader reader, FaqAnswers faq) {
    this.questions = questions;
    this.reader = reader;
    this.faq = faq;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "chuyển giúp",
        "chuyển câu hỏi",
        "chuyển câu hỏi này",
        "chuyển cho cán bộ",
        "chuyển câu hỏi cho cán bộ",
        "chuyển giúp …");
  }

  /** Not in the menu: it is offered where it is of use. */
  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    if (argument.startsWith(UP)) {
      return rate(turn, argument.substring(UP.length()), true);
    }
    if (argument.startsWith(DOWN)) {
      return rate(turn, argument.substring(DOWN.length()), false);
    }
    if (turn.recall().isUnder16()) {
      return Effects.saying(Texts.of("pass-under-16"));
    }
    boolean last = argument.equals(PASS) || saysNothing(argument);
    Optional<String> text =
        last
            ? turn.recall().unanswered().or(() -> turn.recall().question())
            : Optional.of(argument);
    return text.map(question -> pass(turn, question, last)).orElseGet(QuestionOrders::what);
  }

  /** "chuyển giúp em câu này với ạ" names no question of its own. */
  private static boolean saysNothing(String argument) {
    return Spelling.words(argument).stream()
        .map(Folding::fold)
        .allMatch(word -> word.isEmpty() || AROUND.contains(word));
  }

  private static Effects what() {
    return Effects.saying(Texts.of("pass-what"));
  }

  private Effects pass(Turn turn, String question, boolean last) {
    Optional<String> ward = turn.speaker().ward();
    Asked asked = reader.asked(question, ward, turn.now());
    if (asked.meaning().isEmpty()) {
      return what();
    }
    Optional<Answer> known = faq.answer(question, ward, turn.now().toLocalDate());
    if (known.isPresent()) {
      return Effects.saying(known.get().text());
    }
    boolean counted = last && turn.recall().unanswered().isPresent();
    LocalDateTime now = turn.now();
    return tx -> told(questions.passOn(tx, asked, counted, turn.update().chat(), now));
  }

  private static Outcome told(PassingOn result) {
    return Outcome.saying(
        switch (result) {
          case PassingOn.Accepted accepted ->
              Texts.of("passed-on", accepted.number(), hours())
                  + "\n"
                  + OpenQuestions.consent().sentence();
          case PassingOn.Again again -> Texts.of("passed-on-again", again.number());
          case PassingOn.PassedOver over ->
              Texts.of("passed-over-before", over.number(), over.reason());
          case PassingOn.TooMany tooMany -> Texts.of("passed-on-too-many");
        });
  }

  private static String hours() {
    return Digest.HOURS.stream()
        .map(hour -> Texts.of("hour", hour))
        .collect(Collectors.joining(" " + Texts.of("and") + " "));
  }

  /** Only the last answer of a session can be rated, and once. */
  private Effects rate(Turn turn, String answer, boolean up) {
    boolean last = answer.equals(String.valueOf(turn.recall().answer()));
    Optional<String> question = turn.recall().question().filter(asked -> last);
    if (question.isEmpty()) {
      return Effects.saying(Texts.of("thumbs-old"));
    }
    if (answer.equals(turn.recall().notes().get(RATED))) {
      return Effects.saying(Texts.of("thumbs-again"));
    }
    Outcome thanks =
        Outcome.saying(Texts.of(up ? "thumbs-up" : "thumbs-down")).remembering(RATED, answer);
    if (up) {
      return Effects.saying(thanks);
    }
    Asked asked = reader.asked(question.get(), turn.speaker().ward(), turn.now());
    return tx -> {
      questions.record(tx, asked, Kind.THUMBED_DOWN, turn.now().toLocalDate());
      return thanks;
    };
  }
}
