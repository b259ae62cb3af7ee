package vn.loahoc.web.photo;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import vn.loahoc.message.Blob;
import vn.loahoc.photo.Photographer;
import vn.loahoc.web.DoneView;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffRoutes;
import vn.loahoc.web.photo.PhotoArea.Desk;

/** Shows one photo and deletes it. Thread-safe. */
final class PhotoActs {

  private final StaffRoutes routes;
  private final Site site;
  private final Desk desk;

  PhotoActs(StaffRoutes routes, Site site, Desk desk) {
    this.routes = routes;
    this.site = site;
    this.desk = desk;
  }

  void one(Context ctx, StaffMember member) {
    Photographer who = PhotoArea.photographer(member);
    long id = number(ctx);
    desk.database()
        .read(t -> desk.shelf().find(t, who, id))
        .ifPresentOrElse(
            photo -> routes.show(ctx, member, "photo.jte", PhotoView.of(photo)),
            () -> done(ctx, member, false));
  }

  void large(Context ctx, StaffMember member) {
    Photographer who = PhotoArea.photographer(member);
    long id = number(ctx);
    give(ctx, desk.database().read(t -> desk.shelf().data(t, who, id)));
  }

  void small(Context ctx, StaffMember member) {
    Photographer who = PhotoArea.photographer(member);
    long id = number(ctx);
    give(ctx, desk.database().read(t -> desk.shelf().small(t, who, id)));
  }

  private static void give(Context ctx, Optional<Blob> jpeg) {
    if (jpeg.isEmpty()) {
      throw new Refusal(410, "refused.no-page");
    }
    ctx.contentType("image/jpeg");
    ctx.result(jpeg.get().bytes());
  }

  void delete(Context ctx, StaffMember member) {
    Photographer who = PhotoArea.photographer(member);
    long id = number(ctx);
    boolean done =
        desk.database().write(t -> desk.shelf().delete(t, who, id, site.calendar().instant()));
    done(ctx, member, done);
  }

  /** One that is gone, and one that is not theirs, look the same. */
  private void done(Context ctx, StaffMember member, boolean done) {
    if (!done) {
      ctx.status(HttpStatus.GONE);
    }
    String sentence = site.words().of(done ? "staff.photos.deleted" : "staff.photos.gone");
    routes.tell(
        ctx,
        member,
        new DoneView(
            done, sentence, List.of(DoneView.Step.to("staff.photos.back", PhotoArea.HOME))));
  }

  private static long number(Context ctx) {
    String number = ctx.pathParam("so");
    if (!number.matches("\\d{1,9}")) {
      throw new Refusal(404, "refused.no-page");
    }
    return Long.parseLong(number);
  }
}
