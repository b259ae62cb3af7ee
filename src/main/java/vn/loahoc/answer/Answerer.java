package vn.loahoc.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Answers questions from the sources of one library. Thread-safe. */
public final class Answerer {

  private final Library library;
  private final List<Rule> rules;
  private final UnaryOperator<Answered> beside;

  /**
   * An answerer for a library.
   *
   * @param rules asked in this order
   */
  public Answerer(Library library, List<Rule> rules) {
    this(library, rules, UnaryOperator.identity());
  }

  /**
   * An answerer for a library and what is known beside it.
   *
   * @param rules asked in this order
   * @param beside sees what the library says together with what others say
   */
  public Answerer(Library library, List<Rule> rules, UnaryOperator<Answered> beside) {
    this.library = library;
    this.rules = List.copyOf(rules);
    this.beside = beside;
  }

  /**
   * An answer and the question as it was understood.
   *
   * @param question with the campaign it was answered from
   * @param rule name of the rule that answered, for {@code --explain}
   * @param byFacts whether a rule for that kind of question answered, not the search for a stretch
   */
  public record Answered(Answer answer, Question question, String rule, boolean byFacts) {}

  public Answered answer(Question question) {
    return beside.apply(fromLibrary(question));
  }

  private Answered fromLibrary(Question question) {
    List<CampaignBook> compared = library.compared(question);
    if (!compared.isEmpty()) {
      return compare(question, compared);
    }
    return switch (library.scope(question)) {
      case Scope.Nowhere nowhere -> new Answered(nowhere.answer(), question, "scope", true);
      case Scope.In in -> answer(library.within(question, in.book()), in.book());
    };
  }

  private Answered compare(Question question, List<CampaignBook> books) {
    List<Answered> each =
        books.stream().map(book -> answer(library.within(question, book), book)).toList();
    Answer answer = Replies.together(each.stream().map(Answered::answer).toList());
    return new Answered(answer, each.getFirst().question(), "comparison", true);
  }

  /** The stretches that meet a question best, for people who want to know why. */
  public List<Match> considered(Question question) {
    return library.scope(question) instanceof Scope.In in
        ? in.book().matches(library.within(question, in.book()))
        : List.of();
  }

  private Answered answer(Question question, CampaignBook book) {
    for (Rule rule : rules) {
      Optional<Answer> answer = rule.answer(question, book);
      if (answer.isPresent()) {
        return new Answered(
            answer.get(), question, rule.getClass().getSimpleName(), !rule.searches());
      }
    }
    return new Answered(unknown(), question, "none", false);
  }

  private static Answer unknown() {
    return new Answer.Unknown(
        "Tài liệu Loa Học đang có chưa ghi việc này. Có thể hỏi về ngày giờ, nơi tổ chức, việc của"
            + " từng đơn vị, khẩu hiệu của Tuần lễ; hoặc hỏi Ủy ban nhân dân phường.");
  }
}
