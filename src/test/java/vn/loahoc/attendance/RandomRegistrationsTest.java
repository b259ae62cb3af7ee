package vn.loahoc.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.attendance.Registrations.Party;
import vn.loahoc.attendance.Registrations.Wish;
import vn.loahoc.calendar.Steward;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.participation.Selection;
import vn.loahoc.participation.Tallies;
import vn.loahoc.participation.Tally;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.people.Remit;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/** Whatever people and staff do in whatever order: the rules hold after every step. */
class RandomRegistrationsTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);
  private static final LocalDateTime START = NOW.plusDays(2);
  private static final ChannelId CONSOLE = new ChannelId("console");
  private static final Steward STAFF = new Steward("o1", Remit.everything());
  private static final int PEOPLE = 15;

  /** Every second one agreed to be counted. */
  private static final Counted COUNTED =
      (t, person, campaign, now) ->
          person.hashCode() % 2 == 0
              ? Optional.of(new Pseudonyms().of(t, person, campaign, now))
              : Optional.empty();

  @TempDir private Path folder;

  private final Told told = new Told();
  private final RegistrationStore store = new RegistrationStore();
  private final Registrations registrations =
      new Registrations(
          told,
          (t, person) -> List.of(new Address(CONSOLE, person)),
          (t, to, topic, at) -> {},
          COUNTED);
  private final RegistrationDesk desk =
      new RegistrationDesk(
          told,
          (t, person) -> List.of(new Address(CONSOLE, person)),
          (t, to, topic, at) -> {},
          COUNTED,
          new AuditLog());

  /** The state of an occurrence. */
  private record Seen(List<RegistrationStore.Row> seated, List<RegistrationStore.Row> waiting) {
    int people() {
      return seated.stream().mapToInt(row -> row.registration().people()).sum();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void placesAreNeverExceededOrderIsKeptAndNobodyIsToldTwice(long seed) {
    try (Database database =
        Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")))) {
      for (int i = 0; i < PEOPLE; i++) {
        String person = "p" + i;
        database.write(
            t ->
                t.update("insert into people (id, created_at) values (:id, 0)")
                    .bind("id", person)
                    .execute());
      }
      run(database, seed);
    }
    assertThat(told.chats("registration-up:")).hasSizeGreaterThan(2);
    assertThat(told.twice()).isEmpty();
  }

  private void run(Database database, long seed) {
    Random random = new Random(seed);
    String occurrence = "lop";
    int places = 10;
    Map<Long, String> endedUp = new HashMap<>();
    Party first = new Party(1, Wish.PLACES);
    database.write(t -> registrations.register(t, lesson(occurrence), who("p0"), first, NOW));
    Seen before = database.read(t -> seen(t, occurrence));
    for (int step = 0; step < 150; step++) {
      String what = "seed " + seed + " step " + step;
      int dice = random.nextInt(20);
      if (dice == 0) {
        places = random.nextInt(4, 16);
      }
      int count = places;
      String person = "p" + random.nextInt(PEOPLE);
      database.write(t -> act(t, occurrence, random, dice, person, count));
      Seen after = database.read(t -> seen(t, occurrence));
      checkPlaces(what, before, after, places);
      checkOrder(what, after, places);
      checkTold(what, before, after, endedUp, isTaking(dice) ? person : "");
      checkOffer(what, database, after, places);
      before = after;
    }
  }

  /** Whether somebody takes fewer places, which they are not told, since they asked for it. */
  private static boolean isTaking(int dice) {
    return dice == 17 || dice == 18;
  }

  private Object act(
      Transaction t, String occurrence, Random random, int dice, String person, int places) {
    if (dice == 0) {
      return desk.setPlaces(t, STAFF, occurrence, places, NOW);
    }
    if (dice < 10) {
      Party party =
          new Party(random.nextInt(1, 10), random.nextInt(3) == 0 ? Wish.PLACES : Wish.TURN);
      return registrations.register(t, lesson(occurrence), who(person), party, NOW);
    }
    if (dice < 13) {
      return registrations.cancel(t, person, occurrence, NOW);
    }
    if (dice < 17) {
      return registrations.reduce(t, person, occurrence, random.nextInt(1, 3), NOW);
    }
    long id = store.live(t, occurrence, person).map(row -> row.registration().id()).orElse(0L);
    return isTaking(dice)
        ? registrations.takeFewer(t, person, id, random.nextInt(1, 4), NOW)
        : registrations.letPass(t, person, id, NOW);
  }

  /** More than the places are taken only where staff lowered them; then nobody new gets one. */
  private static void checkPlaces(String what, Seen before, Seen after, int places) {
    assertThat(after.people()).as(what).isLessThanOrEqualTo(Math.max(places, before.people()));
  }

  /** Whoever waits and would fit waits only behind somebody who keeps their turn. */
  private static void checkOrder(String what, Seen after, int places) {
    int free = Math.max(0, places - after.people());
    for (RegistrationStore.Row row : after.waiting()) {
      int people = row.registration().people();
      assertThat(people).as(what + ": should have moved up").isGreaterThan(free);
      if (!row.yields() && people <= places) {
        break;
      }
    }
    assertThat(after.seated().size() + after.waiting().size())
        .as(what)
        .isEqualTo(
            (int)
                Stream.concat(after.seated().stream(), after.waiting().stream())
                    .map(row -> row.registration().person())
                    .distinct()
                    .count());
  }

  /** Whoever is in turn can take fewer places, all that are free; that is only tried. */
  private void checkOffer(String what, Database database, Seen after, int places) {
    int free = Math.max(0, places - after.people());
    Optional<Registration> inTurn =
        after.waiting().stream()
            .filter(row -> !row.yields() && row.registration().people() <= places)
            .map(RegistrationStore.Row::registration)
            .findFirst();
    if (free == 0 || inTurn.isEmpty()) {
      return;
    }
    Registrations trying =
        new Registrations(new Told(), (t, who) -> List.of(), (t, to, topic, at) -> {}, COUNTED);
    Registration one = inTurn.get();
    Function<Transaction, Object> press =
        t -> {
          assertThat(trying.takeFewer(t, one.person(), one.id(), free, NOW)).as(what).isPresent();
          throw new Undone();
        };
    assertThatThrownBy(() -> database.write(press)).as(what).isInstanceOf(Undone.class);
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Who waited and has a place now was told, once, but for whoever took it. */
  private void checkTold(
      String what, Seen before, Seen after, Map<Long, String> endedUp, String taking) {
    List<Long> waited = before.waiting().stream().map(row -> row.registration().id()).toList();
    List<Registration> moved =
        after.seated().stream()
            .map(RegistrationStore.Row::registration)
            .filter(one -> waited.contains(one.id()))
            .toList();
    for (Registration one : moved) {
      assertThat(told.keys().contains("registration-up:" + one.id()))
          .as(what + ": is told")
          .isEqualTo(!one.person().equals(taking));
      assertThat(endedUp.put(one.id(), what)).as(what).isNull();
    }
  }

  private Seen seen(Transaction t, String occurrence) {
    Seen seen = new Seen(store.of(t, occurrence, true), store.of(t, occurrence, false));
    assertThat(
            new Tallies()
                .tally(t, Selection.everything().at(occurrence), Set.of()).stream()
                    .mapToLong(Tally::people)
                    .sum())
        .as("places in the ledger")
        .isEqualTo(seen.people());
    Room room = registrations.room(t, lesson(occurrence));
    assertThat(room.seated()).isEqualTo(seen.people());
    assertThat(room.parties()).isEqualTo(seen.seated().size());
    assertThat(room.waitingParties()).isEqualTo(seen.waiting().size());
    assertThat(room.waiting())
        .isEqualTo(seen.waiting().stream().mapToInt(row -> row.registration().people()).sum());
    return seen;
  }

  private static Registrant who(String person) {
    return new Registrant(person, CONSOLE);
  }

  private static Bookable lesson(String occurrence) {
    return new Bookable(
        occurrence,
        "tuan-le",
        "Lớp vi tính",
        START,
        OptionalInt.of(10),
        Optional.empty(),
        Optional.empty(),
        new Bookable.Where(Optional.empty(), Optional.empty()),
        false);
  }
}
