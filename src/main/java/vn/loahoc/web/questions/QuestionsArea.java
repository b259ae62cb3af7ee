package vn.loahoc.web.questions;

import java.util.Optional;
import java.util.Set;
import vn.loahoc.people.Role;
import vn.loahoc.questions.AnswerRules;
import vn.loahoc.questions.Desk;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.StaffAnswers;
import vn.loahoc.store.Database;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffRoutes;

/** Questions that wait for staff, on pages that work without a script. */
public final class QuestionsArea implements StaffArea {

  static final String HOME = StaffRoutes.HOME + "/cau-hoi";

  private final Site site;
  private final Database database;
  private final StaffAnswers answers;
  private final AnswerRules rules;
  private final Views views;

  public QuestionsArea(
      Site site, Database database, StaffAnswers answers, Desk desk, AnswerRules rules) {
    this.site = site;
    this.database = database;
    this.answers = answers;
    this.rules = rules;
    this.views = new Views(site, database, desk);
  }

  @Override
  public String title() {
    return site.words().of("staff.questions.title");
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
  public Optional<String> news(StaffMember who) {
    return staff(who)
        .map(views::count)
        .filter(waiting -> waiting > 0)
        .map(waiting -> site.words().of("staff.questions.news", waiting));
  }

  /** Somebody as those of the questions know them; nobody if no question can be theirs. */
  static Optional<Staff> staff(StaffMember who) {
    return Staff.of(who.speaker());
  }

  @Override
  public void mount(StaffRoutes routes) {
    Acts acts = new Acts(routes, views, database, answers, rules);
    routes.get(HOME, Role.STAFF, acts::list);
    routes.get(HOME + "/{so}", Role.STAFF, acts.one());
    routes.post(HOME + "/{so}/xem", Role.STAFF, acts.preview());
    routes.post(HOME + "/{so}/sua", Role.STAFF, acts.edit());
    routes.post(HOME + "/{so}/dang", Role.STAFF, acts.publish());
    routes.post(HOME + "/{so}/chuyen", Role.STAFF, acts.escalate());
    routes.post(HOME + "/{so}/bo-qua", Role.STAFF, acts.passOver());
  }
}
