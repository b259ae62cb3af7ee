package vn.loahoc.web.publishing;

import static vn.loahoc.publishing.PublishingWords.say;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Role;
import vn.loahoc.publishing.Clerk;
import vn.loahoc.publishing.Look;
import vn.loahoc.publishing.Preview;
import vn.loahoc.publishing.Publication;
import vn.loahoc.publishing.Publication.State;
import vn.loahoc.publishing.PublishingDesk;
import vn.loahoc.publishing.TimetableFile;
import vn.loahoc.store.Database;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffRoutes;

/** Timetables that staff upload, look at, publish and take back; works without a script. */
public final class TimetableArea implements StaffArea {

  static final String HOME = StaffRoutes.HOME + "/lich";

  /** The field of the form that holds the file. */
  static final String FILE = "tep";

  private static final int MOST = 30;

  private final Site site;
  private final Database database;
  private final PublishingDesk desk;

  public TimetableArea(Site site, Database database, PublishingDesk desk) {
    this.site = site;
    this.database = database;
    this.desk = desk;
  }

  @Override
  public String title() {
    return site.words().of("staff.timetables.title");
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
    int waiting =
        clerkOf(who)
            .map(clerk -> database.read(t -> desk.latest(t, clerk, State.DRAFT, MOST)).size())
            .orElse(0);
    return waiting == 0
        ? Optional.empty()
        : Optional.of(site.words().of("staff.timetables.news", waiting));
  }

  @Override
  public Map<String, Integer> uploads() {
    return Map.of(HOME, TimetableFile.LARGEST);
  }

  @Override
  public void mount(StaffRoutes routes) {
    TimetableActs acts = new TimetableActs(routes, site, database, desk);
    routes.get(HOME, Role.STAFF, (ctx, who) -> show(routes, ctx, who, "", List.of()));
    routes.post(HOME, Role.STAFF, (ctx, who) -> upload(routes, ctx, who));
    routes.get(HOME + "/{so}", Role.STAFF, acts::one);
    routes.post(HOME + "/{so}/dang", Role.STAFF, acts::publish);
    routes.post(HOME + "/{so}/bo", Role.STAFF, acts::drop);
    routes.post(HOME + "/{so}/rut", Role.STAFF, acts::takeBack);
  }

  static Clerk clerk(StaffMember who) {
    return clerkOf(who).orElseThrow(() -> new Refusal(403, "refused.role"));
  }

  private static Optional<Clerk> clerkOf(StaffMember who) {
    return Clerk.of(who.speaker());
  }

  private void show(
      StaffRoutes routes,
      Context ctx,
      StaffMember who,
      String objection,
      List<ProblemView> problems) {
    Clerk clerk = clerk(who);
    TimetablesView.Lists lists =
        database.read(
            t ->
                new TimetablesView.Lists(
                    TimetablesView.Entry.of(desk.latest(t, clerk, State.DRAFT, MOST)),
                    TimetablesView.Entry.of(desk.latest(t, clerk, State.PUBLISHED, MOST)),
                    TimetablesView.Entry.of(desk.latest(t, clerk, State.TAKEN_BACK, MOST))));
    routes.show(ctx, who, "timetables.jte", new TimetablesView(objection, problems, lists));
  }

  private void upload(StaffRoutes routes, Context ctx, StaffMember who) {
    Clerk clerk = clerk(who);
    Optional<UploadedFile> sent =
        Optional.ofNullable(ctx.uploadedFile(FILE)).filter(file -> !file.filename().isBlank());
    if (sent.isEmpty()) {
      object(routes, ctx, who, site.words().of("staff.timetables.no-file"), List.of());
      return;
    }
    if (sent.get().size() > TimetableFile.LARGEST) {
      object(routes, ctx, who, say("too-large"), List.of());
      return;
    }
    TimetableFile file = TimetableFile.of(sent.get().filename(), bytes(sent.get()));
    switch (desk.look(clerk, file, HomeTime.dayOf(site.calendar().instant()))) {
      case Look.Refused refused ->
          object(routes, ctx, who, refused.why(), ProblemView.of(refused.problems()));
      case Look.Ready ready when ready.preview().difference().isNothing() ->
          object(routes, ctx, who, say("same", file.name()), List.of());
      case Look.Ready ready -> keep(routes, ctx, who, file, ready.preview());
    }
  }

  private void keep(
      StaffRoutes routes, Context ctx, StaffMember who, TimetableFile file, Preview preview) {
    Optional<Long> kept =
        database.write(
            t ->
                desk.keep(t, clerk(who), file, preview, site.calendar().instant())
                    .map(Preview::publication)
                    .map(Publication::id));
    if (kept.isPresent()) {
      // opened by its own address, so that loading the page again sends nothing again
      ctx.redirect(HOME + "/" + kept.get(), HttpStatus.SEE_OTHER);
    } else {
      object(routes, ctx, who, say("too-many-drafts", PublishingDesk.MOST_DRAFTS), List.of());
    }
  }

  private void object(
      StaffRoutes routes,
      Context ctx,
      StaffMember who,
      String objection,
      List<ProblemView> problems) {
    ctx.status(422);
    show(routes, ctx, who, objection, problems);
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readNBytes(TimetableFile.LARGEST);
    } catch (IOException e) {
      throw new UncheckedIOException("the upload broke off", e);
    }
  }
}
