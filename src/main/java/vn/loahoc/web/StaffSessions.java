package vn.loahoc.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.loahoc.store.Database;
import vn.loahoc.store.RetentionRule;

/**
 * Who is signed in: 12 hours, at most {@value #MOST} browsers a person. Thread-safe.
 *
 * <p>The browser has a random number, the database its hash. Role and ward are asked of the door
 * each time.
 */
public final class StaffSessions {

  /** How long somebody stays signed in. */
  public static final Duration LIFE = Duration.ofHours(12);

  private static final int MOST = 10;
  private static final String COOKIE = "canbo";

  private final Database database;
  private final StaffDoor door;
  private final Site site;
  private final StaffSessionStore store = new StaffSessionStore();

  public StaffSessions(Database database, StaffDoor door, Site site) {
    this.database = database;
    this.door = door;
    this.site = site;
  }

  /** The number of the session that a request on a staff page claims to belong to. */
  static Optional<SecretNumber> cookie(Context ctx, Cookies cookies) {
    return ctx.path().startsWith(StaffRoutes.HOME)
        ? cookies.read(ctx, COOKIE).flatMap(SecretNumber::read)
        : Optional.empty();
  }

  /** Who is signed in here. */
  public Optional<StaffMember> current(Context ctx) {
    Instant now = site.calendar().instant();
    return session(ctx)
        .flatMap(hash -> database.read(t -> store.personOf(t, hash, now)))
        .flatMap(door::current);
  }

  /** What somebody agrees to by signing in; nothing if the code opens nothing. */
  public Optional<String> agreement(String code) {
    return door.agreement(code, site.calendar().instant());
  }

  /**
   * Uses up a code and begins a new session; one that this browser had before ends.
   *
   * @return nobody if the code opens nothing
   */
  public Optional<StaffMember> signIn(Context ctx, String code) {
    Instant now = site.calendar().instant();
    SecretNumber fresh = SecretNumber.fresh(256);
    Optional<StaffMember> who = door.enter(code, site.visitors().address(fresh), now);
    if (who.isPresent()) {
      Optional<String> before = session(ctx);
      database.<Integer>write(
          t -> {
            before.ifPresent(hash -> store.end(t, hash));
            store.begin(t, hash(fresh), who.get().person(), now, now.plus(LIFE));
            return store.keepNewest(t, who.get().person(), MOST);
          });
      site.cookies().set(ctx, COOKIE, fresh.text(), LIFE);
    }
    return who;
  }

  /** Ends this session. */
  public void signOut(Context ctx) {
    session(ctx).ifPresent(hash -> database.<Integer>write(t -> store.end(t, hash)));
    site.cookies().delete(ctx, COOKIE);
  }

  /** Ends all sessions of a person on every machine, and this one. */
  public void signOutEverywhere(Context ctx, StaffMember who) {
    database.<Integer>write(t -> store.endAll(t, who.person()));
    site.cookies().delete(ctx, COOKIE);
  }

  /** What is forgotten every night. */
  public static RetentionRule forgetting() {
    StaffSessionStore store = new StaffSessionStore();
    return new RetentionRule(
        "staff-sessions",
        "who is signed in to the staff pages: " + LIFE.toHours() + " hours",
        store::deleteExpired);
  }

  private Optional<String> session(Context ctx) {
    return cookie(ctx, site.cookies()).map(StaffSessions::hash);
  }

  private static String hash(SecretNumber number) {
    return number.name("staff-session");
  }
}
