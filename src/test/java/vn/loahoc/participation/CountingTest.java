package vn.loahoc.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.participation.RandomLedger.CAMPAIGN;
import static vn.loahoc.participation.RandomLedger.FIRST;
import static vn.loahoc.participation.RandomLedger.TODAY;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class CountingTest {

  private static final Instant AT = Instant.parse("2024-10-02T01:00:00Z");
  private static final Scope ALL =
      new Scope(CAMPAIGN, FIRST, FIRST.plusDays(7), Optional.empty(), TODAY);

  @TempDir private Path folder;
  private final Counting counting = new Counting();
  private final Ledger ledger = new Ledger();
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 44, 555})
  void everyFigureIsWhatANaiveRecountFinds(long seed) throws SQLException {
    new RandomLedger(seed).fill(database, 900);
    for (Scope scope :
        List.of(
            ALL,
            new Scope(CAMPAIGN, FIRST.plusDays(2), FIRST.plusDays(3), Optional.empty(), Map.of()),
            new Scope(CAMPAIGN, FIRST, FIRST.plusDays(4), Optional.of("Bến Mới"), TODAY),
            new Scope("2023-mau", FIRST, FIRST.plusDays(7), Optional.empty(), TODAY))) {
      Figures figures = database.read(t -> counting.count(t, scope));
      assertThat(named(figures)).as("seed %d, %s", seed, scope).isEqualTo(recounted(scope));
    }
  }

  private Map<String, Long> recounted(Scope scope) throws SQLException {
    return Recount.figures(
        "jdbc:sqlite:" + folder.resolve("loahoc.db"),
        new Recount.Wanted(
            scope.campaign(),
            scope.first().toString(),
            scope.last().toString(),
            scope.ward().orElse(""),
            scope.today()));
  }

  private static Map<String, Long> named(Figures figures) {
    Map<String, Long> named = new TreeMap<>();
    put(named, "total", figures.total());
    figures
        .by()
        .forEach(
            (part, lines) ->
                lines.forEach((name, line) -> put(named, part.key() + "/" + name, line)));
    return named;
  }

  private static void put(Map<String, Long> named, String place, Figures.Line line) {
    for (Figure figure : Figure.values()) {
      if (line.of(figure) != 0) {
        named.put(place + "/" + figure.key(), line.of(figure));
      }
    }
  }

  private void came(String occurrence, String person, int people) {
    record(Kind.CHECK_IN, Origin.CODE, occurrence, Optional.of(person), people, FIRST);
  }

  private void record(
      Kind kind,
      Origin origin,
      String occurrence,
      Optional<String> person,
      int people,
      LocalDate day) {
    LedgerEntry.What what = new LedgerEntry.What(kind, origin, CAMPAIGN, Optional.of(occurrence));
    LedgerEntry.Who who =
        new LedgerEntry.Who(person, people, Optional.of("Tân Mẫu"), Optional.empty());
    LedgerEntry entry =
        person.isPresent()
            ? LedgerEntry.of(what, who, day)
            : LedgerEntry.ofNobody(what, who, day, "paper");
    database.write(t -> ledger.record(t, entry, AT));
  }

  private Map<String, Long> total() {
    Map<String, Long> named = new TreeMap<>();
    put(named, "", database.<Figures>read(t -> counting.count(t, ALL)).total());
    return named;
  }

  @Test
  void ofAnOccasionCountedInTwoWaysOnlyTheLargerIsInTheVisits() {
    came("o1", "p1", 3);
    came("o1", "p2", 1);
    record(Kind.HEAD_COUNT, Origin.PAPER, "o1", Optional.empty(), 50, FIRST);
    came("o2", "p1", 9);
    record(Kind.HEAD_COUNT, Origin.PAPER, "o2", Optional.empty(), 8, FIRST);
    assertThat(total())
        .isEqualTo(
            Map.of(
                "/visits",
                59L,
                "/covered",
                12L,
                "/check-ins",
                13L,
                "/heads",
                58L,
                "/persons",
                2L,
                "/registered",
                2L,
                "/newcomers",
                2L));
  }

  @Test
  void whatReachesPeopleIsNoVisitAndBookingMakesNobodyActive() {
    record(Kind.QUESTION, Origin.PROGRAMME, "q", Optional.of("p1"), 1, FIRST);
    record(Kind.SLOGAN, Origin.PROGRAMME, "s", Optional.of("p1"), 1, FIRST);
    record(Kind.REGISTRATION, Origin.BOOKING, "o1", Optional.of("p2"), 4, FIRST);
    assertThat(total())
        .isEqualTo(Map.of("/questions", 1L, "/slogans", 1L, "/bookings", 4L, "/registered", 1L));
  }

  @Test
  void theWeekIsCompletedByChallengesOnFiveDays() {
    for (int day = 0; day < 5; day++) {
      record(
          Kind.CHALLENGE_DONE,
          Origin.SELF_REPORTED,
          "c" + day,
          Optional.of("p1"),
          2,
          FIRST.plusDays(day));
      record(Kind.CHALLENGE_DONE, Origin.SELF_REPORTED, "c" + day, Optional.of("p2"), 1, FIRST);
    }
    assertThat(total())
        .isEqualTo(
            Map.of(
                "/visits",
                15L,
                "/challenges",
                15L,
                "/persons",
                2L,
                "/registered",
                2L,
                "/newcomers",
                2L,
                "/completed",
                1L,
                "/readers",
                2L));
  }

  @Test
  void anActivityKeepsTheNameItHadWhenItWasFirstCounted() {
    Activity first =
        new Activity(
            "o1",
            CAMPAIGN,
            "Lớp vi tính",
            new Activity.Setting(Optional.of("Tân Mẫu"), Optional.empty(), Optional.empty()));
    Activity later = new Activity("o1", CAMPAIGN, "Lớp khác", first.setting());
    database.write(
        t -> {
          ledger.describe(t, first);
          ledger.describe(t, later);
          return true;
        });
    came("o1", "p1", 3);
    Figures figures = database.read(t -> counting.count(t, ALL));
    assertThat(figures.parts(Part.ACTIVITY).keySet()).containsExactly("Lớp vi tính – Tân Mẫu");
    assertThat(figures.activities()).isEqualTo(Map.of("Lớp vi tính – Tân Mẫu", first));
  }

  @Test
  void whatWasNotKnownOfAnActivityAtFirstIsFilledInAndNothingIsReplaced() {
    Activity.Setting bare =
        new Activity.Setting(Optional.of("Tân Mẫu"), Optional.empty(), Optional.empty());
    Activity.Setting full =
        new Activity.Setting(
            Optional.of("Bến Mới"), Optional.of("Điểm học mẫu"), Optional.of("Người lớn"));
    database.write(
        t -> {
          ledger.describe(t, new Activity("o1", CAMPAIGN, "Lớp vi tính", bare));
          ledger.describe(t, new Activity("o1", CAMPAIGN, "Lớp khác", full));
          return true;
        });
    assertThat(database.<Optional<Activity>>read(t -> ledger.activity(t, "o1")))
        .contains(
            new Activity(
                "o1",
                CAMPAIGN,
                "Lớp vi tính",
                new Activity.Setting(Optional.of("Tân Mẫu"), full.centre(), full.audience())));
  }
}
