package vn.loahoc.web.publishing;

import static vn.loahoc.publishing.PublishingWords.say;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loahoc.publishing.Clerk;
import vn.loahoc.publishing.Deed;
import vn.loahoc.publishing.DifferenceWords;
import vn.loahoc.publishing.Look;
import vn.loahoc.publishing.Preview;
import vn.loahoc.publishing.Publication;
import vn.loahoc.publishing.PublishingDesk;
import vn.loahoc.store.Database;
import vn.loahoc.web.DoneView;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffRoutes;

/** Shows one timetable and does what staff decide. Thread-safe. */
final class TimetableActs {

  /** The field that carries the mark of what was shown. */
  static final String MARK = "thay";

  private static final DoneView.Step BACK =
      DoneView.Step.to("staff.timetables.back", TimetableArea.HOME);

  private final StaffRoutes routes;
  private final Site site;
  private final Database database;
  private final PublishingDesk desk;

  TimetableActs(StaffRoutes routes, Site site, Database database, PublishingDesk desk) {
    this.routes = routes;
    this.site = site;
    this.database = database;
    this.desk = desk;
  }

  void one(Context ctx, StaffMember who) {
    Clerk clerk = TimetableArea.clerk(who);
    long id = number(ctx);
    boolean inForce =
        desk.theirs(clerk, id)
            .filter(one -> one.state() == Publication.State.PUBLISHED)
            .isPresent();
    Optional<Preview> preview =
        inForce ? desk.lookBack(clerk, id) : looked(ctx, who, desk.look(clerk, id));
    preview.ifPresentOrElse(
        found -> show(ctx, who, found, false),
        () -> {
          if (inForce) {
            refuse(ctx, who, say("late"));
          }
        });
  }

  void publish(Context ctx, StaffMember who) {
    Clerk clerk = TimetableArea.clerk(who);
    String shown = mark(ctx);
    looked(ctx, who, desk.look(clerk, number(ctx)))
        .ifPresent(
            preview ->
                tell(ctx, who, database.write(t -> desk.publish(t, clerk, preview, shown, now()))));
  }

  void takeBack(Context ctx, StaffMember who) {
    Clerk clerk = TimetableArea.clerk(who);
    String shown = mark(ctx);
    desk.lookBack(clerk, number(ctx))
        .ifPresentOrElse(
            preview ->
                tell(ctx, who, database.write(t -> desk.takeBack(t, clerk, preview, shown, now()))),
            () -> refuse(ctx, who, say("late")));
  }

  void drop(Context ctx, StaffMember who) {
    Clerk clerk = TimetableArea.clerk(who);
    long id = number(ctx);
    tell(ctx, who, database.write(t -> desk.drop(t, clerk, id, now())));
  }

  /** Nothing if it was refused, which is then told. */
  private Optional<Preview> looked(Context ctx, StaffMember who, Look look) {
    return switch (look) {
      case Look.Ready ready -> Optional.of(ready.preview());
      case Look.Refused refused -> {
        refuse(ctx, who, refused.why());
        yield Optional.empty();
      }
    };
  }

  private void tell(Context ctx, StaffMember who, Deed deed) {
    switch (deed) {
      case Deed.Published done -> done(ctx, who, "published", done.preview());
      case Deed.TakenBack done ->
          done(
              ctx,
              who,
              done.preview().difference().isNothing() ? "taken-back-nothing" : "taken-back",
              done.preview());
      case Deed.Dropped done ->
          routes.tell(ctx, who, new DoneView(true, say("dropped"), List.of(BACK)));
      case Deed.LookAgain news -> {
        ctx.status(409);
        show(ctx, who, news.preview(), true);
      }
      case Deed.Overtaken overtaken -> refuse(ctx, who, say("overtaken"));
      case Deed.Late late -> refuse(ctx, who, say("late"));
      case Deed.TooMany tooMany -> refuse(ctx, who, say("too-many"));
    }
  }

  private void done(Context ctx, StaffMember who, String key, Preview preview) {
    Publication one = preview.publication();
    String sentence = DifferenceWords.done(key, preview);
    DoneView.Step look =
        DoneView.Step.to("staff.timetables.look", TimetableArea.HOME + "/" + one.id());
    routes.tell(ctx, who, new DoneView(true, sentence, List.of(look, BACK)));
  }

  private void show(Context ctx, StaffMember who, Preview preview, boolean news) {
    routes.show(ctx, who, "timetable.jte", TimetableView.of(preview, news));
  }

  private void refuse(Context ctx, StaffMember who, String why) {
    ctx.status(409);
    routes.tell(ctx, who, new DoneView(false, why, List.of(BACK)));
  }

  private Instant now() {
    return site.calendar().instant();
  }

  private static String mark(Context ctx) {
    return Optional.ofNullable(ctx.formParam(MARK)).orElse("");
  }

  private static long number(Context ctx) {
    String number = ctx.pathParam("so");
    if (!number.matches("\\d{1,9}")) {
      throw new Refusal(404, "refused.no-page");
    }
    return Long.parseLong(number);
  }
}
