package vn.loahoc.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.attendance.Registrations.Party;
import vn.loahoc.attendance.Registrations.Wish;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.AuditLog;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** What was called off by mistake takes place after all. */
class HeldAfterAllTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);
  private static final ChannelId CONSOLE = new ChannelId("console");
  private static final Bookable LESSON =
      new Bookable(
          "lop",
          "tuan-le",
          "Lớp vi tính",
          LocalDateTime.of(2023, 10, 4, 19, 0),
          OptionalInt.of(20),
          Optional.empty(),
          Optional.empty(),
          new Bookable.Where(Optional.empty(), Optional.of("Tân Phú")),
          false);

  @TempDir private Path folder;

  private final Told told = new Told();
  private final Accounts accounts = (t, person) -> List.of(new Address(CONSOLE, "c-" + person));
  private final Registrations registrations =
      new Registrations(told, accounts, (t, to, topic, at) -> {}, Counted.nobody());
  private final RegistrationDesk desk =
      new RegistrationDesk(
          told, accounts, (t, to, topic, at) -> {}, Counted.nobody(), new AuditLog());

  @Test
  void everybodyHasWhatTheyHadAndIsToldEachTime() {
    try (Database database =
        Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")))) {
      register(database, "a", 19, Wish.PLACES);
      register(database, "b", 3, Wish.TURN);
      for (int i = 1; i <= 2; i++) {
        LocalDateTime then = NOW.plusMinutes(i);
        int parties = database.write(t -> desk.withdraw(t, "lop", Optional.empty(), then));
        assertThat(parties).isEqualTo(2);
        database.write(
            t -> {
              desk.changed(t, LESSON, Optional.empty(), then);
              return true;
            });
      }
      Room room = database.read(t -> registrations.room(t, LESSON));
      assertThat(room).isEqualTo(new Room(true, 1, 19, 1, 3, 1, true));
    }
    String ofA =
        "c-a: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú) vẫn tổ chức; tin báo hủy lúc trước"
            + " không còn đúng. Đăng ký 19 chỗ vẫn giữ nguyên. Nếu không đi được nữa, xin nhắn “hủy"
            + " đăng ký” để nhường chỗ ạ.";
    String ofB =
        "c-b: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú) vẫn tổ chức; tin báo hủy lúc trước"
            + " không còn đúng. Lượt chờ 3 chỗ vẫn giữ nguyên ạ.";
    assertThat(told.all())
        .filteredOn(text -> text.contains("vẫn tổ chức"))
        .containsExactly(ofA, ofB, ofA, ofB);
    assertThat(told.all()).filteredOn(text -> text.contains("không tổ chức")).hasSize(4);
    assertThat(told.twice()).isEmpty();
  }

  private void register(Database database, String person, int people, Wish wish) {
    database.write(
        t ->
            registrations.register(
                t, LESSON, new Registrant(person, CONSOLE), new Party(people, wish), NOW));
  }
}
