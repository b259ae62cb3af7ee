package vn.loahoc.answer.classes;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.WholeWeek;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.Classes;
import vn.loahoc.calendar.WardKinds;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
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
  private final Inquiries inquiries;
  private final Rule plans;
  private final Openings openings;

  /**
   * The rule for some timetables.
   *
   * @param classes as their sources say
   * @param present what holds of them now
   * @param gazetteer the wards that people name
   * @param plans says what a plan has on a day
   * @param problems what was found wrong when the timetables were read
   */
  public ClassRule(
      Classes classes, Present present, Gazetteer gazetteer, Rule plans, List<Problem> problems) {
    this.classes = classes;
    this.openings = present.openings();
    this.plans = plans;
    List<ClassSession> sessions = classes.all().stream().map(ClassSeries::session).toList();
    this.wards = new Wards(gazetteer, WardKinds.of(sessions));
    TalkWords talk = new TalkWords();
    this.finding =
        new Finding(() -> present.classes().apply(classes), talk, new Cautions(problems));
    this.inquiries =
        new Inquiries(
            new Parsing(talk, classes.all(), wards),
            wards,
            (asked, book) ->
                plans.answer(asked, book).filter(p -> !p.happenings().isEmpty()).isPresent());
  }

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    if (classes.isEmpty() || isOfTheWeek(question, book)) {
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
      return Optional.of(close(inquiry.get(), question));
    }
    boolean nameless = inquiry.isPresent() && isUnknown(inquiry.get());
    if (nameless && !isMadeUp() && inquiries.parsed(question, book).called()) {
      return Optional.of(unknown(inquiry.get(), question));
    }
    if (inquiry.isPresent()) {
      return nameless ? Optional.empty() : Optional.of(answered(inquiry.get(), question));
    }
    return whatIsOn(question, book);
  }

  /** "Tháng học tập bắt đầu khi nào": no class whose title shares words with it. */
  private boolean isOfTheWeek(Question question, CampaignBook book) {
    return WholeWeek.isNamed(question, book)
        && !inquiries.parsed(question, book).inquiry().topic().whole();
  }

  /** "Phường Mẫu có lớp gì", "yoga ở Bến Mẫu", where no row has such a place. */
  private Optional<Answer> unlisted(Question question, CampaignBook book) {
    Parsing.Parsed own = inquiries.parsed(question, book);
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
    return isMadeUp() || !asked
        ? Optional.empty()
        : own.elsewhere()
            .or(() -> UnlistedWard.in(question))
            .map(
                place ->
                    UnlistedWard.answer(
                        place,
                        inquiry.has(Sign.CLASS) ? inquiry.topic() : topic,
                        classes.all(),
                        new Described(wards, question.today())));
  }

  /** "Trung thu có gì": what is held for it on whatever day, and what is on upon the day. */
  private Optional<Answer> festive(Optional<Inquiry> held, Question question, CampaignBook book) {
    Parsing.Parsed parsed = inquiries.parsed(question, book);
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
            .map(inquiry -> answered(inquiry, question))
            .toList();
    return switch (parts.size()) {
      case 0 -> Optional.of(answered(upon, question));
      case 1 -> Optional.of(parts.getFirst());
      default -> Optional.of(BesidePlan.added(parts.getFirst(), parts.getLast()));
    };
  }

  private Answer answered(Inquiry inquiry, Question question) {
    Moment moment = new Moment(question.now(), openings);
    Optional<Answer> near =
        inquiry.has(Sign.NEAR) && question.reading().places().isEmpty()
            ? question
                .talk()
                .spot()
                .flatMap(
                    here ->
                        new Nearest(finding, wards, inquiry.in(Optional.empty()), moment)
                            .answer(here))
            : Optional.empty();
    return near.orElseGet(() -> byWard(inquiry, question, moment));
  }

  /** Not that class, but one of nearly that name. */
  private Answer close(Inquiry inquiry, Question question) {
    Topic topic = inquiry.topic();
    Answer near = answered(inquiry.of(Topic.of(List.of(), topic.near())), question);
    String text = Sentences.say("close", topic.said()) + "\n" + near.text();
    return new Answer.Absent(text, near.sources(), near.happenings());
  }

  private static boolean isUnknown(Inquiry inquiry) {
    return inquiry.topic().isNamed() && !inquiry.topic().isKnown();
  }

  private boolean isMadeUp() {
    return classes.all().stream().allMatch(series -> series.session().sample());
  }

  private Answer byWard(Inquiry inquiry, Question question, Moment moment) {
    return new ClassAnswers(finding, wards, inquiry, moment, home(question))
        .answer(question.reading().original().replaceAll("[?.!\\s]+$", ""));
  }

  private Optional<Wards.Named> home(Question question) {
    return question.talk().ward().flatMap(ward -> wards.home(ward, question.today()));
  }

  /**
   * What the timetables do not have, after the plans were asked. Staff may know it, so it is told
   * as unknown; a made-up timetable says nothing about what there is.
   */
  public Rule afterPlans() {
    return new Rule() {
      @Override
      public Optional<Answer> answer(Question question, CampaignBook book) {
        if (isMadeUp()) {
          return Optional.empty();
        }
        return inquiries
            .of(question, book)
            .filter(ClassRule::isUnknown)
            .map(i -> unknown(i, question))
            .or(() -> inquiries.ofTheSame(question, book).map(i -> answered(i, question)))
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
   * whose title is of the same event states it: "lễ bế mạc mấy giờ", where a plan only says who
   * presides.
   */
  public Rule stating(Rule planned) {
    return new Rule() {
      @Override
      public Optional<Answer> answer(Question question, CampaignBook book) {
        Optional<Answer> plan = planned.answer(question, book);
        boolean silent = plan.filter(Answer.Absent.class::isInstance).isPresent();
        return silent && !isMadeUp() ? stated(question, book).or(() -> plan) : plan;
      }

      @Override
      public boolean searches() {
        return planned.searches();
      }
    };
  }

  private Optional<Answer> stated(Question question, CampaignBook book) {
    Inquiry inquiry = inquiries.parsed(question, book).inquiry();
    Topic topic = inquiry.topic();
    boolean named =
        topic.words().size() > 1
            && topic.exact().stream().anyMatch(series -> Finding.isCalledSo(series, topic));
    return Optional.of(inquiry)
        .filter(asked -> named && !asked.facts().isEmpty())
        .map(asked -> answered(asked.of(topic.calledSo()), question))
        .filter(Answer.Sure.class::isInstance);
  }

  /** Classes that share words with a question that nothing answers: told as no more than that. */
  private Optional<Answer> perhaps(Question question, CampaignBook book) {
    Parsing.Parsed parsed = inquiries.parsed(question, book);
    List<ClassSeries> near = parsed.perhaps();
    if (parsed.lacking() && parsed.unknown()) {
      return Optional.of(unknown(parsed.inquiry(), question));
    }
    if (near.isEmpty() || near.size() > MOST_NEAR) {
      return Optional.empty();
    }
    Topic topic = new Topic(List.of(), near, List.of(), Topic.Match.WORDS);
    Inquiry inquiry = Inquiry.about(topic);
    Answer those = answered(inquiry, question);
    return Optional.of(new Answer.Unknown(Sentences.say("perhaps") + "\n" + those.text()));
  }

  private Answer unknown(Inquiry inquiry, Question question) {
    Described described = new Described(wards, question.today());
    return new Answer.Unknown(
        UnknownTopic.answer(inquiry.topic(), finding, described, question.today()).text());
  }

  /** "Tối nay có gì": what the plan has, then the classes. */
  private Optional<Answer> whatIsOn(Question question, CampaignBook book) {
    if (!Inquiries.isOfTheDay(question)) {
      return ofTheWard(question, book);
    }
    Optional<Inquiry> inquiry = inquiries.ofTheDay(question, book);
    Optional<Finding.Found> found =
        inquiry.map(i -> finding.find(i, question.today())).filter(f -> !f.isEmpty());
    if (found.isEmpty()) {
      boolean whenAndWhere = Inquiries.isOnlyWhenAndWhere(question.reading());
      return inquiry
          .filter(
              i ->
                  whenAndWhere
                      || isOfAWardOnly(i, question, book)
                      || (question.saysItself("lịch") && !isMadeUp()))
          .map(i -> answered(i, question));
    }
    if (!found.get().byDay()) {
      return ofTheMonth(inquiry.get(), question, book);
    }
    if (inquiry.get().isForSomebody()) {
      return Optional.of(answered(inquiry.get(), question));
    }
    if (!question.asks(Ask.WHAT_ON) || question.saysItself("lịch")) {
      return Optional.of(schedule(inquiry.get(), question, book));
    }
    Optional<Answer> plan = plans.answer(question, book).filter(p -> isAhead(p, question));
    return Optional.of(
        plan.map(p -> beside(p, inquiry.get(), found.get(), question))
            .orElseGet(() -> answered(inquiry.get(), question)));
  }

  /** "Thứ bảy phường Mẫu có gì": not there on that day, and no plan has anything on it. */
  private boolean isOfAWardOnly(Inquiry inquiry, Question question, CampaignBook book) {
    return inquiry.ward().isPresent()
        && plans.answer(question, book).map(p -> p.happenings().isEmpty()).orElse(true)
        && classes.all().stream().anyMatch(series -> !series.session().sample());
  }

  /** What a plan has on some days; it is never denied of days on which there are classes. */
  public Rule agenda() {
    return (question, book) -> {
      Optional<Answer> plan = plans.answer(question, book);
      boolean denied = plan.filter(p -> p.happenings().isEmpty()).isPresent();
      return denied && question.singleDays().size() <= 1 && !isMadeUp()
          ? instead(question, book).or(() -> plan)
          : plan;
    };
  }

  /** All of the days that were named, though what was asked for is not told apart. */
  private Optional<Answer> instead(Question question, CampaignBook book) {
    return inquiries
        .atThatTime(question, book)
        .filter(i -> isAnythingOn(i.in(Optional.empty()).on(i.span().atAnyHour()), question))
        .map(
            inquiry -> {
              Optional<Inquiry> told = WrittenAudience.narrowed(inquiry, question, classes.all());
              if (told.filter(i -> isAnythingOn(i, question)).isPresent()) {
                return answered(told.get(), question);
              }
              Answer those = answered(inquiry, question);
              String apart = Sentences.say("not-told-apart") + "\n";
              String text = (isAnythingOn(inquiry, question) ? apart : "") + those.text();
              return new Answer.Absent(text, those.sources(), those.happenings());
            });
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
    return narrow && !planned ? Optional.of(answered(inquiry, question)) : Optional.empty();
  }

  private Optional<Answer> ofTheWard(Question question, CampaignBook book) {
    return inquiries
        .ofTheWard(question, book)
        .filter(
            inquiry ->
                finding.find(inquiry, question.today()).series().stream()
                    .anyMatch(series -> !series.session().sample()))
        .map(inquiry -> answered(inquiry, question));
  }

  /** "Lịch tuần này": what the plan has, then the first classes day by day. */
  private Answer schedule(Inquiry inquiry, Question question, CampaignBook book) {
    Set<Ask> asks = EnumSet.of(Ask.WHAT_ON);
    asks.addAll(question.asks());
    Question open =
        new Question(
            question.reading(),
            question.terms(),
            asks,
            question.times(),
            question.campaignId(),
            question.before(),
            question.now(),
            question.talk());
    Answer those = told(answered(inquiry, question), inquiry, question);
    Optional<Answer> plan =
        plans
            .answer(open, book)
            .filter(p -> p instanceof Answer.Sure && isAhead(p, question))
            .filter(p -> isMadeUp() || !(isOneDay(inquiry) && p.happenings().isEmpty()));
    return plan.isEmpty() ? those : Replies.together(List.of(plan.get(), those));
  }

  /** Of one day it is no answer that a plan has something all the week. */
  private static boolean isOneDay(Inquiry inquiry) {
    return inquiry.span().days().filter(Span.Days::isOne).isPresent();
  }

  /** How those of other wards are seen, where the person's own was not named. */
  private static Answer told(Answer those, Inquiry inquiry, Question question) {
    boolean home =
        OwnFirst.isOfHome(question)
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
    return isMadeUp()
        || plan.happenings().isEmpty()
        || plan.happenings().stream()
            .flatMap(happening -> happening.start().stream())
            .anyMatch(start -> !start.toLocalDate().isBefore(question.today()));
  }

  /** What the plan has on certain days comes first, but where one ward or hour was asked for. */
  private Answer beside(Answer plan, Inquiry inquiry, Finding.Found found, Question question) {
    if (plan instanceof Answer.Absent) {
      Answer those = answered(inquiry, question);
      return isMadeUp() ? BesidePlan.afterNone(plan, those) : those;
    }
    boolean narrow = inquiry.ward().isPresent() || inquiry.span().part().isPresent();
    if (plan.happenings().isEmpty() && (narrow || !isMadeUp())) {
      // what goes on all the week is no answer to a day
      return answered(inquiry, question);
    }
    BesidePlan beside =
        new BesidePlan(
            plan,
            new Described(wards, question.today()),
            new Moment(question.now(), openings),
            finding.cautions());
    return narrow && !isMadeUp()
        ? beside.after(answered(inquiry, question))
        : beside.with(inquiry, OwnFirst.of(inquiry, home(question)).first(found.meetings()));
  }
}
