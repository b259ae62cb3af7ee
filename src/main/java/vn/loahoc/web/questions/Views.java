package vn.loahoc.web.questions;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Wording;
import vn.loahoc.questions.AnswerRules;
import vn.loahoc.questions.Desk;
import vn.loahoc.questions.OpenQuestions;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.StaffAnswer;
import vn.loahoc.questions.Texts;
import vn.loahoc.questions.WaitingQuestion;
import vn.loahoc.store.Database;
import vn.loahoc.web.Site;

/** Puts together what the templates show. Thread-safe. */
final class Views {

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int PAGE = 20;

  private final Site site;
  private final Database database;
  private final Desk desk;
  private final OpenQuestions questions = new OpenQuestions();

  Views(Site site, Database database, Desk desk) {
    this.site = site;
    this.database = database;
    this.desk = desk;
  }

  /** Local time in Vietnam. */
  LocalDateTime now() {
    return LocalDateTime.ofInstant(site.calendar().instant(), ZONE);
  }

  String say(String key, Object... values) {
    return site.words().of(key, values);
  }

  /** One that waits for a staff member; nothing if it does not, or is not theirs. */
  Optional<WaitingQuestion> waiting(Staff staff, long number) {
    return database.read(t -> questions.waiting(t, staff, number));
  }

  int count(Staff staff) {
    return database.read(t -> questions.waitingQuestions(t, staff));
  }

  ListView list(Staff staff, int from) {
    return database.read(
        t -> {
          List<WaitingQuestion> found = questions.waiting(t, staff, from, PAGE + 1);
          int all = questions.waitingQuestions(t, staff);
          String summary =
              all == 0 ? "" : Texts.of("list-title", all, questions.waitingPeople(t, staff));
          String next = found.size() > PAGE ? QuestionsArea.HOME + "?tu=" + (from + PAGE) : "";
          return new ListView(summary, found.stream().limit(PAGE).map(this::view).toList(), next);
        });
  }

  private QuestionView view(WaitingQuestion question) {
    return QuestionView.of(question, now().toLocalDate(), site.words());
  }

  /** The form as it is at first. */
  AnswerForm blank(Staff staff, WaitingQuestion question) {
    return AnswerForm.blank(
        desk.validUntil(now().toLocalDate()), staff.everyWard() && question.ward().isEmpty());
  }

  OneView one(Staff staff, WaitingQuestion question, AnswerForm form, ReasonForm reason) {
    Optional<String> choice = staff.everyWard() ? question.ward() : Optional.empty();
    return new OneView(
        view(question),
        form,
        choice.map(ward -> Texts.of("fact-ward", ward)),
        wards(staff, question, staff.everyWard()),
        !staff.everyWard(),
        reason);
  }

  PreviewView preview(Staff staff, WaitingQuestion question, AnswerForm form, StaffAnswer answer) {
    return new PreviewView(
        question.number(),
        form,
        desk.unit(staff),
        wards(staff, question, form.everyWard()),
        Wording.date(answer.validUntil()),
        question.counts().passedOn());
  }

  private static String wards(Staff staff, WaitingQuestion question, boolean everyWard) {
    return AnswerRules.ward(staff, question, everyWard)
        .map(ward -> Texts.of("fact-ward", ward))
        .orElseGet(() -> Texts.of("every-ward"));
  }

  /** Whose answer people are told it is. */
  String unit(Staff staff) {
    return desk.unit(staff);
  }
}
