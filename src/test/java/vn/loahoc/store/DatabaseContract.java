package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do. */
abstract class DatabaseContract {

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

  @Test
  void whatWasWrittenIsReadAfterwards() {
    database.write(t -> put(t, "a", "1"));
    assertThat(read("a")).containsExactly("1");
  }

  @Test
  void aUnitThatThrowsIsUndoneAndTakesNoOtherWithIt() {
    List<CompletableFuture<Integer>> units = new ArrayList<>();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        String name = "n" + i;
        boolean fails = i % 3 == 0;
        units.add(
            CompletableFuture.supplyAsync(
                () ->
                    database.write(
                        t -> {
                          int rows = put(t, name, "x");
                          if (fails) {
                            throw new IllegalStateException("as planned");
                          }
                          return rows;
                        }),
                callers));
      }
    }
    long failed = units.stream().filter(CompletableFuture::isCompletedExceptionally).count();
    assertThat(failed).isEqualTo(67);
    assertThat(
            database.<Long>read(
                t -> t.query("select count(*) from switches").mapTo(Long.class).one()))
        .isEqualTo(133);
  }

  @Test
  void anExceptionComesBackAsItWasThrown() {
    assertThatThrownBy(
            () ->
                database.write(
                    t -> {
                      throw new IllegalStateException("as planned");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("as planned");
  }

  @Test
  void signalsComeAfterTheCommitAndOnlyThen() {
    List<String> seen = new ArrayList<>();
    database.write(
        t -> {
          t.afterCommit(() -> seen.addAll(read("a")));
          return put(t, "a", "1");
        });
    assertThat(seen).containsExactly("1");
  }

  @Test
  void aReopenedDatabaseHasWhatWasCommitted() {
    database.write(t -> put(t, "a", "1"));
    database.close();
    database = Database.open(location());
    assertThat(read("a")).containsExactly("1");
  }

  private List<String> read(String name) {
    return database.read(
        t ->
            t.query("select value from switches where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .list());
  }

  private static int put(Transaction t, String name, String value) {
    return t.update("insert into switches (name, value, changed_at) values (:name, :value, 0)")
        .bind("name", name)
        .bind("value", value)
        .execute();
  }
}
