package vn.loahoc.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loahoc.participation.RandomLedger.CAMPAIGN;
import static vn.loahoc.participation.RandomLedger.FIRST;
import static vn.loahoc.participation.RandomLedger.TODAY;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** Sums that are kept change no figure, on any database. */
abstract class SummingContract {

  private static final Instant AT = Instant.parse("2024-10-02T01:00:00Z");

  private static final List<Scope> SCOPES =
      List.of(
          new Scope(CAMPAIGN, FIRST, FIRST.plusDays(7), Optional.empty(), TODAY),
          new Scope(CAMPAIGN, FIRST.plusDays(3), FIRST.plusDays(4), Optional.empty(), Map.of()),
          new Scope(CAMPAIGN, FIRST.plusDays(1), FIRST.plusDays(7), Optional.of("Bến Mới"), TODAY),
          new Scope("2023-mau", FIRST, FIRST.plusDays(5), Optional.empty(), TODAY));

  private final Ledger ledger = new Ledger();
  private final Counting counting = new Counting();
  private Database kept;
  private Database plain;

  /** A database of its own for each call. */
  abstract StoreLocation fresh();

  /** The JDBC URL of the one that was made last. */
  abstract String url();

  @BeforeEach
  void open() {
    plain = Database.open(fresh());
    kept = Database.open(fresh());
  }

  @AfterEach
  void close() {
    plain.close();
    kept.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 44})
  void figuresWithSumsKeptAtRandomMomentsAreThoseWithoutAndThoseOfARecount(long seed)
      throws SQLException {
    RandomLedger one = new RandomLedger(seed);
    RandomLedger same = new RandomLedger(seed);
    Random random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      int entries = random.nextInt(160);
      one.fill(kept, entries);
      same.fill(plain, entries);
      Summing summing = new Summing(1 + random.nextInt(200), 1 + random.nextInt(90));
      for (int i = random.nextInt(6); i > 0; i--) {
        boolean unused = kept.write(summing::advance);
      }
      for (Scope scope : SCOPES) {
        Figures figures = figures(kept, scope);
        assertThat(figures).as("seed %d, %s", seed, scope).isEqualTo(figures(plain, scope));
        assertThat(named(figures)).as("seed %d, %s", seed, scope).isEqualTo(recounted(scope));
      }
    }
    assertThat(summed(kept)).isPositive();
    assertThat(summed(plain)).isZero();
  }

  private Figures figures(Database database, Scope scope) {
    return database.read(t -> counting.count(t, scope));
  }

  private static long summed(Database database) {
    return database.read(t -> new SumStore().summed(t));
  }

  private Map<String, Long> recounted(Scope scope) throws SQLException {
    return Recount.figures(
        url(),
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
    line.values()
        .forEach(
            (figure, value) -> {
              if (value != 0) {
                named.put(place + "/" + figure.key(), value);
              }
            });
  }

  @Test
  void aUnitThatFailsLeavesNeitherSumsNorTheNumberOfTheRow() {
    new RandomLedger(7).fill(kept, 300);
    Figures before = figures(kept, SCOPES.getFirst());
    Summing summing = new Summing(1, 100);
    assertThatThrownBy(
            () ->
                kept.write(
                    t -> {
                      summing.advance(t);
                      throw new IllegalStateException("killed");
                    }))
        .hasMessage("killed");
    assertThat(summed(kept)).isZero();
    assertThat(kept.<Integer>read(t -> new SumStore().kept(t, CAMPAIGN).size())).isZero();
    while (kept.write(summing::advance)) {
      assertThat(figures(kept, SCOPES.getFirst())).isEqualTo(before);
    }
    assertThat(figures(kept, SCOPES.getFirst())).isEqualTo(before);
    assertThat(kept.<Long>read(t -> new SumStore().last(t))).isEqualTo(summed(kept));
  }

  @Test
  void fewRowsAreLeftForLater() {
    new RandomLedger(7).fill(kept, 90);
    long rows = kept.read(t -> new SumStore().last(t));
    assertThat(kept.<Boolean>write(new Summing((int) rows + 1, 500)::advance)).isFalse();
    assertThat(summed(kept)).isZero();
    assertThat(kept.<Boolean>write(new Summing((int) rows, (int) rows)::advance)).isFalse();
    assertThat(summed(kept)).isEqualTo(rows);
  }

  @Test
  void whoseAccountsTurnOutToBeOneIsOneAlsoInSumsMadeBefore() {
    Scope scope = SCOPES.getFirst();
    kept.write(t -> ledger.record(t, done("p1"), AT));
    kept.write(t -> ledger.record(t, done("p2"), AT));
    boolean unused = kept.write(new Summing(1, 100)::advance);
    kept.write(t -> ledger.record(t, done("p4"), AT)); // in no sum, like whose alias it is
    assertThat(figures(kept, scope).total().of(Figure.PERSONS)).isEqualTo(3);
    kept.write(
        t -> {
          ledger.same(t, "p2", "p1");
          ledger.same(t, "p4", "p3");
          ledger.same(t, "p1", "p3");
          return true;
        });
    assertThat(figures(kept, scope).total().of(Figure.PERSONS)).isEqualTo(1);
  }

  @Test
  void whoeverSumsAtTheSameTimeAddsNoRowTwice() {
    new RandomLedger(7).fill(kept, 300);
    Figures before = figures(kept, SCOPES.getFirst());
    Summing summing = new Summing(1, 7);
    try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        nodes.execute(
            () -> {
              boolean more = true;
              while (more) {
                more = kept.write(summing::advance);
              }
            });
      }
    }
    assertThat(figures(kept, SCOPES.getFirst())).isEqualTo(before);
    assertThat(kept.<Long>read(t -> new SumStore().last(t))).isEqualTo(summed(kept));
  }

  private static LedgerEntry done(String person) {
    return LedgerEntry.of(
        new LedgerEntry.What(Kind.CHALLENGE_DONE, Origin.SELF_REPORTED, CAMPAIGN, Optional.empty()),
        new LedgerEntry.Who(Optional.of(person), 1, Optional.empty(), Optional.of("web")),
        FIRST);
  }
}
