package vn.loahoc.inquiry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.answer.Question;
import vn.loahoc.reading.Ask;
import vn.loahoc.time.Grain;

/**
 * "Tuần sau có không", "hôm khác có không" after "tối thứ 6 này phường Mẫu có gì": the same evening
 * of another week, or any.
 */
final class OtherDays {

  /** Folded. */
  private static final Pattern ANY =
      Pattern.compile("\\b(?:hom|ngay|bua|buoi|dip) (?:khac|nao khac)\\b");

  private static final int WEEK = 7;

  private OtherDays() {}

  /** Whether a message names only other days, and asks whether. */
  static boolean mayBeAsked(Parsed own, Question question) {
    Inquiry inquiry = own.inquiry();
    boolean days = inquiry.span().days().isPresent() || ANY.matcher(own.plain()).find();
    return days
        && question.reading().asks(Ask.YES_NO)
        && !question.reading().asks(Ask.WHAT_ON)
        && !inquiry.topic().isNamed()
        && !inquiry.isSomewhere()
        && !inquiry.wardOpen()
        && !inquiry.isForSomebody()
        && !inquiry.asksFurther()
        && inquiry.facts().isEmpty()
        && inquiry.pick().isEmpty();
  }

  /**
   * What is asked of another list.
   *
   * @param before what was asked of it
   * @return nothing if it was no list of certain days
   */
  static Optional<Inquiry> of(Parsed own, Inquiry before) {
    Span asked = before.span();
    boolean list = !before.topic().isKnown() && before.pick().isEmpty() && asked.days().isPresent();
    Span span = own.inquiry().span();
    return list
        ? Optional.of(before.on(span.days().isPresent() ? within(span, asked) : anyDay(asked)))
        : Optional.empty();
  }

  /** Of a week the weekday and the hours that were asked for before. */
  private static Span within(Span week, Span asked) {
    Span.Days there = week.days().orElseThrow();
    Span.Days days = asked.days().orElseThrow();
    if (week.grain() != Grain.WEEK) {
      return week;
    }
    long ahead = Math.floorDiv(ChronoUnit.DAYS.between(days.first(), there.last()), WEEK) * WEEK;
    LocalDate first = days.first().plusDays(ahead);
    LocalDate last = days.last().plusDays(ahead);
    return first.isBefore(there.first()) || last.isAfter(there.last())
        ? week
        : new Span(
            Optional.of(new Span.Days(first, last)),
            asked.weekdays(),
            asked.hours(),
            asked.part(),
            asked.grain());
  }

  private static Span anyDay(Span asked) {
    return new Span(
        Optional.empty(), Span.NONE.weekdays(), asked.hours(), asked.part(), Span.NONE.grain());
  }
}
