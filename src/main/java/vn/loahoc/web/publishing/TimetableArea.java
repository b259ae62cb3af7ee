package vn.loahoc.web.publishing;

import static vn.loahoc.publishing.PublishingWords.say;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import vn.loahoc.store.Transaction;
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

  /** Which page of the lists is shown. */
  private static final String PAGE = "trang";

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
            .map(clerk -> database.read(t -> desk.latest(t, clerk, State.DRAFT, 0, MOST)).size())
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
    int page = page(ctx);
    TimetablesView.Lists lists = database.read(t -> lists(t, clerk, page));
    routes.show(ctx, who, "timetables.jte", new TimetablesView(objection, problems, lists));
  }

  /** The number of a page, from 1; the first where none is named. */
  private static int page(Context ctx) {
    String page = Optional.ofNullable(ctx.queryParam(PAGE)).orElse("1");
    if (!page.matches("[1-9]\\d{0,3}")) {
      throw new Refusal(404, "refused.no-page");
    }
    return Integer.parseInt(page);
  }

  private TimetablesView.Lists lists(Transaction t, Clerk clerk, int page) {
    Map<State, List<Publication>> found = new EnumMap<>(State.class);
    for (State state : State.values()) {
      found.put(state, desk.latest(t, clerk, state, (page - 1) * MOST, MOST + 1));
    }
    boolean more = found.values().stream().anyMatch(some -> some.size() > MOST);
    return new TimetablesView.Lists(
        entries(found, State.DRAFT),
        entries(found, State.PUBLISHED),
        entries(found, State.TAKEN_BACK),
        page > 1 ? OptionalInt.of(page - 1) : OptionalInt.empty(),
        more ? OptionalInt.of(page + 1) : OptionalInt.empty());
  }

  private static List<TimetablesView.Entry> entries(
      Map<State, List<Publication>> found, State state) {
    return TimetablesView.Entry.of(
        found.getOrDefault(state, List.of()).stream().limit(MOST).toList());
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
