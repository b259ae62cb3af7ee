package vn.loahoc.publishing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.TimetableReader;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.corpus.timetable.Timetables;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Remit;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.store.Database;

/** A campaign without documents, and a desk that publishes timetables for it. */
public final class School {

  public static final LocalDate TODAY = LocalDate.of(2023, 10, 1);
  public static final Instant NOW = HomeTime.instant(TODAY.atTime(8, 0));
  public static final String CENTRE = "Trung tâm học tập cộng đồng phường Tân Phú";
  public static final Clerk OF_TAN_PHU = new Clerk("p-lan", Remit.of("Tân Phú"));
  public static final Clerk ORGANIZER = new Clerk("p-minh", Remit.everything());

  private final Gazetteer gazetteer = Gazetteer.read(Path.of("corpus/wards.csv"));
  private final TimetableReader reader = new Timetables(new TableFiles());
  private final Database database;
  private final PublishedTimetables published;
  private final PublishingDesk desk;
  final AtomicInteger changes = new AtomicInteger();

  /** How many people hold a place, by the id of the meeting. */
  final Map<String, Integer> held = new HashMap<>();

  private Campaign campaign =
      new Campaign(
          "2023-quan-7", "Tuần lễ", Optional.of("Quận 7"), OptionalInt.of(2023), true, List.of());

  public School(Database database) {
    this.database = database;
    this.published = new PublishedTimetables(database, reader);
    this.desk =
        new PublishingDesk(
            published,
            this::documents,
            new AuditLog(),
            () -> changes.incrementAndGet(),
            () -> held);
  }

  public PublishingDesk desk() {
    return desk;
  }

  Documents documents() {
    return new Documents(new Corpus(List.of(campaign), List.of()), gazetteer);
  }

  /** These files lie in the folder. */
  public void folder(byte[]... files) {
    List<ClassSession> sessions =
        List.of(files).stream().flatMap(file -> read(file).stream()).toList();
    campaign = campaign.withSessions(sessions);
  }

  /** The classes of a workbook. */
  List<ClassSession> read(byte[] file) {
    return read("lich.xlsx", file);
  }

  List<ClassSession> read(String name, byte[] file) {
    return published
        .read(
            "2023-quan-7/timetable/" + name, file, TimetableReader.Setting.of(campaign, gazetteer))
        .sessions();
  }

  /** What a resident is answered from: ward, class, room. */
  public List<String> standing() {
    return published
        .over(documents().folder(), gazetteer)
        .campaigns()
        .getFirst()
        .sessions()
        .stream()
        .map(
            s ->
                s.where().ward().map(w -> w.name()).orElse("?")
                    + ": "
                    + s.title()
                    + s.where().room().map(room -> ", " + room).orElse(""))
        .toList();
  }

  public Preview look(Clerk clerk, byte[] file) {
    Look look = desk.look(clerk, TimetableFile.of("lich.xlsx", file), TODAY);
    return ((Look.Ready) look).preview();
  }

  /** Sends a file, which waits as a draft from now on. */
  public Preview send(Clerk clerk, byte[] file) {
    Preview preview = look(clerk, file);
    return database
        .write(t -> desk.keep(t, clerk, TimetableFile.of("lich.xlsx", file), preview, NOW))
        .orElseThrow();
  }

  public Preview again(Clerk clerk, long id) {
    return ((Look.Ready) desk.look(clerk, id)).preview();
  }

  /** Presses what hangs below a page that was shown. */
  public Deed press(Clerk clerk, Preview shown) {
    Preview now = again(clerk, shown.publication().id());
    return database.write(t -> desk.publish(t, clerk, now, shown.mark(), NOW));
  }

  public Deed takeBack(Clerk clerk, long id) {
    return takeBack(clerk, desk.lookBack(clerk, id).orElseThrow());
  }

  /** Presses what hangs below a page that was shown of one in force. */
  Deed takeBack(Clerk clerk, Preview shown) {
    return takeBack(clerk, shown.publication().id(), shown.mark());
  }

  Deed takeBack(Clerk clerk, long id, String shown) {
    Preview now = desk.lookBack(clerk, id).orElseThrow();
    return database.write(t -> desk.takeBack(t, clerk, now, shown, NOW));
  }
}
