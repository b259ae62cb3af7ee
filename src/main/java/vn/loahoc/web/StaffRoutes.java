package vn.loahoc.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import vn.loahoc.people.Role;

/** Mounts staff pages, each with the roles that may see it. */
public final class StaffRoutes {

  /** Every staff page lies here or below. */
  public static final String HOME = "/can-bo";

  /** Where staff come in. */
  public static final String DOOR = HOME + "/vao";

  private final RoutesConfig routes;
  private final Site site;
  private final StaffSessions sessions;
  private final BooleanSupplier paused;

  /**
   * @param paused whether all pushes are paused, which every staff page tells
   */
  public StaffRoutes(
      RoutesConfig routes, Site site, StaffSessions sessions, BooleanSupplier paused) {
    this.routes = routes;
    this.site = site;
    this.sessions = sessions;
    this.paused = paused;
  }

  /** A page that changes nothing. */
  public void get(String path, Set<Role> roles, StaffHandler handler) {
    routes.get(below(path), guarded(Set.copyOf(roles), handler));
  }

  /** Something done by a form. */
  public void post(String path, Set<Role> roles, StaffHandler handler) {
    routes.post(below(path), guarded(Set.copyOf(roles), handler));
  }

  private static String below(String path) {
    if (!path.equals(HOME) && !path.startsWith(HOME + "/")) {
      throw new IllegalArgumentException("a staff page lies below " + HOME + ": " + path);
    }
    return path;
  }

  private Handler guarded(Set<Role> roles, StaffHandler handler) {
    return ctx -> {
      Optional<StaffMember> who = sessions.current(ctx);
      if (who.isEmpty()) {
        ctx.redirect(DOOR, HttpStatus.SEE_OTHER);
      } else if (!roles.contains(who.get().role())) {
        throw new Refusal(403, "refused.role");
      } else {
        handler.handle(ctx, who.get());
      }
    };
  }

  /** Tells what came of a press; the status is the caller's. */
  public void tell(Context ctx, StaffMember who, DoneView done) {
    show(ctx, who, "done.jte", done);
  }

  /**
   * Answers with a staff page.
   *
   * @param template a file below {@code src/main/jte} with parameters {@code shell} and {@code
   *     page}
   */
  public void show(Context ctx, StaffMember who, String template, Object page) {
    site.visitors().welcome(ctx);
    Shell shell = site.pages().shell(ctx, site.visitors().token(ctx), who, paused.getAsBoolean());
    site.pages().show(ctx, template, shell, page);
  }
}
