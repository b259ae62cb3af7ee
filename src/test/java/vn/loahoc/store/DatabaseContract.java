package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do. */
abstract class DatabaseContract {

  private Database database;

  /** Where an empty database of this test lies; the same at every call. */
  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatWasWrittenIsReadAfterwards() {
    database.write(t -> put(t, "a", "1"));
    assertThat(read("a")).containsExactly("1");
  }

  @Test
  void aUnitThatThrowsIsUndoneAndTakesNoOtherWithIt() {
    List<CompletableFuture<Integer>> units = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String name = "n" + i;
      boolean fails = i % 3 == 0;
      units.add(
          database.submit(
              t -> {
                int rows = put(t, name, "x");
                if (fails) {
                  throw new IllegalStateException("as planned");
                }
                return rows;
              }));
    }
    assertThat(failed(units)).isEqualTo(67);
    assertThat(count()).isEqualTo(133);
  }

  @Test
  void unitsThatBreakAConstraintAreUndoneAndTheOthersOfTheirCommitAreNot() {
    List<CompletableFuture<Integer>> units =
        together(
            t -> put(t, "a", "first"),
            t -> put(t, "before", "x") + put(t, "a", "second"),
            t -> put(t, "b", "x"),
            t -> put(t, "a", "third"),
            t -> put(t, "c", "x"));

    assertThat(failed(units)).isEqualTo(2);
    assertThat(read("a")).containsExactly("first");
    assertThat(read("before")).isEmpty();
    assertThat(count()).isEqualTo(3);
  }

  @Test
  void aUnitThatHidesAFailureTakesNoOtherWithIt() {
    List<CompletableFuture<Integer>> units =
        together(
            t -> put(t, "a", "first"),
            t -> {
              try {
                return put(t, "a", "second");
              } catch (RuntimeException hidden) {
                return 0;
              }
            },
            t -> put(t, "b", "x"));

    failed(units);
    assertThat(read("a")).containsExactly("first");
    assertThat(read("b")).containsExactly("x");
  }

  @Test
  void anExceptionComesBackAsItWasThrown() {
    assertThatThrownBy(() -> database.write(failing(new IllegalStateException("as planned"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("as planned");
    assertThatThrownBy(() -> database.read(failing(new IllegalStateException("as planned"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("as planned");
  }

  @Test
  void anErrorInAUnitComesBackAndStopsNobody() {
    assertThatThrownBy(
            () ->
                database.write(
                    t -> {
                      throw new StackOverflowError("as planned");
                    }))
        .isInstanceOf(StackOverflowError.class);
    assertThat(database.<Integer>write(t -> put(t, "a", "1"))).isEqualTo(1);
  }

  @Test
  void signalsComeAfterTheCommitAndOnlyThen() {
    List<String> seen = new ArrayList<>();
    database.write(
        t -> {
          t.afterCommit(() -> seen.addAll(read("a")));
          return put(t, "a", "1");
        });
    assertThatThrownBy(
            () ->
                database.write(
                    t -> {
                      t.afterCommit(() -> seen.add("never"));
                      return put(t, "a", "2");
                    }))
        .isInstanceOf(StoreException.class);
    assertThat(seen).containsExactly("1");
  }

  @Test
  void aReopenedDatabaseHasWhatWasCommitted() {
    database.write(t -> put(t, "a", "1"));
    database.close();
    database = Database.open(location());
    assertThat(read("a")).containsExactly("1");
  }

  @Test
  void whatAStatementWasGivenStandsInNoException() {
    database.write(t -> put(t, "bí mật", "0901"));
    assertThatThrownBy(() -> database.write(t -> put(t, "bí mật", "0902")))
        .isInstanceOf(StoreException.class)
        .satisfies(e -> assertThat(trace(e)).doesNotContain("bí mật").doesNotContain("0902"))
        .satisfies(e -> assertThat(trace(e)).contains("insert into switches"));
  }

  @Test
  void aUnitInsideAnotherIsRefusedBeforeTheyWaitForEachOther() {
    for (Function<Transaction, Object> unit :
        List.<Function<Transaction, Object>>of(
            t -> database.write(inner -> 1), t -> database.read(inner -> 1))) {
      assertThatThrownBy(() -> database.read(unit)).isInstanceOf(IllegalStateException.class);
    }
    assertThatThrownBy(() -> database.write(t -> database.write(inner -> 1)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readingCannotWrite() {
    assertThatThrownBy(() -> database.read(t -> put(t, "a", "1")))
        .isInstanceOf(StoreException.class);
    assertThat(count()).isZero();
  }

  @Test
  void aUnitReadsFromOneMoment() {
    List<Long> seen =
        database.read(
            t -> {
              long before = count(t);
              CompletableFuture.runAsync(() -> database.write(w -> put(w, "a", "1"))).join();
              return List.of(before, count(t));
            });
    assertThat(seen).containsExactly(0L, 0L);
    assertThat(count()).isOne();
  }

  @Test
  void twoProgramsWriteToTheSameDatabase() {
    try (Database other = Database.open(location());
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        String name = "n" + i;
        callers.execute(() -> database.write(t -> put(t, name, "here") + (int) count(t)));
        callers.execute(() -> other.write(t -> put(t, name + "'", "there") + (int) count(t)));
      }
    }
    assertThat(count()).isEqualTo(100);
  }

  @Test
  void aQuestionThatIsNotReadToItsEndHoldsNothingUp() {
    database.write(t -> put(t, "a", "1") + put(t, "b", "2") + put(t, "c", "3"));
    try (Database other = Database.open(location())) {
      for (int i = 0; i < 5; i++) {
        int round = i;
        List<CompletableFuture<Integer>> units =
            together(
                t -> {
                  t.query("select name from switches").mapTo(String.class).findFirst();
                  return put(t, "here" + round, "x");
                });
        assertThat(failed(units)).isZero();
        other.write(t -> put(t, "there" + round, "x"));
      }
    }
    assertThat(count()).isEqualTo(13);
  }

  @Test
  void whileItClosesEveryUnitIsEitherKeptOrRefused() {
    int callers = 16;
    CountDownLatch running = new CountDownLatch(callers * 20);
    List<String> kept = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int c = 0; c < callers; c++) {
        String caller = "c" + c + "-";
        threads.execute(
            () -> {
              List<String> mine = new ArrayList<>();
              try {
                for (int i = 0; true; i++) {
                  String name = caller + i;
                  database.write(t -> put(t, name, "x"));
                  mine.add(name);
                  running.countDown();
                }
              } catch (StoreException closed) {
                synchronized (kept) {
                  kept.addAll(mine);
                }
              }
            });
      }
      running.await();
      database.close();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    database = Database.open(location());
    assertThat(
            database.<List<String>>read(
                t -> t.query("select name from switches").mapTo(String.class).list()))
        .containsExactlyInAnyOrderElementsOf(kept);
  }

  @Test
  void aClosedDatabaseSaysSo() {
    database.close();
    assertThatThrownBy(() -> database.write(t -> 1))
        .isInstanceOf(StoreException.class)
        .hasMessage("the database is closed");
    assertThatThrownBy(() -> database.read(t -> 1))
        .isInstanceOf(StoreException.class)
        .hasMessage("the database is closed");
  }

  /** Units that are certain to be committed together, since the writer is held until all wait. */
  @SafeVarargs
  private final List<CompletableFuture<Integer>> together(Function<Transaction, Integer>... units) {
    CountDownLatch all = new CountDownLatch(1);
    List<CompletableFuture<Integer>> submitted = new ArrayList<>();
    submitted.add(
        database.submit(
            t -> {
              try {
                all.await();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
              return 0;
            }));
    for (Function<Transaction, Integer> unit : units) {
      submitted.add(database.submit(unit));
    }
    submitted.add(database.submit(t -> 0));
    all.countDown();
    return submitted;
  }

  private static long failed(List<CompletableFuture<Integer>> units) {
    units.forEach(unit -> unit.exceptionally(e -> 0).join());
    return units.stream().filter(CompletableFuture::isCompletedExceptionally).count();
  }

  private static Function<Transaction, Integer> failing(RuntimeException e) {
    return t -> {
      throw e;
    };
  }

  private static String trace(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private List<String> read(String name) {
    return database.read(
        t ->
            t.query("select value from switches where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .list());
  }

  private long count() {
    return database.read(DatabaseContract::count);
  }

  private static long count(Transaction t) {
    return t.query("select count(*) from switches").mapTo(Long.class).one();
  }

  static int put(Transaction t, String name, String value) {
    return t.update("insert into switches (name, value, changed_at) values (:name, :value, 0)")
        .bind("name", name)
        .bind("value", value)
        .execute();
  }
}
