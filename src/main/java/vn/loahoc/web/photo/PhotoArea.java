package vn.loahoc.web.photo;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Role;
import vn.loahoc.photo.Activities;
import vn.loahoc.photo.Darkroom;
import vn.loahoc.photo.Guess;
import vn.loahoc.photo.Photo;
import vn.loahoc.photo.Photographer;
import vn.loahoc.photo.Photos;
import vn.loahoc.photo.Shelf;
import vn.loahoc.store.Database;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffRoutes;

/** Photos of activities; works without a script. */
public final class PhotoArea implements StaffArea {

  static final String HOME = StaffRoutes.HOME + "/anh";

  /** Bytes of one form: a few photos as they come from a phone. */
  static final int LARGEST_FORM = 24 * 1024 * 1024;

  private static final int ON_A_PAGE = 24;
  private static final int LAST_PAGE = 1_000;

  private final Site site;
  private final Desk desk;

  /** What the pages work with. */
  public record Desk(
      Database database, Photos photos, Shelf shelf, Activities activities, Darkroom darkroom) {}

  public PhotoArea(Site site, Desk desk) {
    this.site = site;
    this.desk = desk;
  }

  @Override
  public String title() {
    return site.words().of("staff.photos.title");
  }

  @Override
  public String path() {
    return HOME;
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  @Override
  public Map<String, Integer> uploads() {
    return Map.of(HOME, LARGEST_FORM);
  }

  @Override
  public void mount(StaffRoutes routes) {
    PhotoActs acts = new PhotoActs(routes, site, desk);
    PhotoUpload upload = new PhotoUpload(site, desk);
    PhotoZip zip = new PhotoZip(site, desk);
    routes.get(HOME, Role.STAFF, (ctx, who) -> list(routes, ctx, who, List.of()));
    routes.post(
        HOME,
        Role.STAFF,
        (ctx, who) ->
            upload
                .take(ctx, photographer(who))
                .ifPresent(objections -> list(routes, ctx, who, objections)));
    routes.get(HOME + ".zip", Role.STAFF, zip::give);
    routes.get(HOME + "/{so}", Role.STAFF, acts::one);
    routes.get(HOME + "/{so}/lon.jpg", Role.STAFF, acts::large);
    routes.get(HOME + "/{so}/nho.jpg", Role.STAFF, acts::small);
    routes.post(HOME + "/{so}/xoa", Role.STAFF, acts::delete);
  }

  static Photographer photographer(StaffMember who) {
    return Photographer.of(who.speaker()).orElseThrow(() -> new Refusal(403, "refused.role"));
  }

  /** Which photos a request means. */
  static Shelf.Part part(Context ctx) {
    String ward = Optional.ofNullable(ctx.queryParam("phuong")).orElse("");
    return new Shelf.Part(Optional.of(ward).filter(w -> !w.isBlank()), day(ctx));
  }

  private static Optional<LocalDate> day(Context ctx) {
    try {
      return Optional.ofNullable(ctx.queryParam("ngay"))
          .filter(day -> !day.isBlank())
          .map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty(); // typed into the address by hand
    }
  }

  private void list(StaffRoutes routes, Context ctx, StaffMember member, List<String> objections) {
    Photographer who = photographer(member);
    Shelf.Part part = part(ctx);
    int page = page(ctx);
    LocalDate today = HomeTime.dayOf(site.calendar().instant());
    Guess activities = desk.activities().guess(who, "", today);
    PhotosView view =
        desk.database()
            .read(
                t -> {
                  int count = desk.shelf().count(t, who, part);
                  List<Photo> photos =
                      desk.shelf().list(t, who, part, (page - 1) * ON_A_PAGE, ON_A_PAGE);
                  List<String> wards = who.ward().isPresent() ? List.of() : desk.shelf().wards(t);
                  return new PhotosView(
                      PhotosView.Form.of(activities, today, saved(ctx), objections),
                      new PhotosView.Chosen(part, desk.shelf().days(t, who), wards, count),
                      PhotosView.Entry.of(photos),
                      new PhotosView.Pages(page, count > page * ON_A_PAGE));
                });
    routes.show(ctx, member, "photos.jte", view);
  }

  /** How many were just kept. */
  private static int saved(Context ctx) {
    String saved = Optional.ofNullable(ctx.queryParam("xong")).orElse("");
    return saved.matches("[0-9]{1,2}") ? Integer.parseInt(saved) : 0;
  }

  private static int page(Context ctx) {
    String page = Optional.ofNullable(ctx.queryParam("trang")).orElse("");
    return page.matches("[1-9][0-9]{0,3}") ? Math.min(LAST_PAGE, Integer.parseInt(page)) : 1;
  }
}
