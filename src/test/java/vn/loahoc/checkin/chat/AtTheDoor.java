package vn.loahoc.checkin.chat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.checkin.CheckInLinks;
import vn.loahoc.checkin.Door;
import vn.loahoc.checkin.HeadCounts;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Origin;
import vn.loahoc.participation.Tally;
import vn.loahoc.people.Acceptance;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Invitations;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;
import vn.loahoc.people.StaffLinks;
import vn.loahoc.people.WardNames;
import vn.loahoc.people.Wording;
import vn.loahoc.people.chat.PeopleChat;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.print.Poster;
import vn.loahoc.store.StoreLocation;

/** Those who talk of checking in: residents and staff, on a real database. */
final class AtTheDoor implements AutoCloseable {

  static final String TITLE = "“Đọc sách cùng con”";
  static final String WHEN = TITLE + ", 18 giờ đến 20 giờ ngày 03/10/2024";

  /** What somebody hears whom nobody knows. */
  static final String DONE =
      "Đã điểm danh “Đọc sách cùng con”, cảm ơn đã đến ạ; Loa Học chỉ đếm lượt, không lưu tài"
          + " khoản này. [Có người đi cùng] [Đếm cả số người]";

  private static final URI HOME = URI.create("https://loahoc.example.vn");

  private final Door door;
  private final List<Feature> features;

  AtTheDoor(Path folder) {
    this(folder, HOME);
  }

  /**
   * @param home where the page of the installation is
   */
  AtTheDoor(Path folder, URI home) {
    this.door = new Door(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    List<SceneHandler> later = new ArrayList<>();
    PeopleChat people =
        new PeopleChat(
            door.registry(),
            () -> new WardNames(Gazetteer.read(Path.of("corpus/wards.csv"))),
            new StaffLinks(HOME, Optional.empty()),
            () -> later);
    CheckInChat chat =
        new CheckInChat(
            door.checkIns(),
            new HeadCounts(door.registry().audit()),
            new CheckInLinks(home),
            new Poster.Publisher("Hội Khuyến học", false),
            people.consenting());
    later.add(chat.afterConsent());
    this.features = List.of(people.feature(), chat.feature());
  }

  Door door() {
    return door;
  }

  Talk talk(String name) {
    return new Talk(door, name, features);
  }

  /** The code of {@link Door#READING}. */
  String digits() {
    return door.checkIns().code(Door.READING).digits();
  }

  static Tally checkIns(long entries, long people, long persons) {
    return new Tally(Map.of(), Kind.CHECK_IN, Origin.CODE, entries, people, persons);
  }

  static Tally heads(long people) {
    return new Tally(Map.of(), Kind.HEAD_COUNT, Origin.PAPER, 1, people, 0);
  }

  /** Of the ward of {@link Door#READING}. */
  Talk official() {
    return official("official", "Bến Cũ");
  }

  Talk organizer() {
    return staff("organizer", new Office(Role.ORGANIZER, Optional.empty()));
  }

  Talk official(String name, String ward) {
    return staff(name, new Office(Role.WARD_OFFICIAL, Optional.of(ward)));
  }

  Talk staff(String name, Office office) {
    Invitations invitations = door.registry().invitations();
    door.write(
        t -> {
          var invitation = invitations.issue(t, office, AuditLog.TERMINAL, Door.NOW).invitation();
          Acceptance acceptance =
              new Acceptance(Door.account(name), "Lan", new Wording("đồng ý"), Door.NOW);
          return invitations.accept(t, invitation.id(), acceptance).orElseThrow();
        });
    return talk(name);
  }

  @Override
  public void close() {
    door.close();
  }
}
