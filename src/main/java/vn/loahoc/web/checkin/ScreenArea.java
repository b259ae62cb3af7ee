package vn.loahoc.web.checkin;

import static java.util.stream.Collectors.joining;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.loahoc.calendar.Steward;
import vn.loahoc.checkin.CheckInCode;
import vn.loahoc.checkin.CheckInLinks;
import vn.loahoc.checkin.CheckIns;
import vn.loahoc.checkin.Choices;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.checkin.chat.OccasionWords;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Role;
import vn.loahoc.print.QrCode;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffRoutes;

/** A screen at the door: the digits of an occasion, and its QR code, new every two minutes. */
public final class ScreenArea implements StaffArea {

  private static final String HOME = StaffRoutes.HOME + "/diem-danh";
  private static final String ONE = HOME + "/{so}";
  private static final String REFRESH_SECONDS = "20";

  private final Site site;
  private final CheckIns checkIns;
  private final CheckInLinks links;

  public ScreenArea(Site site, CheckIns checkIns, CheckInLinks links) {
    this.site = site;
    this.checkIns = checkIns;
    this.links = links;
  }

  @Override
  public String title() {
    return site.words().of("staff.checkin.title");
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
  public void mount(StaffRoutes routes) {
    routes.get(HOME, Role.STAFF, (ctx, who) -> list(routes, ctx, who));
    routes.get(
        ONE,
        Role.STAFF,
        (ctx, who) -> withOccasion(ctx, who, one -> screen(routes, ctx, who, one)));
    routes.post(
        ONE + "/doi", Role.STAFF, (ctx, who) -> withOccasion(ctx, who, one -> turn(ctx, who, one)));
  }

  private void list(StaffRoutes routes, Context ctx, StaffMember who) {
    LocalDate today = HomeTime.dayOf(now());
    List<OccasionsView.Row> rows =
        checkIns.occasions().on(today).stream()
            .filter(occasion -> concerns(who, occasion))
            .map(o -> new OccasionsView.Row(o.id(), OccasionWords.title(o), about(o)))
            .toList();
    routes.show(ctx, who, "occasions.jte", new OccasionsView(rows));
  }

  private static String about(Occasion occasion) {
    return Stream.of(Choices.hours(occasion), Choices.where(occasion))
        .filter(part -> !part.isEmpty())
        .collect(joining(", "));
  }

  private void screen(StaffRoutes routes, Context ctx, StaffMember who, Occasion occasion) {
    CheckInCode code = checkIns.code(occasion);
    String digits = code.shown(now());
    String hours = Choices.hours(occasion);
    String day = OccasionWords.day(occasion);
    ctx.header("Refresh", REFRESH_SECONDS);
    routes.show(
        ctx,
        who,
        "screen.jte",
        new ScreenView(
            occasion.id(),
            OccasionWords.title(occasion),
            hours.isEmpty() ? day : day + ", " + hours,
            digits,
            new QrCode(links.landing(digits).toString()),
            new ScreenView.Turning(code.rotating(), mayTurn(who, occasion))));
  }

  private void turn(Context ctx, StaffMember who, Occasion occasion) {
    if (!mayTurn(who, occasion)) {
      throw new Refusal(403, "refused.role");
    }
    checkIns.rotate(checkIns.code(occasion), "doi".equals(ctx.formParam("cach")));
    ctx.redirect(HOME + "/" + occasion.id(), HttpStatus.SEE_OTHER);
  }

  private static boolean concerns(StaffMember who, Occasion occasion) {
    return Steward.of(who.speaker()).filter(occasion::concerns).isPresent();
  }

  /** Whoever turns it makes every poster worthless that hangs anywhere. */
  private static boolean mayTurn(StaffMember who, Occasion occasion) {
    return Steward.of(who.speaker())
        .filter(steward -> steward.mayAct(occasion.spot().ward()))
        .isPresent();
  }

  /** One that is not, or not theirs, leads back to the list. */
  private void withOccasion(Context ctx, StaffMember who, Consumer<Occasion> then) {
    checkIns
        .occasions()
        .find(ctx.pathParam("so"))
        .filter(occasion -> concerns(who, occasion))
        .ifPresentOrElse(then, () -> ctx.redirect(HOME, HttpStatus.SEE_OTHER));
  }

  private Instant now() {
    return site.calendar().instant();
  }
}
