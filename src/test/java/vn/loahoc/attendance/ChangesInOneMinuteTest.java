package vn.loahoc.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import vn.loahoc.store.StoreLocation;

/** The clock of the house shows whole minutes; staff who undo a change need fewer. */
class ChangesInOneMinuteTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);
  private static final LocalDateTime START = LocalDateTime.of(2023, 10, 4, 19, 0);
  private static final ChannelId CONSOLE = new ChannelId("console");
  private static final String LESSON = "Lớp vi tính, %s giờ thứ Tư, 04/10/2023 (Tân Phú)";
  private static final String KEPT =
      " Đăng ký 2 chỗ vẫn giữ nguyên. Nếu không đi được nữa, xin nhắn “hủy đăng ký” để nhường chỗ"
          + " ạ.";

  @TempDir private Path folder;

  private final Told told = new Told();
  private final Accounts accounts = (t, person) -> List.of(new Address(CONSOLE, "c-" + person));
  private final Registrations registrations =
      new Registrations(told, accounts, (t, to, topic, at) -> {}, Counted.nobody());
  private final RegistrationDesk desk =
      new RegistrationDesk(
          told, accounts, (t, to, topic, at) -> {}, Counted.nobody(), new AuditLog());
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    register("lan");
  }

  private void register(String person) {
    var unused =
        database.write(
            t ->
                registrations.register(
                    t,
                    lesson(START),
                    new Registrant(person, CONSOLE),
                    new Party(2, Wish.PLACES),
                    NOW));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aMoveThatIsUndoneAndMadeAgainIsToldEachTime() {
    moved(START.plusHours(1));
    moved(START);
    moved(START.plusHours(1));
    moved(START.minusHours(2));
    assertThat(told.all())
        .containsExactly(
            toldOf("19", "20"), toldOf("20", "19"), toldOf("19", "20"), toldOf("20", "17"));
    assertThat(told.twice()).isEmpty();
  }

  @Test
  void theSameMoveIsToldOnceHoweverOftenItIsBrought() {
    moved(START.plusHours(1));
    moved(START.plusHours(1));
    moved(START.plusHours(1));
    assertThat(told.all()).containsExactly(toldOf("19", "20"));
    assertThat(told.twice()).isEmpty();
  }

  @Test
  void whatIsCalledOffAgainIsToldAgain() {
    withdrawn();
    withdrawn();
    moved(START);
    withdrawn();
    String off =
        "c-lan: "
            + LESSON.formatted("19")
            + " không tổ chức nữa; đăng ký 2 chỗ không còn hiệu lực. Xin lỗi vì sự bất tiện này ạ.";
    assertThat(told.all())
        .containsExactly(
            off,
            "c-lan: "
                + LESSON.formatted("19")
                + " vẫn tổ chức; tin báo hủy lúc trước không còn đúng."
                + KEPT,
            off);
    assertThat(told.twice()).isEmpty();
  }

  @Test
  void whoGavePlacesBackJustBeforeItWasCalledOffDoesNotHaveThemAgain() {
    cancelled("lan");
    register("lan");
    register("minh");
    cancelled("minh");
    withdrawn();
    moved(START);
    Room room = database.read(t -> registrations.room(t, lesson(START)));
    assertThat(room).isEqualTo(new Room(true, 18, 2, 1, 0, 0, false));
    assertThat(told.all()).hasSize(2).allMatch(text -> text.startsWith("c-lan: "));
  }

  private void cancelled(String person) {
    var unused = database.write(t -> registrations.cancel(t, person, "lop", NOW));
  }

  private static String toldOf(String before, String after) {
    return "c-lan: "
        + LESSON.formatted(before)
        + " đổi thời gian: nay là "
        + after
        + " giờ thứ Tư, 04/10/2023."
        + KEPT;
  }

  private void moved(LocalDateTime start) {
    database.write(
        t -> {
          desk.changed(t, lesson(start), Optional.empty(), NOW);
          return true;
        });
  }

  private void withdrawn() {
    var unused = database.write(t -> desk.withdraw(t, "lop", Optional.empty(), NOW));
  }

  private static Bookable lesson(LocalDateTime start) {
    return new Bookable(
        "lop",
        "tuan-le",
        "Lớp vi tính",
        start,
        OptionalInt.of(20),
        Optional.empty(),
        Optional.empty(),
        new Bookable.Where(Optional.empty(), Optional.of("Tân Phú")),
        false);
  }
}
