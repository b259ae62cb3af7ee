package vn.loahoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.Steward;
import vn.loahoc.calendar.When;
import vn.loahoc.calendar.Where;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Remit;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/** What staff say of occurrences is kept, taken together and undone, on every database. */
abstract class AmendmentsContract {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 9, 0);
  private static final LocalDate DAY = LocalDate.of(2023, 10, 3);
  private static final Steward ORGANIZER = new Steward("o1", Remit.everything());
  private static final Steward OFFICIAL = new Steward("w1", Remit.of("Tân Phú"));
  private static final Occurrence TRUCKS = occurrence("trucks", Optional.empty());
  private static final Occurrence POEMS = occurrence("poems", Optional.of("tan-phu"));

  private final List<String> told = new ArrayList<>();
  private final AuditLog audit = new AuditLog();

  private Database database;
  private Amendments amendments;
  private AmendmentDesk desk;
  private long ticks;

  /** Writes down what those who tell people are called with. */
  private final class Told implements Followers {
    @Override
    public void changed(
        Transaction t, AmendmentDesk.Look look, Optional<String> basis, LocalDateTime now) {
      told.add(look.is().id() + ": " + AmendmentTexts.facts(look.is()) + theo(basis));
    }

    @Override
    public void withdrawn(
        Transaction t, Occurrence occurrence, Optional<String> basis, LocalDateTime now) {
      told.add(occurrence.id() + ": withdrawn" + theo(basis));
    }

    private static String theo(Optional<String> basis) {
      return basis.map(on -> ", theo " + on).orElse("");
    }
  }

  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
    amendments = new Amendments(database, () -> ticks);
    desk =
        new AmendmentDesk(
            id -> Optional.ofNullable(Map.of("trucks", TRUCKS, "poems", POEMS).get(id)),
            amendments,
            List.of(new Told()),
            audit);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsSaidLaterAddsToWhatWasSaidBeforeAndEachCanBeUndoneByItself() {
    long hour = published(TRUCKS, held(LocalTime.of(7, 30), null));
    long place = published(TRUCKS, held(null, "Sân vận động"));
    assertThat(amendments.now().byOccurrence())
        .isEqualTo(
            Map.of(
                "trucks",
                new Amendment(
                    "trucks", held(LocalTime.of(7, 30), "Sân vận động"), basis("thông báo"))));

    long off = published(TRUCKS, new Amendment.Cancelled());
    assertThat(current("trucks").isCancelled()).isTrue();

    undo(off);
    undo(hour);
    assertThat(current("trucks").when()).isEqualTo(TRUCKS.when());
    assertThat(current("trucks").where().place()).contains("Sân vận động");
    undo(place);

    assertThat(current("trucks")).isEqualTo(TRUCKS);
    assertThat(amendments.now().byOccurrence()).isEmpty();
    assertThat(told)
        .containsExactly(
            "trucks: 7 giờ 30 sáng thứ Ba, 03/10/2023, theo thông báo",
            "trucks: 7 giờ 30 sáng thứ Ba, 03/10/2023, tại Sân vận động, theo thông báo",
            "trucks: withdrawn, theo thông báo",
            "trucks: 7 giờ 30 sáng thứ Ba, 03/10/2023, tại Sân vận động",
            "trucks: thứ Ba, 03/10/2023, tại Sân vận động",
            "trucks: thứ Ba, 03/10/2023");
    assertThat(audited())
        .containsExactly(
            "occurrence.amendment-undone",
            "occurrence.amendment-undone",
            "occurrence.amendment-undone",
            "occurrence.amended",
            "occurrence.amended",
            "occurrence.amended");
  }

  @Test
  void aWardOfficialDecidesAboutTheirWardOnly() {
    Made trucks = made(TRUCKS, new Amendment.Cancelled());
    assertThat(publish(OFFICIAL, TRUCKS, trucks)).isEqualTo(new Deciding.NotTheirs());
    Made poems = made(POEMS, new Amendment.Cancelled());
    assertThat(publish(OFFICIAL, POEMS, poems)).isInstanceOf(Deciding.Published.class);
    published(TRUCKS, held(LocalTime.of(7, 30), null));
    assertThat(inForce(OFFICIAL)).map(Made::occurrence).containsExactly("poems");
    assertThat(inForce(ORGANIZER)).map(Made::occurrence).containsExactly("trucks", "poems");
    Made last = inForce(ORGANIZER).getFirst();
    assertThat(undo(OFFICIAL, last.id())).isEqualTo(new Deciding.NotTheirs());
  }

  @Test
  void ofTwoWhoDecideAtOnceTheSecondLooksAgain() {
    String seen = AmendmentDesk.seen(TRUCKS);
    published(TRUCKS, held(LocalTime.of(7, 30), null));
    Made second = made(TRUCKS, held(LocalTime.of(8, 0), null));
    Deciding result = database.write(t -> desk.publish(t, ORGANIZER, seen, second, NOW));
    assertThat(result).isEqualTo(new Deciding.Outrun());
    assertThat(told).hasSize(1);
  }

  @Test
  void whatHoldsAlreadyTellsNobodyAndWhatIsGoneOrUndoneIsSaidSo() {
    long id = published(TRUCKS, held(LocalTime.of(7, 30), null));
    Made same = made(TRUCKS, held(LocalTime.of(7, 30), null));
    assertThat(publish(ORGANIZER, current("trucks"), same)).isEqualTo(new Deciding.Same());
    Occurrence gone = occurrence("gone", Optional.empty());
    assertThat(publish(ORGANIZER, gone, made(gone, new Amendment.Cancelled())))
        .isEqualTo(new Deciding.Gone());
    undo(id);
    assertThat(undo(ORGANIZER, id)).isEqualTo(new Deciding.Gone());
    assertThat(told).hasSize(2);
  }

  @Test
  void whatWasSaidIsKnownAtOnceAndToAnotherProgramWithinASecond() {
    Amendments other = new Amendments(database, () -> ticks);
    assertThat(other.now()).isEqualTo(new Amendments.Known(0, Map.of()));
    assertThat(amendments.now()).isEqualTo(new Amendments.Known(0, Map.of()));
    published(TRUCKS, new Amendment.Cancelled());
    assertThat(amendments.now().byOccurrence()).containsOnlyKeys("trucks");
    ticks += Amendments.FRESH.toNanos() - 1;
    assertThat(other.now().byOccurrence()).isEmpty();
    ticks++;
    assertThat(other.now().byOccurrence()).containsOnlyKeys("trucks");
  }

  private long published(Occurrence occurrence, Amendment.Change change) {
    Deciding result = publish(ORGANIZER, current(occurrence.id()), made(occurrence, change));
    return ((Deciding.Published) result).id();
  }

  private Deciding publish(Steward steward, Occurrence seen, Made made) {
    String facts = AmendmentDesk.seen(seen);
    return database.write(t -> desk.publish(t, steward, facts, made, NOW));
  }

  private void undo(long id) {
    assertThat(undo(ORGANIZER, id)).isInstanceOf(Deciding.Undone.class);
  }

  private Deciding undo(Steward steward, long id) {
    return database.write(t -> desk.undo(t, steward, id, NOW));
  }

  private List<Made> inForce(Steward steward) {
    return database.read(t -> desk.inForce(t, steward, 9)).stream()
        .map(AmendmentDesk.InForce::made)
        .toList();
  }

  private List<String> audited() {
    List<AuditEntry> entries = database.read(t -> audit.latest(t, 10));
    return entries.stream().map(AuditEntry::what).toList();
  }

  private Occurrence current(String id) {
    return database.read(t -> desk.current(t, id)).orElseThrow();
  }

  private static Made made(Occurrence occurrence, Amendment.Change change) {
    return new Made(
        0, occurrence.id(), occurrence.title(), change, basis("thông báo"), Optional.empty());
  }

  private static Amendment.Basis basis(String text) {
    return new Amendment.Basis(text, "Cán bộ quận", NOW.toLocalDate());
  }

  private static Amendment.Held held(@Nullable LocalTime start, @Nullable String place) {
    return new Amendment.Held(
        Optional.empty(), Optional.ofNullable(start), Optional.empty(), Optional.ofNullable(place));
  }

  private static Occurrence occurrence(String id, Optional<String> ward) {
    return new Occurrence(
        id,
        "Hoạt động " + id,
        new When.Days(DAY, DAY, Optional.empty()),
        new Where(Optional.empty(), Optional.empty(), ward),
        Optional.empty(),
        new Occurrence.Source("c", "Kế hoạch số 1", "II"));
  }
}
