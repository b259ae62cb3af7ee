package vn.loahoc.inquiry.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.calendar.Classes;
import vn.loahoc.inquiry.Everywhere;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Lists;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;
import vn.loahoc.inquiry.Span;
import vn.loahoc.inquiry.Topic;
import vn.loahoc.inquiry.Wards;
import vn.loahoc.inquiry.WhenAsked;
import vn.loahoc.inquiry.WrittenAudience;
import vn.loahoc.reading.Ask;

/**
 * What is on upon some days: what a plan has, and the classes of timetables. Thread-safe.
 *
 * @param plans says what a plan has on a day
 */
record WhatIsOn(Classes classes, Lists lists, Finding finding, InquiryAnswers answers, Rule plans) {

  /** More words than that are about something of their own. */
  private static final int FEW = 2;

  /** "Tối nay có gì": what the plan has, then the classes. */
  Optional<Answer> answer(Question question, CampaignBook book) {
    if (!WhenAsked.isOfTheDay(question)) {
      return ofTheWard(question, book);
    }
    Optional<Inquiry> inquiry = lists.ofTheDay(question, book);
    Optional<Finding.Found> found =
        inquiry.map(i -> finding.find(i, question.today())).filter(f -> !f.isEmpty());
    if (found.isEmpty()) {
      Optional<Answer> beside =
          inquiry.filter(i -> i.ward().isPresent()).flatMap(i -> noneBeside(i, question, book));
      if (beside.isPresent()) {
        return beside;
      }
      boolean whenAndWhere = WhenAsked.isOnlyWhenAndWhere(question.reading());
      return inquiry
          .filter(
              i ->
                  whenAndWhere
                      || isOfAWardOnly(i, question, book)
                      || (question.saysItself("lịch") && !classes.areSamples()))
          .map(i -> answers.answered(i, question));
    }
    if (!found.get().byDay()) {
      return ofTheMonth(inquiry.get(), question, book);
    }
    if (inquiry.get().isForSomebody()) {
      return Optional.of(answers.answered(inquiry.get(), question));
    }
    boolean calendar = !question.asks(Ask.WHAT_ON) || question.saysItself("lịch");
    if (calendar && (!isOfAWard(inquiry.get(), question) || classes.areSamples())) {
      return Optional.of(schedule(inquiry.get(), question, book));
    }
    Optional<Answer> plan = plans.answer(asking(question), book).filter(p -> isAhead(p, question));
    return Optional.of(
        plan.map(p -> beside(p, inquiry.get(), found.get(), question))
            .orElseGet(() -> answers.answered(inquiry.get(), question)));
  }

  /** "Thứ bảy phường Mẫu có gì": not there on that day, and no plan has anything on it. */
  private boolean isOfAWardOnly(Inquiry inquiry, Question question, CampaignBook book) {
    return inquiry.ward().isPresent()
        && plans.answer(question, book).map(p -> p.happenings().isEmpty()).orElse(true)
        && !classes.areSamples();
  }

  /** "Tối nay phường Mẫu có gì": that no class is there then comes before what the plan has. */
  private Optional<Answer> noneBeside(Inquiry inquiry, Question question, CampaignBook book) {
    return plans
        .answer(question, book)
        .filter(plan -> !classes.areSamples() && !plan.happenings().isEmpty())
        .filter(plan -> plan instanceof Answer.Sure && isAhead(plan, question))
        .map(
            plan -> {
              BesidePlan beside =
                  new BesidePlan(
                      plan,
                      answers.described(question),
                      answers.moment(question),
                      finding.cautions());
              String there =
                  inquiry.ward().map(Wards.Named::said).orElse("") + " " + book.locality();
              return beside.afterNoClass(answers.answered(inquiry, question), there);
            });
  }

  /** What a plan has on some days; it is never denied of days on which there are classes. */
  Rule agenda() {
    return (question, book) -> {
      Optional<Answer> plan = plans.answer(question, book);
      boolean denied = plan.filter(p -> p.happenings().isEmpty()).isPresent();
      return denied && question.singleDays().size() <= 1 && !classes.areSamples()
          ? instead(question, book).or(() -> plan)
          : plan;
    };
  }

  /** All of the days that were named, though what was asked for is not told apart. */
  private Optional<Answer> instead(Question question, CampaignBook book) {
    return lists
        .atThatTime(question, book)
        .filter(i -> isAnythingOn(i.in(Optional.empty()).on(i.span().atAnyHour()), question))
        .map(
            inquiry -> {
              Optional<Inquiry> told = WrittenAudience.narrowed(inquiry, question, classes.all());
              if (told.filter(i -> isAnythingOn(i, question)).isPresent()) {
                return answers.answered(told.get(), question);
              }
              Answer those = answers.answered(inquiry, question);
              String apart = Sentences.say("not-told-apart") + "\n";
              String text = (isAnythingOn(inquiry, question) ? apart : "") + those.text();
              return new Answer.Absent(text, those.sources(), those.happenings());
            });
  }

