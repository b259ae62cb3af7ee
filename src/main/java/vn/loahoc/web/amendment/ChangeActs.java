package vn.loahoc.web.amendment;

import static vn.loahoc.amendment.AmendmentWords.say;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.loahoc.amendment.AmendmentDesk;
import vn.loahoc.amendment.AmendmentTexts;
import vn.loahoc.amendment.Deciding;
import vn.loahoc.amendment.Made;
import vn.loahoc.amendment.Stating;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.Steward;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Database;
import vn.loahoc.web.DoneView;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffRoutes;

/** Shows one occurrence and does what staff decide about it. Thread-safe. */
final class ChangeActs {

  /** The field that carries the mark of what was shown. */
  static final String MARK = "thay";

  private static final DoneView.Step BACK =
      DoneView.Step.to("staff.changes.back", ChangesArea.HOME);

  private final StaffRoutes routes;
  private final Site site;
  private final Database database;
  private final Desk desk;

  /** What reads changes, and what keeps them. */
  record Desk(Stating stating, AmendmentDesk changes) {}

  ChangeActs(StaffRoutes routes, Site site, Database database, Desk desk) {
    this.routes = routes;
    this.site = site;
    this.database = database;
    this.desk = desk;
  }

  void one(Context ctx, StaffMember who) {
    String id = Optional.ofNullable(ctx.queryParam(ChangeForm.OCCURRENCE)).orElse("");
    show(ctx, who, ChangeForm.blank(id));
  }

  void edit(Context ctx, StaffMember who) {
    show(ctx, who, ChangeForm.of(ctx));
  }

  void preview(Context ctx, StaffMember who) {
    ChangeForm form = ChangeForm.of(ctx).checked(desk.stating(), site.words(), now());
    if (form.isFine()) {
      look(ctx, who, form, false);
    } else {
      ctx.status(422);
      show(ctx, who, form);
    }
  }

  private void show(Context ctx, StaffMember who, ChangeForm form) {
    theirs(ctx, who, form.occurrence())
        .ifPresent(
            one ->
                routes.show(
                    ctx,
                    who,
                    "change.jte",
                    new ChangeView(AmendmentTexts.title(one), AmendmentTexts.state(one), form)));
  }

  private void look(Context ctx, StaffMember who, ChangeForm form, boolean news) {
    if (theirs(ctx, who, form.occurrence()).isEmpty()) {
      return;
    }
    Amendment.Change change = form.change(desk.stating(), now()).orElseThrow();
    Optional<AmendmentDesk.Look> look =
        database.read(t -> desk.changes().look(t, form.occurrence(), change));
    if (look.isEmpty()) {
      refuse(ctx, who, say("gone"));
    } else if (look.get().isSame()) {
      refuse(ctx, who, say("same"));
    } else {
      Occurrence was = look.get().was();
      routes.show(
          ctx,
          who,
          "change-look.jte",
          new LookView(
              AmendmentTexts.title(was),
              AmendmentTexts.state(was),
              AmendmentTexts.state(look.get().is()),
              AmendmentTexts.note(look.get()).orElse(""),
              AmendmentTexts.whoHears(List.of(look.get())),
              AmendmentDesk.seen(was),
              news,
              form));
    }
  }

  /**
   * Publishes what was looked at.
   *
   * @param unit who they write for, as people are told
   */
  void publish(Context ctx, StaffMember who, String unit) {
    LocalDateTime now = now();
    ChangeForm form = ChangeForm.of(ctx).checked(desk.stating(), site.words(), now);
    Optional<Occurrence> one = theirs(ctx, who, form.occurrence());
    if (one.isEmpty()) {
      return;
    }
    if (!form.isFine()) { // it was fine when it was looked at: the day is over
      ctx.status(422);
      show(ctx, who, form);
      return;
    }
    Steward steward = ChangesArea.steward(who);
    Made made =
        new Made(
            0,
            form.occurrence(),
            one.get().title(),
            form.change(desk.stating(), now).orElseThrow(),
            new Amendment.Basis(AmendmentTexts.basis(form.basis()), unit, now.toLocalDate()),
            steward.ward());
    String seen = Optional.ofNullable(ctx.formParam(MARK)).orElse("");
    Deciding result = database.write(t -> desk.changes().publish(t, steward, seen, made, now));
    if (result instanceof Deciding.Outrun) {
      ctx.status(409);
      look(ctx, who, form, true);
    } else {
      tell(ctx, who, result);
    }
  }

  void undo(Context ctx, StaffMember who) {
    String number = ctx.pathParam("so");
    if (!number.matches("\\d{1,9}")) {
      throw new Refusal(404, "refused.no-page");
    }
    Steward steward = ChangesArea.steward(who);
    LocalDateTime now = now();
    tell(
        ctx,
        who,
        database.write(t -> desk.changes().undo(t, steward, Long.parseLong(number), now)));
  }

  /** An occurrence that is theirs to change; nothing if it was refused, which is then told. */
  private Optional<Occurrence> theirs(Context ctx, StaffMember who, String id) {
    Optional<Occurrence> found = desk.stating().find(id);
    if (found.isEmpty()) {
      refuse(ctx, who, say("gone"));
      return Optional.empty();
    }
    if (!ChangesArea.steward(who).mayAct(found.get().where().ward())) {
      refuse(ctx, who, HttpStatus.FORBIDDEN, say("not-theirs"));
      return Optional.empty();
    }
    return found;
  }

  private void tell(Context ctx, StaffMember who, Deciding result) {
    switch (result) {
      case Deciding.Published done ->
          done(
              ctx,
              who,
              say("published"),
              DoneView.Step.press("staff.changes.undo", ChangesArea.HOME + "/" + done.id() + "/go"),
              BACK);
      case Deciding.Undone undone -> done(ctx, who, AmendmentTexts.undone(undone), BACK);
      case Deciding.Same same -> refuse(ctx, who, say("same"));
      case Deciding.NotTheirs not -> refuse(ctx, who, say("not-theirs"));
      case Deciding.Gone gone -> refuse(ctx, who, say("late"));
      case Deciding.Outrun outrun -> refuse(ctx, who, say("outrun"));
    }
  }

  private void refuse(Context ctx, StaffMember who, String why) {
    refuse(ctx, who, HttpStatus.CONFLICT, why);
  }

  private void refuse(Context ctx, StaffMember who, HttpStatus status, String why) {
    ctx.status(status);
    routes.tell(ctx, who, new DoneView(false, why, List.of(BACK)));
  }

  private void done(Context ctx, StaffMember who, String sentence, DoneView.Step... steps) {
    routes.tell(ctx, who, new DoneView(true, sentence, List.of(steps)));
  }

  private LocalDateTime now() {
    return HomeTime.local(site.calendar().instant());
  }
}
