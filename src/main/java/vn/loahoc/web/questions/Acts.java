package vn.loahoc.web.questions;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiFunction;
import vn.loahoc.questions.AnswerRules;
import vn.loahoc.questions.Closing;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.StaffAnswers;
import vn.loahoc.questions.Texts;
import vn.loahoc.questions.WaitingQuestion;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;
import vn.loahoc.web.DoneView;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.StaffHandler;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffRoutes;

/** Shows the questions and does what staff decide. Thread-safe. */
final class Acts {

  private final StaffRoutes routes;
  private final Views views;
  private final Database database;
  private final StaffAnswers answers;
  private final AnswerRules rules;

  Acts(
      StaffRoutes routes, Views views, Database database, StaffAnswers answers, AnswerRules rules) {
    this.routes = routes;
    this.views = views;
    this.database = database;
    this.answers = answers;
    this.rules = rules;
  }

  /** A request about one question that waits for who makes it. */
  private record About(Context ctx, StaffMember who, Staff staff, WaitingQuestion question) {
    long number() {
      return question.number();
    }
  }

  /** What is done with a question that waits. */
  @FunctionalInterface
  private interface Act {
    void with(About about);
  }

  /** Does it, or says that the question does not wait any more. */
  private StaffHandler about(Act act) {
    return (ctx, who) -> {
      Staff staff = staff(who);
      String number = ctx.pathParam("so");
      if (!number.matches("\\d{1,9}")) {
        throw new Refusal(404, "refused.no-page");
      }
      views
          .waiting(staff, Long.parseLong(number))
          .ifPresentOrElse(
              question -> act.with(new About(ctx, who, staff, question)),
              () -> refuse(ctx, who, Texts.of("late")));
    };
  }

  static Staff staff(StaffMember who) {
    return QuestionsArea.staff(who).orElseThrow(() -> new Refusal(403, "refused.role"));
  }

  void list(Context ctx, StaffMember who) {
    String from = ctx.queryParam("tu");
    int first = from != null && from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
    routes.show(ctx, who, "questions.jte", views.list(staff(who), first));
  }

  StaffHandler one() {
    return about(
        about -> show(about, views.blank(about.staff(), about.question()), ReasonForm.blank()));
  }

  private void show(About about, AnswerForm form, ReasonForm reason) {
    routes.show(
        about.ctx(),
        about.who(),
        "question.jte",
        views.one(about.staff(), about.question(), form, reason));
  }

  /** Back to the form, with what stands in it already. */
  StaffHandler edit() {
    return about(about -> show(about, AnswerForm.of(about.ctx()), ReasonForm.blank()));
  }

  StaffHandler preview() {
    return checked(
        (about, form) ->
            routes.show(
                about.ctx(),
                about.who(),
                "preview.jte",
                views.preview(
                    about.staff(),
                    about.question(),
                    form,
                    form.answer(about.number(), views.now()))));
  }

  StaffHandler publish() {
    return checked(
        (about, form) -> {
          String unit = views.unit(about.staff());
          Closing result =
              close(
                  (t, now) ->
                      answers.publish(
                          t, about.staff(), unit, form.answer(about.number(), now), now));
          String done = result instanceof Closing.Published published ? Texts.of(published) : "";
          finish(about, result, done);
        });
  }

  /** What is done with a form that is as it may be. */
  @FunctionalInterface
  private interface FormAct {
    void with(About about, AnswerForm form);
  }

  private StaffHandler checked(FormAct act) {
    return about(
        about -> {
          AnswerForm form =
              AnswerForm.of(about.ctx())
                  .checked(rules, views.say("staff.questions.day-unclear"), views.now());
          if (form.isFine()) {
            act.with(about, form);
          } else {
            about.ctx().status(422);
            show(about, form, ReasonForm.blank());
          }
        });
  }

  StaffHandler escalate() {
    return about(
        about ->
            finish(
                about,
                close((t, now) -> answers.escalate(t, about.staff(), about.number(), now)),
                Texts.of("escalated", about.number())));
  }

  StaffHandler passOver() {
    return about(
        about -> {
          ReasonForm reason = ReasonForm.of(about.ctx()).checked(rules);
          if (!reason.objection().isEmpty()) {
            about.ctx().status(422);
            show(about, views.blank(about.staff(), about.question()), reason);
            return;
          }
          Closing result =
              close(
                  (t, now) ->
                      answers.passOver(t, about.staff(), about.number(), reason.reason(), now));
          int told = result instanceof Closing.Done done ? done.told() : 0;
          finish(about, result, Texts.of("passed-over", about.number(), told));
        });
  }

  private Closing close(BiFunction<Transaction, LocalDateTime, Closing> act) {
    LocalDateTime now = views.now();
    return database.write(t -> act.apply(t, now));
  }

  private void finish(About about, Closing result, String done) {
    AnswerRules.refusal(result)
        .ifPresentOrElse(
            why -> refuse(about.ctx(), about.who(), why),
            () -> routes.tell(about.ctx(), about.who(), done(true, done)));
  }

  private void refuse(Context ctx, StaffMember who, String why) {
    ctx.status(409);
    routes.tell(ctx, who, done(false, why));
  }

  /** Told with the way to the questions that wait still. */
  static DoneView done(boolean done, String sentence) {
    return new DoneView(
        done, sentence, List.of(DoneView.Step.to("staff.questions.next", QuestionsArea.HOME)));
  }
}
