package vn.loahoc.web.questions;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import vn.loahoc.people.Role;
import vn.loahoc.questions.AnswerRules;
import vn.loahoc.questions.Closing;
import vn.loahoc.questions.FaqEntry;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.StaffAnswers;
import vn.loahoc.questions.Texts;
import vn.loahoc.store.Database;
import vn.loahoc.web.DoneView;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffRoutes;

/** The answers of staff that are in force, which can be taken back here. */
public final class PublishedArea implements StaffArea {

  private static final String HOME = StaffRoutes.HOME + "/da-tra-loi";
  private static final int MOST = 50;

  private final Site site;
  private final Database database;
  private final StaffAnswers answers;

  public PublishedArea(Site site, Database database, StaffAnswers answers) {
    this.site = site;
    this.database = database;
    this.answers = answers;
  }

  @Override
  public String title() {
    return site.words().of("staff.published.title");
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
    routes.post(HOME + "/{so}/go", Role.STAFF, (ctx, who) -> takeBack(routes, ctx, who));
  }

  private void list(StaffRoutes routes, Context ctx, StaffMember who) {
    Staff staff = Acts.staff(who);
    List<FaqEntry> entries =
        database.read(t -> answers.published(t, staff, now().toLocalDate(), MOST));
    List<PublishedView.Entry> shown = entries.stream().map(PublishedView.Entry::of).toList();
    routes.show(ctx, who, "published.jte", new PublishedView(shown));
  }

  private void takeBack(StaffRoutes routes, Context ctx, StaffMember who) {
    Staff staff = Acts.staff(who);
    String number = ctx.pathParam("so");
    if (!number.matches("\\d{1,9}")) {
      throw new Refusal(404, "refused.no-page");
    }
    LocalDateTime now = now();
    Closing result = database.write(t -> answers.takeBack(t, staff, Long.parseLong(number), now));
    DoneView shown =
        AnswerRules.refusal(result)
            .map(why -> Acts.done(false, why))
            .orElseGet(() -> Acts.done(true, Texts.of("taken-back")));
    ctx.status(shown.done() ? 200 : 409);
    routes.tell(ctx, who, shown);
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(site.calendar().instant(), Views.ZONE);
  }
}
