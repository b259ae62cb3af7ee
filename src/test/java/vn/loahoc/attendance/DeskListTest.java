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
import vn.loahoc.calendar.Steward;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Remit;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** Which sessions staff are shown. */
class DeskListTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);

  private static final Steward EVERYWHERE = new Steward("to-chuc", Remit.everything());

  @TempDir private Path folder;

  private final Told told = new Told();
  private final Accounts accounts = (t, person) -> List.of();
  private final Registrations registrations =
      new Registrations(told, accounts, (t, to, topic, at) -> {}, Counted.nobody());
  private final RegistrationDesk desk =
      new RegistrationDesk(
          told, accounts, (t, to, topic, at) -> {}, Counted.nobody(), new AuditLog());
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theyAreThoseThatSomebodyRegisteredForOrStaffDecidedAbout() {
    registers("lan", "seated", 1);
    registers("lan", "waiting", 2);
    registers("hoa", "waiting", 3);
    registers("lan", "left", 4);
    registers("lan", "closed", 5);
    registers("lan", "same", 6);
    registers("lan", "more", 7);
    registers("lan", "others", 8, "Tân Quy");
    cancels("left", "closed", "same", "more");
    database.write(t -> desk.close(t, EVERYWHERE, "closed", NOW));
    database.write(t -> desk.setPlaces(t, EVERYWHERE, "same", 1, NOW));
    database.write(t -> desk.setPlaces(t, EVERYWHERE, "more", 2, NOW));
    assertThat(shown(EVERYWHERE, 9))
        .containsExactly("seated", "waiting", "closed", "more", "others");
    assertThat(shown(EVERYWHERE, 2)).containsExactly("seated", "waiting");
    assertThat(shown(new Steward("can-bo", Remit.of("Tân Quy")), 9)).containsExactly("others");
  }

  @Test
  void howeverManyBeforeItNobodyWantsAnyMoreOneIsShown() {
    database.write(
        t -> {
          OccasionStore store = new OccasionStore();
          for (int i = 0; i < 1_001; i++) {
            var unused = store.locked(t, bookable("empty-" + i, NOW.plusHours(1), "Tân Phú"));
          }
          return true;
        });
    registers("lan", "wanted", 1);
    assertThat(shown(EVERYWHERE, 9)).containsExactly("wanted");
  }

  @Test
  void howeverManyOfOtherWardsBeginBeforeItOneOfTheirsIsShown() {
    database.write(
        t -> {
          OccasionStore store = new OccasionStore();
          for (int i = 0; i < 1_001; i++) {
            String id = "other-" + i;
            var unused = store.locked(t, bookable(id, NOW.plusHours(1), "Tân Phú"));
            store.setClosed(t, id, Optional.of(NOW));
          }
          return true;
        });
    registers("lan", "theirs", 1, "Tân Quy");
    assertThat(shown(new Steward("can-bo", Remit.of("Tân Quy")), 9)).containsExactly("theirs");
  }

  private List<String> shown(Steward steward, int most) {
    return database.read(
        t -> desk.ahead(t, steward, NOW, most).stream().map(Occasion::occurrence).toList());
  }

  private void registers(String person, String occurrence, int days) {
    registers(person, occurrence, days, "Tân Phú");
  }

  private void registers(String person, String occurrence, int days, String ward) {
    Bookable bookable = bookable(occurrence, NOW.plusDays(days), ward);
    Registrant who = new Registrant(person, new ChannelId("console"));
    Registrations.Party one = new Registrations.Party(1, Registrations.Wish.TURN);
    database.write(t -> registrations.register(t, bookable, who, one, NOW));
  }

  private void cancels(String... occurrences) {
    for (String occurrence : occurrences) {
      database.write(t -> registrations.cancel(t, "lan", occurrence, NOW));
    }
  }

  /** With one place. */
  private static Bookable bookable(String occurrence, LocalDateTime start, String ward) {
    return new Bookable(
        occurrence,
        "tuan-le",
        "Lớp",
        start,
        OptionalInt.of(1),
        Optional.empty(),
        Optional.empty(),
        new Bookable.Where(Optional.empty(), Optional.of(ward)),
        false);
  }
}
