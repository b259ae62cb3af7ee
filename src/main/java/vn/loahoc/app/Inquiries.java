package vn.loahoc.app;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Answerer.Answered;
import vn.loahoc.conversation.TopicStore;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.Plan;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.jobs.Job;
import vn.loahoc.jobs.Timing;
import vn.loahoc.people.Masking;
import vn.loahoc.people.Registry;
import vn.loahoc.questions.AnswerRules;
import vn.loahoc.questions.Desk;
import vn.loahoc.questions.Digest;
import vn.loahoc.questions.FaqAnswers;
import vn.loahoc.questions.GrantedStaff;
import vn.loahoc.questions.MayWrite;
import vn.loahoc.questions.OpenQuestions;
import vn.loahoc.questions.Pushes;
import vn.loahoc.questions.QuestionReader;
import vn.loahoc.questions.StaffAnswers;
import vn.loahoc.questions.chat.QuestionsChat;
import vn.loahoc.store.Database;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.questions.PublishedArea;
import vn.loahoc.web.questions.QuestionsArea;

/** Questions that wait for staff, their answers, and the digest of what waits. */
final class Inquiries {

  private final Ground ground;
  private final FaqAnswers faq;
  private final StaffAnswers answers;
  private final Desk desk;
  private final Masking masking = new Masking();
  private final QuestionsChat chat;
  private final Digest digest;

  Inquiries(
      Ground ground,
      LiveUnderstanding understanding,
      Messaging messaging,
      Household household,
      Registry people) {
    this.ground = ground;
    QuestionReader reader =
        new QuestionReader(() -> understanding.with(Understanding::reader), masking::masked);
    Pushes pushes = new Post(ground, messaging)::add;
    MayWrite mayWrite = (t, address) -> !messaging.stops().isStopped(t, address);
    this.desk =
        new Desk(household.name(), () -> lastDay(understanding.with(Understanding::corpus)));
    // those of the faq.csv files answer within the understanding already
    this.faq = new FaqAnswers(ground.database(), reader, List::of);
    this.answers = new StaffAnswers(pushes, mayWrite, people.audit(), new TopicStore());
    this.chat = new QuestionsChat(reader, faq, answers, desk, masking::masked);
    this.digest =
        new Digest(
            ground.database(),
            new GrantedStaff(people.grants(), people.people()),
            pushes,
            mayWrite);
  }

  private static Optional<LocalDate> lastDay(Corpus corpus) {
    return corpus.campaigns().stream()
        .filter(Campaign::home)
        .flatMap(campaign -> campaign.plans().stream())
        .flatMap(plan -> plan.week().stream())
        .map(Plan.Week::last)
        .max(LocalDate::compareTo);
  }

  /** Whose word staff's is: "Cán bộ phường …". */
  String unit(Optional<String> ward) {
    return desk.unit(ward);
  }

  /** What the documents say, together with what staff answered. */
  Answered beside(Turn turn, Answered documents) {
    return faq.beside(documents, turn.speaker().ward());
  }

  /** The pages on which staff answer. */
  List<StaffArea> areas(Site site) {
    Database database = ground.database();
    return List.of(
        new QuestionsArea(site, database, answers, desk, new AnswerRules(masking::masked)),
        new PublishedArea(site, database, answers));
  }

  QuestionsChat chat() {
    return chat;
  }

  /** Staff are told at fixed hours what waits. */
  Job job() {
    return new Job(
        "questions-digest",
        new Timing.Daily(Digest.HOURS.stream().map(hour -> LocalTime.of(hour, 0)).toList()),
        () -> digest.run(LocalClock.local(ground.clock())));
  }

  static RetentionRule forgetting() {
    return new RetentionRule(
        "questions",
        "questions that nobody answered: " + OpenQuestions.DAYS_KEPT + " days",
        (t, now) -> {
          OpenQuestions.Removed removed = new OpenQuestions().clean(t, LocalClock.local(() -> now));
          return removed.addresses() + removed.groups();
        });
  }
}