  /**
   * "Tối nay phường Mẫu có lớp nào dễ dễ không": classes of that day and ward, and not what a plan
   * says of classes at large.
   *
   * @param own what the message asks by itself
   * @return nothing if the plan tells of an event, or the message names neither a day nor a ward
   */
  Optional<Answer> insteadOfQuotation(Answer plan, Inquiry own, Question question) {
    Inquiry open = Inquiry.about(Topic.NONE).in(own.ward()).on(own.span());
    boolean asked =
        plan.happenings().isEmpty()
            && own.has(Sign.CLASS)
            && own.facts().isEmpty()
            && !own.topic().isKnown()
            && own.topic().words().size() <= FEW
            && (own.ward().isPresent() || own.span().isNamed());
    if (!asked || !isAnythingOn(open, question)) {
      return Optional.empty();
    }
    Answer those = answers.answered(open, question);
    return Optional.of(
        new Answer.Absent(
            Sentences.say("not-told-apart") + "\n" + those.text(),
            those.sources(),
            those.happenings()));
  }

  private boolean isAnythingOn(Inquiry inquiry, Question question) {
    return !finding.find(inquiry, question.today()).isEmpty();
  }

  /** "Tháng này phường Mẫu có gì miễn phí", where the plan has nothing. */
  private Optional<Answer> ofTheMonth(Inquiry inquiry, Question question, CampaignBook book) {
    boolean narrow =
        inquiry.ward().isPresent() || inquiry.has(Sign.FREE) || inquiry.isForSomebody();
    boolean planned =
        plans.answer(question, book).filter(Answer.Sure.class::isInstance).isPresent();
    return narrow && !planned ? Optional.of(answers.answered(inquiry, question)) : Optional.empty();
  }

  private Optional<Answer> ofTheWard(Question question, CampaignBook book) {
    return lists
        .ofTheWard(question, book)
        .filter(
            inquiry ->
                finding.find(inquiry, question.today()).series().stream()
                    .anyMatch(series -> !series.session().sample()))
        .map(inquiry -> answers.answered(inquiry, question));
  }

  /** "Lịch tuần này": what the plan has, then the first classes day by day. */
  private Answer schedule(Inquiry inquiry, Question question, CampaignBook book) {
    Answer those = told(answers.answered(inquiry, question), inquiry, question);
    Optional<Answer> plan =
        plans
            .answer(asking(question), book)
            .filter(p -> p instanceof Answer.Sure && isAhead(p, question))
            .filter(p -> classes.areSamples() || !(isOneDay(inquiry) && p.happenings().isEmpty()));
    return plan.isEmpty() ? those : Replies.together(List.of(plan.get(), those));
  }

  /** The same, asking what is on. */
  private static Question asking(Question question) {
    Set<Ask> asks = EnumSet.of(Ask.WHAT_ON);
    asks.addAll(question.asks());
    return new Question(
        question.reading(),
        question.terms(),
        asks,
        question.times(),
        question.campaignId(),
        question.before(),
        question.now(),
        question.talk());
  }

  /** "Lịch phường Mẫu tuần này", not "lịch tuần này" of somebody whose ward is known. */
  private static boolean isOfAWard(Inquiry inquiry, Question question) {
    return inquiry.ward().isPresent()
        && (inquiry.has(Sign.OWN) || !question.reading().places().isEmpty());
  }

  /** Of one day it is no answer that a plan has something all the week. */
  private static boolean isOneDay(Inquiry inquiry) {
    return inquiry.span().days().filter(Span.Days::isOne).isPresent();
  }

  /** How those of other wards are seen, where the person's own was not named. */
  private static Answer told(Answer those, Inquiry inquiry, Question question) {
    boolean home =
        Everywhere.isOfHome(question)
            && question.talk().ward().isPresent()
            && question.reading().places().isEmpty()
            && inquiry.ward().isPresent()
            && !inquiry.has(Sign.OWN);
    return home && those instanceof Answer.Sure
        ? Replies.sure(
            BesidePlan.body(those)
                + "\n"
                + Sentences.say("own-ward-only", inquiry.ward().map(Wards.Named::said).orElse("")),
            those.sources(),
            those.happenings())
        : those;
  }

  /** Whether a plan has something that is not over, or nothing on certain days. */
  private boolean isAhead(Answer plan, Question question) {
    return classes.areSamples()
        || plan.happenings().isEmpty()
        || plan.happenings().stream()
            .flatMap(happening -> happening.start().stream())
            .anyMatch(start -> !start.toLocalDate().isBefore(question.today()));
  }

  /** What the plan has on certain days comes first, but where one ward or hour was asked for. */
  private Answer beside(Answer plan, Inquiry inquiry, Finding.Found found, Question question) {
    if (plan instanceof Answer.Absent) {
      Answer those = answers.answered(inquiry, question);
      return classes.areSamples() ? BesidePlan.afterNone(plan, those) : those;
    }
    boolean narrow = inquiry.ward().isPresent() || inquiry.span().part().isPresent();
    if (plan.happenings().isEmpty() && (narrow || !classes.areSamples())) {
      // what goes on all the week is no answer to a day
      return answers.answered(inquiry, question);
    }
    BesidePlan beside =
        new BesidePlan(
            plan, answers.described(question), answers.moment(question), finding.cautions());
    return narrow && !classes.areSamples()
        ? beside.after(answers.answered(inquiry, question))
        : beside.with(
            inquiry, OwnFirst.of(inquiry, answers.wards().home(question)).first(found.meetings()));
  }
}
