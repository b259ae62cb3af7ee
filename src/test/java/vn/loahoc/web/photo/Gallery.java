package vn.loahoc.web.photo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.checkin.Occasions;
import vn.loahoc.people.AuditLog;
import vn.loahoc.photo.Activities;
import vn.loahoc.photo.Darkroom;
import vn.loahoc.photo.Photos;
import vn.loahoc.photo.Shelf;
import vn.loahoc.store.Database;
import vn.loahoc.store.ErasureFile;
import vn.loahoc.web.Operator;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffSessions;
import vn.loahoc.web.WebSettings;
import vn.loahoc.web.resident.TestSite;
import vn.loahoc.web.staff.OneTimeDoor;
import vn.loahoc.web.staff.StaffDesk;

/** The pages of photos on a server of their own, with one activity on the day of the test. */
public final class Gallery implements AutoCloseable {

  static final Occasion READING =
      new Occasion(
          "doc",
          "tuan-le",
          "Đọc sách <b> cùng con",
          new Occasion.Span(LocalDate.of(2023, 10, 1), Optional.empty(), Optional.empty()),
          new Occasion.Spot(Optional.empty(), Optional.of("Tân Phú"), false));

  private final OneTimeDoor door = new OneTimeDoor();
  private final TestSite site;

  /** One activity, on the day of the test. */
  private static final class OneOccasion implements Occasions {
    @Override
    public List<Occasion> on(LocalDate day) {
      return day.equals(READING.span().day()) ? List.of(READING) : List.of();
    }

    @Override
    public Optional<Occasion> find(String id) {
      return Optional.of(READING).filter(one -> one.id().equals(id));
    }
  }

  public Gallery(Path folder) throws Exception {
    site =
        new TestSite(
            folder,
            WebSettings.local(0, new Operator("Hội Khuyến học", Optional.empty())),
            said -> Optional.empty());
    AuditLog audit = new AuditLog();
    PhotoArea area =
        new PhotoArea(
            site.site(),
            new PhotoArea.Desk(
                site.database(),
                new Photos(audit),
                new Shelf(audit, ErasureFile.in(folder)),
                new Activities(new OneOccasion(), day -> Optional.of("tuan-le")),
                new Darkroom()));
    StaffSessions sessions = new StaffSessions(site.database(), door, site.site());
    site.with(new StaffDesk(site.site(), sessions, () -> false, List.of(area)));
    site.start(List.of(), Duration.ofMillis(1));
  }

  /** Somebody may come in with the code "m-" and their id. */
  public void letIn(StaffMember who) {
    door.codes().put("m-" + who.person(), who);
  }

  public int port() {
    return site.port();
  }

  public String url(String path) {
    return "http://localhost:" + port() + path;
  }

  Database database() {
    return site.database();
  }

  @Override
  public void close() {
    site.close();
  }
}
