package vn.loahoc.inquiry;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;
import vn.loahoc.reading.Ask;

/**
 * Reads questions of what is on upon some days or in a ward, which name no class. Thread-safe.
 *
 * @param planned whether a plan lists what is on
 */
public record Lists(Messages messages, Wards wards, BiPredicate<Question, CampaignBook> planned) {

  /** "Mai có gì không", not "mai có gì". */
  private static final Pattern ONLY_WHETHER =
      Pattern.compile(
          "(?:\\S+ ){1,4}(?:co|hoc) (?:gi|lop gi|lop nao|hoat dong gi)"
              + " (?:khong|ko|k|hong|hok|hem|hk)\\b.{0,12}");

  /** A question of what is on, whatever it is: nothing if it has a topic or people of its own. */
  public Optional<Inquiry> ofTheDay(Question question, CampaignBook book) {
    Parsed own = messages.parsed(question, book);
    return WhenAsked.isOpen(own.inquiry(), question)
        ? Optional.of(
            thereAsWell(own, question, book)
                .orElseGet(
                    () -> atHome(messages.completed(own.inquiry(), question, book), question)))
        : Optional.empty();
  }

  /** "Còn chủ nhật" after "thứ bảy phường Mẫu có gì": in the same ward, for the same people. */
  private Optional<Inquiry> thereAsWell(Parsed own, Question question, CampaignBook book) {
    Inquiry inquiry = own.inquiry();
    boolean onlyDays =
        inquiry.ward().isEmpty()
            && inquiry.house().isEmpty()
            && !inquiry.wardOpen()
            && !inquiry.isForSomebody()
            && question.reading().places().isEmpty()
            && !Everywhere.isOfAll(own.plain());
    boolean goesOn =
        own.goesOn()
            || !question.reading().asks(Ask.WHAT_ON)
            || ONLY_WHETHER.matcher(own.plain()).matches();
    return question
        .talk()
        .previous()
        .filter(previous -> onlyDays && goesOn)
        .flatMap(previous -> all(previous, book))
        .map(inquiry::after);
  }

  /** All that is on when a question, or the one it goes on from, says. */
  public Optional<Inquiry> atThatTime(Question question, CampaignBook book) {
    Inquiry own = messages.completed(messages.parsed(question, book).inquiry(), question, book);
    Inquiry open = Inquiry.about(Topic.NONE).in(own.ward()).on(own.span());
    return own.span().isNamed()
        ? Optional.of(open)
        : question.talk().previous().flatMap(previous -> atThatTime(previous, book));
  }

  /** "Lịch tuần này" is that of the person's own ward, where it is known. */
  private Inquiry atHome(Inquiry inquiry, Question question) {
    boolean anywhere =
        inquiry.ward().isEmpty()
            && inquiry.house().isEmpty()
            && !inquiry.wardOpen()
            && question.reading().places().isEmpty();
    return Everywhere.isOfHome(question) && anywhere
        ? wards.home(question).map(home -> inquiry.in(Optional.of(home))).orElse(inquiry)
        : inquiry;
  }

  /** "Phường Mẫu có gì cho các bé", "lịch phường Mẫu": what there is, on whatever day. */
  public Optional<Inquiry> ofTheWard(Question question, CampaignBook book) {
    Inquiry own = messages.completed(messages.parsed(question, book).inquiry(), question, book);
    boolean calendar = question.saysItself("lịch") && Set.of(Sign.WHEN).containsAll(own.facts());
    boolean open =
        (question.asks(Ask.WHAT_ON) || calendar)
            && (own.ward().isPresent() || own.has(Sign.FREE))
            && own.topic().words().isEmpty()
            && !own.span().isNamed();
    return open ? Optional.of(calendar ? own.asWhole() : own) : Optional.empty();
  }

  /** What was told as a list of what is on, where no plan had anything. */
  Optional<Inquiry> unplanned(Question previous, CampaignBook book) {
    return planned.test(previous, book) ? Optional.empty() : all(previous, book);
  }

  /** What was asked of a day or of a ward. */
  Optional<Inquiry> all(Question previous, CampaignBook book) {
    return (WhenAsked.isOfTheDay(previous) ? ofTheDay(previous, book) : Optional.<Inquiry>empty())
        .or(() -> ofTheWard(previous, book));
  }
}
