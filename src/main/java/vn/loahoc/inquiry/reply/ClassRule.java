package vn.loahoc.inquiry.reply;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.OtherHours;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.WholeWeek;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.Classes;
import vn.loahoc.calendar.WardKinds;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.inquiry.Elsewhere;
import vn.loahoc.inquiry.Inquiries;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Lists;
import vn.loahoc.inquiry.Messages;
import vn.loahoc.inquiry.Parsed;
import vn.loahoc.inquiry.Parsing;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;
import vn.loahoc.inquiry.TalkWords;
import vn.loahoc.inquiry.Topic;
import vn.loahoc.inquiry.Wards;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.reading.Ask;

/**
 * "Tối nay có lớp gì?", "lớp vi tính còn chỗ không?": answers from timetables; beside what a plan
 * has on a day, the classes of that day. Thread-safe.
 */
public final class ClassRule implements Rule {

  /** More classes than that have too little to do with a question. */
  private static final int MOST_NEAR = 3;

  private final Classes classes;
  private final Wards wards;
  private final Finding finding;
  private final Messages messages;
  private final Inquiries inquiries;
  private final InquiryAnswers answers;
  private final WhatIsOn whatIsOn;
  private final AgainstPlan againstPlan;

  /**
   * The rule for some timetables.
   *
   * @param classes as their sources say
   * @param present what holds of them now
   * @param gazetteer the wards that people name
   * @param planned says what a plan has on a day, with what timetables have against it
   * @param problems what was found wrong when the timetables were read
   */
  public ClassRule(
      Classes classes,
      Present present,
      Gazetteer gazetteer,
      Function<OtherHours, Rule> planned,
      List<Problem> problems) {
    this.classes = classes;
    List<ClassSession> sessions = classes.all().stream().map(ClassSeries::session).toList();
    this.wards = new Wards(gazetteer, WardKinds.of(sessions));
    TalkWords talk = new TalkWords();
    Supplier<Classes> now = () -> present.classes().apply(classes);
    this.againstPlan = new AgainstPlan(classes, now, wards);
    Rule plans = planned.apply(againstPlan);
    this.finding = new Finding(now, talk, new Cautions(problems, sessions));
    Parsing parsing = new Parsing(talk, classes.all(), wards);
    this.messages = new Messages(parsing, wards);
    Lists lists =
        new Lists(
            messages,
            wards,
            (asked, book) ->
                plans.answer(asked, book).filter(p -> !p.happenings().isEmpty()).isPresent());
    this.inquiries = new Inquiries(messages, parsing, lists, wards);
    this.answers = new InquiryAnswers(finding, wards, present.openings());
    this.whatIsOn = new WhatIsOn(classes, lists, finding, answers, plans);
  }

  @Override
  public Optional<Answer> answer(Question said, CampaignBook book) {
    if (classes.isEmpty()) {
      return Optional.empty();
    }
    Question question = messages.asked(said, book);
    if (isOfTheWeek(question, book)) {
      return Optional.empty();
    }
    Optional<Answer> unlisted = unlisted(question, book);
    if (unlisted.isPresent()) {
      return unlisted;
    }
    Optional<Inquiry> inquiry = inquiries.of(question, book);
    Optional<Answer> festive = festive(inquiry, question, book);
    if (festive.isPresent()) {
      return festive;
    }
    if (inquiry.isPresent() && inquiry.get().topic().isClose()) {
      return Optional.of(answers.close(inquiry.get(), question));
    }
    boolean nameless = inquiry.isPresent() && isUnknown(inquiry.get());
    if (nameless && !classes.areSamples() && messages.parsed(question, book).called()) {
      return Optional.of(answers.unknown(inquiry.get(), question));
    }
    if (inquiry.isPresent()) {
      return nameless
          ? Optional.empty()
          : Optional.of(againstPlan.withPlan(answers.answered(inquiry.get(), question), book));
    }
    return whatIsOn.answer(question, book);
  }

  /** "Tháng học tập bắt đầu khi nào": no class whose title shares words with it. */
  private boolean isOfTheWeek(Question question, CampaignBook book) {
    return WholeWeek.isNamed(question, book)
        && !messages.parsed(question, book).inquiry().topic().whole();
  }

  /** "Phường Mẫu có lớp gì", "yoga ở Bến Mẫu", where no row has such a place. */
  private Optional<Answer> unlisted(Question question, CampaignBook book) {
    Parsed own = messages.parsed(question, book);
    Inquiry inquiry = own.inquiry();
    Topic topic =
        inquiry.topic().isNamed() ? inquiry.topic() : inquiries.topicBefore(question, book);
    boolean asked =
        inquiry.ward().isEmpty()
            && !own.unknown()
            && (inquiry.has(Sign.CLASS)
                || (own.elsewhere().filter(Elsewhere.Place::planned).isEmpty()
                    && (question.asks(Ask.WHAT_ON)
                        || (own.elsewhere().isPresent() && topic.isKnown()))));
    return classes.areSamples() || !asked
        ? Optional.empty()
        : own.elsewhere()
            .or(() -> UnlistedWard.in(question))
            .map(
                place ->
                    UnlistedWard.answer(
                        place,
                        inquiry.has(Sign.CLASS) ? inquiry.topic() : topic,
                        classes.all(),
                        answers.described(question)));
  }

