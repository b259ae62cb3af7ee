package vn.loahoc.web.staff;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.loahoc.people.Role;
import vn.loahoc.web.Limit;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffRoutes;
import vn.loahoc.web.StaffSessions;
import vn.loahoc.web.WebArea;

/**
 * Signing in by a one-time link, the first staff page, signing out. Opening the link changes
 * nothing, since messengers open links for their previews; only the button uses up the code.
 */
public final class StaffDesk implements WebArea {

  private static final int LONGEST_CODE = 200;

  private final Site site;
  private final StaffSessions sessions;
  private final BooleanSupplier paused;
  private final List<StaffArea> areas;

  /**
   * @param paused whether all pushes are paused
   * @param areas in the order in which they are listed
   */
  public StaffDesk(
      Site site, StaffSessions sessions, BooleanSupplier paused, List<StaffArea> areas) {
    this.site = site;
    this.sessions = sessions;
    this.paused = paused;
    this.areas = List.copyOf(areas);
  }

  @Override
  public void mount(RoutesConfig routes) {
    StaffRoutes staff = new StaffRoutes(routes, site, sessions, paused);
    routes.get(StaffRoutes.DOOR, this::askForCode);
    routes.post(StaffRoutes.DOOR, this::enter);
    staff.get(StaffRoutes.HOME, Role.STAFF, (ctx, who) -> showHome(ctx, who, staff));
    staff.post(StaffRoutes.HOME + "/ra", Role.STAFF, (ctx, who) -> leave(ctx));
    staff.post(StaffRoutes.HOME + "/ra-het", Role.STAFF, this::leaveEverywhere);
    areas.forEach(area -> area.mount(staff));
  }

  /** Only of those who are signed in. */
  @Override
  public int takesUpload(Context ctx) {
    int most =
        areas.stream().mapToInt(area -> area.uploads().getOrDefault(ctx.path(), 0)).max().orElse(0);
    return most > 0 && sessions.current(ctx).isPresent() ? most : 0;
  }

  private void askForCode(Context ctx) {
    site.visitors().welcome(ctx);
    String code = Optional.ofNullable(ctx.queryParam("ma")).orElse("").strip();
    Optional<String> agreement = code.isEmpty() ? Optional.empty() : Optional.of(look(ctx, code));
    site.pages()
        .show(
            ctx,
            "sign-in.jte",
            site.pages().shell(ctx, site.visitors().token(ctx)),
            new SignIn(code, agreement.orElse("")));
  }

  private String look(Context ctx, String code) {
    site.limits().count(Limit.SIGN_INS_OF_NETWORK, site.clients().network(ctx));
    return Optional.of(code)
        .filter(StaffDesk::canBeOne)
        .flatMap(sessions::agreement)
        .orElseThrow(() -> new Refusal(403, "refused.code"));
  }

  private void enter(Context ctx) {
    site.limits().count(Limit.SIGN_INS_OF_NETWORK, site.clients().network(ctx));
    String code = Optional.ofNullable(ctx.formParam("ma")).orElse("").strip();
    if (!canBeOne(code) || sessions.signIn(ctx, code).isEmpty()) {
      throw new Refusal(403, "refused.code");
    }
    ctx.redirect(StaffRoutes.HOME, HttpStatus.SEE_OTHER);
  }

  private static boolean canBeOne(String code) {
    return !code.isEmpty() && code.length() <= LONGEST_CODE;
  }

  private void showHome(Context ctx, StaffMember who, StaffRoutes staff) {
    List<StaffHome.Entry> entries =
        areas.stream()
            .filter(area -> area.roles().contains(who.role()))
            .map(area -> new StaffHome.Entry(area.title(), area.path(), area.news(who)))
            .toList();
    staff.show(ctx, who, "staff-home.jte", new StaffHome(roleName(who), entries));
  }

  private String roleName(StaffMember who) {
    return switch (who.role()) {
      case RESIDENT -> site.words().of("staff.role.resident");
      case WARD_OFFICIAL -> site.words().of("staff.role.ward-official");
      case ORGANIZER -> site.words().of("staff.role.organizer");
      case ADMINISTRATOR -> site.words().of("staff.role.administrator");
    };
  }

  private void leave(Context ctx) {
    sessions.signOut(ctx);
    ctx.redirect(StaffRoutes.DOOR, HttpStatus.SEE_OTHER);
  }

  private void leaveEverywhere(Context ctx, StaffMember who) {
    sessions.signOutEverywhere(ctx, who);
    ctx.redirect(StaffRoutes.DOOR, HttpStatus.SEE_OTHER);
  }
}
