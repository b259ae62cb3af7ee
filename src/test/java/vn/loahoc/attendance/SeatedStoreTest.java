package vn.loahoc.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.attendance.Registrations.Party;
import vn.loahoc.attendance.Registrations.Wish;
import vn.loahoc.message.ChannelId;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class SeatedStoreTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);

  @TempDir private Path folder;

  private final Registrations registrations =
      new Registrations(
          new Told(), (t, person) -> List.of(), (t, to, topic, at) -> {}, Counted.nobody());
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
  void peopleWithAPlaceInWhatIsToComeAreCountedThoseWhoWaitOrCancelledAreNot() {
    registers("a", "vi-tinh", NOW.plusDays(1), 3);
    registers("b", "vi-tinh", NOW.plusDays(1), 1);
    registers("c", "vi-tinh", NOW.plusDays(1), 2);
    registers("a", "cam-hoa", NOW.plusDays(2), 2);
    registers("b", "yoga", NOW.plusDays(2), 1);
    registers("c", "ve", NOW.plusMinutes(30), 1);
    database.write(t -> registrations.cancel(t, "b", "yoga", NOW));
    assertThat(ahead(NOW)).isEqualTo(Map.of("vi-tinh", 4, "cam-hoa", 2, "ve", 1));
    assertThat(ahead(NOW.plusHours(1))).isEqualTo(Map.of("vi-tinh", 4, "cam-hoa", 2));
    assertThat(ahead(NOW.plusDays(3))).isEmpty();
  }

  private Map<String, Integer> ahead(LocalDateTime now) {
    return database.read(t -> new SeatedStore().ahead(t, now));
  }

  /** There are four places in each. */
  private void registers(String person, String occurrence, LocalDateTime start, int people) {
    Bookable bookable =
        new Bookable(
            occurrence,
            "tuan-le",
            "Lớp",
            start,
            OptionalInt.of(4),
            Optional.empty(),
            Optional.empty(),
            new Bookable.Where(Optional.empty(), Optional.of("Tân Phú")),
            false);
    Registrant who = new Registrant(person, new ChannelId("console"));
    database.write(
        t -> registrations.register(t, bookable, who, new Party(people, Wish.TURN), NOW));
  }
}
