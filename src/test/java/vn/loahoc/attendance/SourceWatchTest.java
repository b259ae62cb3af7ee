package vn.loahoc.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.AuditLog;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** A new timetable takes the place of the one people registered by. */
class SourceWatchTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);
  private static final LocalDateTime START = LocalDateTime.of(2023, 10, 4, 19, 0);
  private static final ChannelId CONSOLE = new ChannelId("console");

  @TempDir private Path folder;

  private final Map<String, Bookable> source = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Told told = new Told();
  private final Accounts accounts = (t, person) -> List.of(new Address(CONSOLE, "c-" + person));
  private final RegistrationDesk desk =
      new RegistrationDesk(
          told, accounts, (t, to, topic, at) -> {}, Counted.nobody(), new AuditLog());
  private final SourceWatch watch = new SourceWatch(desk, bookables(), known::contains);
  private Database database;

  /** Happens when the source has been looked at, before that is acted upon. */
  private Runnable meanwhile = () -> {};

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    source.put("lop", lesson(START));
    register("lan", 2);
  }

  private void register(String person, int people) {
    Registrations registrations =
        new Registrations(told, accounts, (t, to, topic, at) -> {}, Counted.nobody());
    var unused =
        database.write(
            t ->
                registrations.register(
                    t,
                    lesson(START),
                    new Registrant(person, CONSOLE),
                    new Registrations.Party(people, Registrations.Wish.TURN),
                    NOW));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anotherHourIsToldOnceHoweverOftenOneLooks() {
    source.put("lop", lesson(START.minusHours(1)));
    watch.look(database, NOW);
    watch.look(database, NOW.plusMinutes(1));
    assertThat(told.all())
        .containsExactly(
            "c-lan: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân Phú) đổi thời gian:"
                + " nay là 18 giờ thứ Tư, 04/10/2023. Đăng ký 2 chỗ vẫn giữ nguyên. Nếu không đi"
                + " được nữa, xin nhắn “hủy đăng ký” để nhường chỗ ạ.");
  }

  @Test
  void whatStaffChangeWhileTheSourceIsLookedAtIsNotTakenBack() {
    meanwhile =
        () ->
            database.write(
                t -> {
                  desk.changed(t, lesson(START.minusHours(1)), Optional.empty(), NOW);
                  return true;
                });
    source.put("lop", lesson(START, "Phòng 1", 25));
    watch.look(database, NOW);
    assertThat(told.all())
        .containsExactly(
            "c-lan: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân Phú) đổi thời gian:"
                + " nay là 18 giờ thứ Tư, 04/10/2023. Đăng ký 2 chỗ vẫn giữ nguyên. Nếu không đi"
                + " được nữa, xin nhắn “hủy đăng ký” để nhường chỗ ạ.");
  }

  @Test
  void anotherRoomIsToldOnceToo() {
    source.put("lop", lesson(START, "Phòng 2"));
    watch.look(database, NOW);
    watch.look(database, NOW.plusMinutes(1));
    source.put("lop", lesson(START.plusDays(1), "Phòng 3"));
    watch.look(database, NOW.plusMinutes(2));
    assertThat(told.all())
        .containsExactly(
            "c-lan: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân Phú) đổi nơi: nay là"
                + " Phòng 2. Đăng ký 2 chỗ vẫn giữ nguyên. Nếu không đi được nữa, xin nhắn “hủy"
                + " đăng ký” để nhường chỗ ạ.",
            "c-lan: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 2 (Tân Phú) đổi thời gian và"
                + " nơi: nay là 19 giờ thứ Năm, 05/10/2023, Phòng 3. Đăng ký 2 chỗ vẫn giữ nguyên."
                + " Nếu không đi được nữa, xin nhắn “hủy đăng ký” để nhường chỗ ạ.");
  }

  @Test
  void whatStaysAwayIsWithdrawnButNotWhatIsAwayForAMoment() {
    source.clear();
    watch.look(database, NOW);
    source.put("lop", lesson(START));
    watch.look(database, NOW.plusMinutes(5));
    source.clear();
    watch.look(database, NOW.plusMinutes(6));
    watch.look(database, NOW.plusMinutes(15));
    assertThat(told.all()).isEmpty();
    watch.look(database, NOW.plusMinutes(16));
    watch.look(database, NOW.plusMinutes(30));
    assertThat(told.all())
        .containsExactly(
            "c-lan: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân Phú) không tổ chức"
                + " nữa; đăng ký 2 chỗ không còn hiệu lực. Xin lỗi vì sự bất tiện này ạ.");
  }

  @Test
  void whatComesBackAfterItWasWithdrawnIsHeldAfterAll() {
    source.clear();
    watch.look(database, NOW);
    watch.look(database, NOW.plusMinutes(11));
    source.put("lop", lesson(START));
    watch.look(database, NOW.plusMinutes(12));
    watch.look(database, NOW.plusMinutes(13));
    assertThat(told.all())
        .containsExactly(
            "c-lan: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân Phú) không tổ chức"
                + " nữa; đăng ký 2 chỗ không còn hiệu lực. Xin lỗi vì sự bất tiện này ạ.",
            "c-lan: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân Phú) vẫn tổ chức; tin"
                + " báo hủy lúc trước không còn đúng. Đăng ký 2 chỗ vẫn giữ nguyên. Nếu không đi"
                + " được nữa, xin nhắn “hủy đăng ký” để nhường chỗ ạ.");
  }

  @Test
  void whoWaitsMovesUpWhenTheSourceHasMorePlaces() {
    register("binh", 19);
    assertThat(told.all()).isEmpty();
    source.put("lop", lesson(START, "Phòng 1", 21));
    watch.look(database, NOW);
    watch.look(database, NOW.plusMinutes(1));
    assertThat(told.all())
        .containsExactly(
            "c-binh: Đã có chỗ: 19 chỗ ở Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân"
                + " Phú). Nếu không đi được nữa, xin nhắn “hủy đăng ký” để nhường chỗ ạ.");
  }

  @Test
  void anotherEndOfRegistrationIsTakenOverWithoutAWord() {
    Bookable known = Objects.requireNonNull(source.get("lop"));
    Bookable closing =
        new Bookable(
            known.occurrence(),
            known.campaign(),
            known.title(),
            known.start(),
            known.places(),
            Optional.of(NOW),
            known.audience(),
            known.where(),
            false);
    source.put("lop", closing);
    watch.look(database, NOW);
    List<Occasion> watched = database.read(t -> desk.watched(t, NOW));
    assertThat(watched)
        .extracting(occasion -> occasion.rules().closes())
        .containsExactly(Optional.of(NOW));
    assertThat(told.all()).isEmpty();
  }

  @Test
  void whatOnlyTakesNoMoreRegistrationsIsStillHeld() {
    source.clear();
    known.add("lop");
    watch.look(database, NOW);
    watch.look(database, NOW.plusHours(1));
    assertThat(told.all()).isEmpty();
  }

  private Bookables bookables() {
    return new Bookables() {
      @Override
      public Optional<Bookable> find(String occurrence) {
        Optional<Bookable> found = Optional.ofNullable(source.get(occurrence));
        meanwhile.run();
        return found;
      }

      @Override
      public Optional<Bookable> spokenOf(String title, Optional<LocalDateTime> start) {
        return Optional.empty();
      }

      @Override
      public List<Bookable> ahead(LocalDateTime now, Set<String> wards) {
        return List.copyOf(source.values());
      }
    };
  }

  private static Bookable lesson(LocalDateTime start) {
    return lesson(start, "Phòng 1");
  }

  private static Bookable lesson(LocalDateTime start, String room) {
    return lesson(start, room, 20);
  }

  private static Bookable lesson(LocalDateTime start, String room, int places) {
    return new Bookable(
        "lop",
        "tuan-le",
        "Lớp vi tính",
        start,
        OptionalInt.of(places),
        Optional.empty(),
        Optional.empty(),
        new Bookable.Where(Optional.of(room), Optional.of("Tân Phú")),
        false);
  }
}