  /** "Trung thu có gì": what is held for it on whatever day, and what is on upon the day. */
  private Optional<Answer> festive(Optional<Inquiry> held, Question question, CampaignBook book) {
    Parsed parsed = messages.parsed(question, book);
    Optional<Inquiry> thatDay = parsed.thatDay();
    if (thatDay.isEmpty() || (held.isEmpty() && !question.asks(Ask.WHAT_ON))) {
      return Optional.empty();
    }
    Inquiry named = held.orElse(parsed.inquiry());
    if (!named.facts().isEmpty()) {
      return Optional.empty();
    }
    Inquiry upon = thatDay.get().in(named.ward());
    Topic festival = named.topic();
    boolean dated = Character.isDigit(festival.said().charAt(0));
    List<Answer> parts =
        (dated ? Stream.of(upon, named) : Stream.of(named, upon))
            .filter(
                inquiry ->
                    finding.find(inquiry, question.today()).series().stream()
                        .anyMatch(s -> inquiry.topic().isNamed() || !festival.exact().contains(s)))
            .map(inquiry -> answers.answered(inquiry, question))
            .toList();
    return switch (parts.size()) {
      case 0 -> Optional.of(answers.answered(upon, question));
      case 1 -> Optional.of(parts.getFirst());
      default -> Optional.of(BesidePlan.added(parts.getFirst(), parts.getLast()));
    };
  }

  private static boolean isUnknown(Inquiry inquiry) {
    return inquiry.topic().isNamed() && !inquiry.topic().isKnown();
  }

  /**
   * What the timetables do not have, after the plans were asked. Staff may know it, so it is told
   * as unknown; a made-up timetable says nothing about what there is.
   */
  public Rule afterPlans() {
    return new Rule() {
      @Override
      public Optional<Answer> answer(Question question, CampaignBook book) {
        if (classes.areSamples()) {
          return Optional.empty();
        }
        return inquiries
            .of(question, book)
            .filter(ClassRule::isUnknown)
            .map(i -> answers.unknown(i, question))
            .or(() -> inquiries.ofTheSame(question, book).map(i -> answers.answered(i, question)))
            .or(() -> perhaps(question, book));
      }

      @Override
      public boolean searches() {
        return true;
      }
    };
  }

  /**
   * What the plans say, unless they leave out the fact that was asked for and a row of a timetable
   * whose title is of the same event states it ("lễ bế mạc mấy giờ", where a plan only says who
   * presides), or they are only quoted where somebody asks for classes of a day or a ward.
   */
  public Rule stating(Rule planned) {
    return new Rule() {
      @Override
      public Optional<Answer> answer(Question question, CampaignBook book) {
        Optional<Answer> plan = planned.answer(question, book);
        if (plan.isEmpty() || classes.areSamples()) {
          return plan;
        }
        boolean silent = plan.get() instanceof Answer.Absent;
        return (silent
                ? stated(question, book)
                : whatIsOn.insteadOfQuotation(
                    plan.get(), messages.parsed(question, book).inquiry(), question))
            .or(() -> plan.map(told -> againstPlan.withTimetables(told, question, book)));
      }

      @Override
      public boolean searches() {
        return planned.searches();
      }
    };
  }

  private Optional<Answer> stated(Question question, CampaignBook book) {
    Inquiry inquiry = messages.parsed(question, book).inquiry();
    Topic topic = inquiry.topic();
    boolean named = topic.words().size() > 1 && topic.exact().stream().anyMatch(topic::isNameOf);
    return Optional.of(inquiry)
        .filter(asked -> named && !asked.facts().isEmpty())
        .map(asked -> answers.answered(asked.of(topic.calledSo()), question))
        .filter(Answer.Sure.class::isInstance);
  }

  /** Classes that share words with a question that nothing answers: told as no more than that. */
  private Optional<Answer> perhaps(Question question, CampaignBook book) {
    Parsed parsed = messages.parsed(question, book);
    List<ClassSeries> near = parsed.perhaps();
    if (parsed.unknown() && (parsed.lacking() || parsed.isOfAnother())) {
      return Optional.of(answers.unknown(parsed.inquiry(), question));
    }
    if (near.isEmpty() || near.size() > MOST_NEAR) {
      return Optional.empty();
    }
    Topic topic = new Topic(List.of(), near, List.of(), Topic.Match.WORDS);
    Inquiry inquiry = Inquiry.about(topic);
    Answer those = answers.answered(inquiry, question);
    return Optional.of(
        new Answer.Unknown(Sentences.say("perhaps") + "\n" + those.text(), those.sources()));
  }

  /** What a plan has on some days; it is never denied of days on which there are classes. */
  public Rule agenda() {
    return whatIsOn.agenda();
  }
}
