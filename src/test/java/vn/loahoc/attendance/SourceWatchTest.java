package vn.loahoc.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.attendance.Registrations.Party;
import vn.loahoc.attendance.Registrations.Wish;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.AuditLog;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreException;
import vn.loahoc.store.StoreLocation;

/** A new timetable takes the place of the one people registered by. */
class SourceWatchTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);
  private static final LocalDateTime START = LocalDateTime.of(2023, 10, 4, 19, 0);
  private static final ChannelId CONSOLE = new ChannelId("console");
  private static final Party ONE = new Party(1, Wish.PLACES);

  @TempDir private Path folder;

  private final Map<String, Bookable> source = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Told told = new Told();
  private final Accounts accounts = (t, person) -> List.of(new Address(CONSOLE, "c-" + person));
  private final Registrations registrations =
      new Registrations(told, accounts, (t, to, topic, at) -> {}, Counted.nobody());
  private final RegistrationDesk desk =
      new RegistrationDesk(
          told, accounts, (t, to, topic, at) -> {}, Counted.nobody(), new AuditLog());
  private final SourceWatch watch = new SourceWatch(desk, bookables(), known::contains);
  private Database database;

  /** Happens when the source has been looked at, before that is acted upon. */
  private Consumer<String> meanwhile = id -> {};

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    source.put("lop", lesson(START));
    var unused = register("lan", 2);
  }

  private Registering register(String person, int people) {
    return register(person, new Party(people, Wish.TURN), lesson(START));
  }

  private Registering register(String person, Party party, Bookable lesson) {
    return database.write(
        t -> registrations.register(t, lesson, new Registrant(person, CONSOLE), party, NOW));
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
  void whoRegistersBeforeTheSourceIsLookedAtHidesNoChange() {
    source.put("lop", lesson(START.minusHours(2)));
    assertThat(register("binh", ONE, lesson(START.minusHours(2))))
        .isEqualTo(new Registering.Seated(new Registration(2, "lop", "binh", 1, true)));
    watch.look(database, NOW);
    watch.look(database, NOW.plusMinutes(1));
    String told17 =
        ": Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân Phú) đổi thời gian: nay là 17"
            + " giờ thứ Tư, 04/10/2023. Đăng ký %d chỗ vẫn giữ nguyên. Nếu không đi được nữa, xin"
            + " nhắn “hủy đăng ký” để nhường chỗ ạ.";
    assertThat(told.all())
        .containsExactly("c-lan" + told17.formatted(2), "c-binh" + told17.formatted(1));
  }

  @Test
  void whoOnlyTriesToRegisterHidesNoChangeEither() {
    source.put("lop", lesson(START, "Phòng 2"));
    assertThat(register("binh", new Party(19, Wish.PLACES), lesson(START, "Phòng 2")))
        .isEqualTo(new Registering.Full(new Room(true, 18, 2, 1, 0, 0, false)));
    watch.look(database, NOW);
    assertThat(told.all())
        .containsExactly(
            "c-lan: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân Phú) đổi nơi: nay là"
                + " Phòng 2. Đăng ký 2 chỗ vẫn giữ nguyên. Nếu không đi được nữa, xin nhắn “hủy"
                + " đăng ký” để nhường chỗ ạ.");
  }

  @Test
  void whoComesWhereNobodyIsLeftKnowsItAsItsSourceSaysNow() {
    var unusedToo = database.write(t -> registrations.cancel(t, "lan", "lop", NOW));
    source.put("lop", lesson(START.minusHours(2)));
    var unused = register("binh", ONE, lesson(START.minusHours(2)));
    watch.look(database, NOW);
    assertThat(told.all()).isEmpty();
    source.put("lop", lesson(START.minusHours(1)));
    watch.look(database, NOW);
    assertThat(told.all())
        .containsExactly(
            "c-binh: Lớp vi tính, 17 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân Phú) đổi thời gian:"
                + " nay là 18 giờ thứ Tư, 04/10/2023. Đăng ký 1 chỗ vẫn giữ nguyên. Nếu không đi"
                + " được nữa, xin nhắn “hủy đăng ký” để nhường chỗ ạ.");
  }

  @Test
  void whatItsSourceHasMovedBeforeNowTakesNobodyAnyMore() {
    assertThat(register("binh", ONE, lesson(NOW))).isInstanceOf(Registering.Closed.class);
  }

  @Test
  void whatFailsOfOneSessionIsThrownOnceAllOthersWereLookedAt() {
    for (String other : List.of("a", "z")) {
      var unused = register("hoa", ONE, lesson(other, START, "Phòng 1", 20));
      source.put(other, lesson(other, START.minusHours(1), "Phòng 1", 20));
    }
    meanwhile =
        id -> {
          if (id.equals("lop")) {
            throw new StoreException("for one only");
          }
        };
    assertThatThrownBy(() -> watch.look(database, NOW)).isInstanceOf(StoreException.class);
    assertThat(told.chats("registration-moved")).containsExactly("c-hoa", "c-hoa");
  }

  @Test
  void howeverManyOthersThereAreAMoveIsTold() {
    database.write(
        t -> {
          for (int i = 0; i < 1_001; i++) {
            Bookable other = lesson("a-" + i, START.minusDays(1), "Phòng 1", 20);
            source.put(other.occurrence(), other);
            var unused = registrations.register(t, other, new Registrant("hoa", CONSOLE), ONE, NOW);
          }
          return true;
        });
    source.put("lop", lesson(START.minusHours(1)));
    watch.look(database, NOW);
    assertThat(told.chats("registration-moved")).containsExactly("c-lan");
  }

  @Test
  void whatIsPutOffWhenItShouldHaveBegunIsTold() {
    source.put("lop", lesson(START.plusHours(3)));
    watch.look(database, START.plusMinutes(30));
    assertThat(told.all())
        .containsExactly(
            "c-lan: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân Phú) đổi thời gian:"
                + " nay là 22 giờ thứ Tư, 04/10/2023. Đăng ký 2 chỗ vẫn giữ nguyên. Nếu không đi"
                + " được nữa, xin nhắn “hủy đăng ký” để nhường chỗ ạ.");
  }

  @Test
  void whatStaffChangeWhileTheSourceIsLookedAtIsNotTakenBack() {
    meanwhile =
        id ->
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
            "c-lan: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân Phú) nay không còn ghi"
                + " trong thời khóa biểu, nên đăng ký 2 chỗ không còn hiệu lực; xin hỏi lại đơn vị"
                + " tổ chức. Xin lỗi vì sự bất tiện này ạ.");
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
            "c-lan: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân Phú) nay không còn ghi"
                + " trong thời khóa biểu, nên đăng ký 2 chỗ không còn hiệu lực; xin hỏi lại đơn vị"
                + " tổ chức. Xin lỗi vì sự bất tiện này ạ.",
            "c-lan: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Phòng 1 (Tân Phú) vẫn tổ chức; tin"
                + " báo hủy lúc trước không còn đúng. Đăng ký 2 chỗ vẫn giữ nguyên. Nếu không đi"
                + " được nữa, xin nhắn “hủy đăng ký” để nhường chỗ ạ.");
  }

  @Test
  void whoWaitsMovesUpWhenTheSourceHasMorePlaces() {
    var unused = register("binh", 19);
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
    List<Occasion> watched = database.read(t -> desk.watched(t, NOW, "", 9));
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
        meanwhile.accept(occurrence);
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
    return lesson("lop", start, room, places);
  }

  private static Bookable lesson(String occurrence, LocalDateTime start, String room, int places) {
    return new Bookable(
        occurrence,
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
