package vn.loahoc.web.amendment;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loahoc.amendment.AmendmentDesk;
import vn.loahoc.amendment.Stating;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.Steward;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Role;
import vn.loahoc.store.Database;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffRoutes;

/**
 * The calendar of a day for those who may change it, and what was changed. Works without a script.
 */
public final class ChangesArea implements StaffArea {

  static final String HOME = StaffRoutes.HOME + "/doi-lich";

  /** The query parameter with the day to show. */
  static final String DAY = "ngay";

  private static final int MOST_OF_A_DAY = 200;
  private static final int MOST_CHANGES = 50;

  private final Site site;
  private final Database database;
  private final Stating stating;
  private final AmendmentDesk desk;
  private final Function<Steward, String> units;

  /**
   * The area over what reads and keeps changes.
   *
   * @param units who a staff member writes for, as people are told: "Cán bộ phường …"
   */
  public ChangesArea(
      Site site,
      Database database,
      Stating stating,
      AmendmentDesk desk,
      Function<Steward, String> units) {
    this.site = site;
    this.database = database;
    this.stating = stating;
    this.desk = desk;
    this.units = units;
  }

  @Override
  public String title() {
    return site.words().of("staff.changes.title");
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
    ChangeActs acts = new ChangeActs(routes, site, database, new ChangeActs.Desk(stating, desk));
    routes.get(HOME, Role.STAFF, (ctx, who) -> day(routes, ctx, who));
    routes.get(HOME + "/buoi", Role.STAFF, acts::one);
    routes.post(HOME + "/xem", Role.STAFF, acts::preview);
    routes.post(HOME + "/sua", Role.STAFF, acts::edit);
    routes.post(
        HOME + "/dang",
        Role.STAFF,
        (ctx, who) -> acts.publish(ctx, who, units.apply(steward(who))));
    routes.post(HOME + "/{so}/go", Role.STAFF, acts::undo);
  }

  static Steward steward(StaffMember who) {
    return Steward.of(who.speaker()).orElseThrow(() -> new Refusal(403, "refused.role"));
  }

  private void day(StaffRoutes routes, Context ctx, StaffMember who) {
    Steward steward = steward(who);
    String typed = Optional.ofNullable(ctx.queryParam(DAY)).orElse("").strip();
    LocalDateTime now = HomeTime.local(site.calendar().instant());
    Optional<LocalDate> read =
        stating.read(new Stating.Fields(typed, "", ""), "", now).held().day();
    Agenda agenda = stating.agenda();
    LocalDate day = read.orElseGet(() -> firstDay(agenda, steward, now.toLocalDate()));
    List<Occurrence> theirs =
        Stream.concat(agenda.on(day).stream(), agenda.running(day).stream())
            .filter(occurrence -> steward.mayAct(occurrence.where().ward()))
            .limit(MOST_OF_A_DAY)
            .toList();
    routes.show(
        ctx,
        who,
        "changes.jte",
        ChangesView.of(
            new ChangesView.Asked(typed, read.isEmpty() && !typed.isEmpty()),
            day,
            theirs,
            agenda,
            database.read(t -> desk.inForce(t, steward, MOST_CHANGES))));
  }

  /** Today, or the next day that has something of theirs. */
  private static LocalDate firstDay(Agenda agenda, Steward steward, LocalDate today) {
    return Stream.concat(agenda.on(today).stream(), agenda.ahead(today).stream())
        .filter(occurrence -> steward.mayAct(occurrence.where().ward()))
        .map(occurrence -> occurrence.when().first())
        .findFirst()
        .orElse(today);
  }
}
