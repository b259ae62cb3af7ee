package vn.loahoc.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** The ledger on any database. */
abstract class LedgerContract {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 2);
  private static final Instant AT = Instant.parse("2024-10-02T01:00:00Z");
  private static final Optional<String> NOBODY = Optional.empty();

  private final Ledger ledger = new Ledger();
  private Database database;

  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static LedgerEntry.What at(String occurrence) {
    return new LedgerEntry.What(Kind.CHECK_IN, Origin.CODE, "tuan-le", Optional.of(occurrence));
  }

  private static LedgerEntry.Who who(String person, int people) {
    return new LedgerEntry.Who(
        Optional.of(person), people, Optional.of("Bến Cũ"), Optional.of("web"));
  }

  private static LedgerEntry heads(String occurrence, int heads) {
    LedgerEntry.What what =
        new LedgerEntry.What(Kind.HEAD_COUNT, Origin.PAPER, "tuan-le", Optional.of(occurrence));
    LedgerEntry.Who who = new LedgerEntry.Who(NOBODY, heads, Optional.of("Bến Cũ"), NOBODY);
    return LedgerEntry.ofNobody(what, who, DAY, "paper");
  }

  private Recorded record(LedgerEntry entry) {
    return database.write(t -> ledger.record(t, entry, AT));
  }

  private List<Tally> tally(Selection selection, By... by) {
    return database.read(t -> new Tallies().tally(t, selection, Set.of(by)));
  }

  @Test
  void whatIsToldTwiceIsCountedOnceAndSaidToBeKnown() {
    LedgerEntry entry = LedgerEntry.of(at("o1"), who("p1", 3), DAY);
    assertThat(record(entry)).isEqualTo(new Recorded.Fresh());
    assertThat(record(entry.withPeople(9))).isEqualTo(new Recorded.Known(entry));
    assertThat(record(LedgerEntry.of(at("o2"), who("p1", 1), DAY))).isEqualTo(new Recorded.Fresh());
    assertThat(tally(Selection.everything()))
        .containsExactly(new Tally(Map.of(), Kind.CHECK_IN, Origin.CODE, 2, 4, 1));
  }

  @Test
  void headCountsAreNobodysAndStayApartFromCheckIns() {
    record(LedgerEntry.of(at("o1"), who("p1", 1), DAY));
    record(heads("o1", 120));
    assertThat(tally(Selection.everything().at("o1"), By.OCCURRENCE))
        .containsExactly(
            new Tally(Map.of(By.OCCURRENCE, "o1"), Kind.CHECK_IN, Origin.CODE, 1, 1, 1),
            new Tally(Map.of(By.OCCURRENCE, "o1"), Kind.HEAD_COUNT, Origin.PAPER, 1, 120, 0));
    LedgerEntry.What what = heads("o1", 1).what();
    assertThatThrownBy(() -> LedgerEntry.of(what, who("p1", 120), DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCorrectionIsTwoMoreRowsAndTheFirstOneStays() {
    LedgerEntry entry = heads("o1", 120);
    record(entry);
    Corrected corrected =
        database.write(t -> ledger.replace(t, entry.withPeople(130), AT.plusSeconds(1)));
    assertThat(corrected).isEqualTo(new Corrected.Done(entry));
    assertThat(rows())
        .containsExactly("1|120|1727830800000", "2|-120|1727830801000", "3|130|1727830801000");
    assertThat(tally(Selection.everything()))
        .containsExactly(new Tally(Map.of(), Kind.HEAD_COUNT, Origin.PAPER, 1, 130, 0));
    assertThat(database.<Optional<LedgerEntry>>read(t -> ledger.standing(t, entry.key())))
        .contains(entry.withPeople(130));
  }

  private List<String> rows() {
    return database.read(
        t ->
            t.query("select revision, people, recorded_at from participation order by id")
                .map(
                    row ->
                        row.getColumn("revision", Long.class)
                            + "|"
                            + row.getColumn("people", Long.class)
                            + "|"
                            + row.getColumn("recorded_at", Long.class))
                .list());
  }

  @Test
  void whatIsCancelledIsGoneFromEverySumAndMayComeAgain() {
    LedgerEntry entry = LedgerEntry.of(at("o1"), who("p1", 2), DAY);
    assertThat(database.<Corrected>write(t -> ledger.cancel(t, entry.key(), AT)))
        .isEqualTo(new Corrected.Nothing());
    record(entry);
    assertThat(database.<Corrected>write(t -> ledger.cancel(t, entry.key(), AT)))
        .isEqualTo(new Corrected.Done(entry));
    assertThat(database.<Corrected>write(t -> ledger.cancel(t, entry.key(), AT)))
        .isEqualTo(new Corrected.Nothing());
    assertThat(tally(Selection.everything(), By.DAY)).isEmpty();
    assertThat(record(entry)).isEqualTo(new Recorded.Fresh());
    assertThat(tally(Selection.everything(), By.DAY))
        .containsExactly(
            new Tally(Map.of(By.DAY, "2024-10-02"), Kind.CHECK_IN, Origin.CODE, 1, 2, 1));
  }

  @Test
  void pseudonymsOfOnePersonAreCountedOnceAlsoAlongAChain() {
    for (String person : List.of("a", "b", "c", "d")) {
      record(LedgerEntry.of(at("o-" + person), who(person, 1), DAY));
    }
    database.write(
        t -> {
          ledger.same(t, "a", "b");
          ledger.same(t, "b", "c");
          ledger.same(t, "c", "c");
          return true;
        });
    assertThat(tally(Selection.everything()))
        .containsExactly(new Tally(Map.of(), Kind.CHECK_IN, Origin.CODE, 4, 4, 2));
  }

  @Test
  void ofManyWhoTellTheSameAtOnceOneIsFirst() {
    LedgerEntry entry = LedgerEntry.of(at("o1"), who("p1", 1), DAY);
    List<CompletableFuture<Recorded>> all = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 40; i++) {
        all.add(CompletableFuture.supplyAsync(() -> record(entry), callers));
      }
    }
    assertThat(all.stream().filter(one -> one.join() instanceof Recorded.Fresh)).hasSize(1);
    assertThat(tally(Selection.everything()))
        .containsExactly(new Tally(Map.of(), Kind.CHECK_IN, Origin.CODE, 1, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300})
  void sumsEqualANaiveRecount(long seed) {
    Random random = new Random(seed);
    NaiveLedger naive = new NaiveLedger();
    for (int step = 0; step < 600; step++) {
      LedgerEntry entry = RandomEntries.next(random);
      int what = random.nextInt(10);
      database.write(
          t ->
              switch (what) {
                case 0 -> ledger.cancel(t, entry.key(), AT) instanceof Corrected.Done;
                case 1 -> ledger.replace(t, entry, AT) instanceof Corrected.Done;
                default -> ledger.record(t, entry, AT) instanceof Recorded.Fresh;
              });
      switch (what) {
        case 0 -> naive.cancel(entry.key());
        case 1 -> naive.replace(entry);
        default -> naive.record(entry);
      }
    }
    for (Selection selection :
        List.of(
            Selection.everything(),
            Selection.everything().inWard("w1"),
            Selection.everything().at("o2"),
            Selection.everything().between(DAY, DAY.plusDays(1)))) {
      for (Set<By> by :
          List.of(
              Set.<By>of(),
              Set.of(By.WARD),
              Set.of(By.DAY, By.OCCURRENCE),
              EnumSet.allOf(By.class))) {
        assertThat(database.<List<Tally>>read(t -> new Tallies().tally(t, selection, by)))
            .as("seed %d, %s by %s", seed, selection, by)
            .containsExactlyInAnyOrderElementsOf(naive.tally(selection, by));
      }
    }
  }
}
