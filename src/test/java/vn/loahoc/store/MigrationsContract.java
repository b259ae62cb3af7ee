package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How tables are brought up to date. */
abstract class MigrationsContract {

  private static final String SCRIPTS = "classpath:vn/loahoc/store/migration";
  private static final String NEWER = "classpath:vn/loahoc/store/newer";

  /** Where an empty database of this test lies; the same at every call. */
  abstract StoreLocation location();

  @Test
  void aDatabaseWrittenByANewerProgramIsRefusedWithWhatToDo() {
    upgrade();

    assertThatThrownBy(() -> Database.open(location()))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "the database was written by a newer Loa Học (its tables are version 9001): start that"
                + " version, or restore the copy made before the upgrade");
  }

  @Test
  void whatWasThereOutlivesAnUpgrade() {
    write("a");

    upgrade();

    try (Sources sources = Sources.open(location(), 1)) {
      assertThat(names(sources)).containsExactly("a");
    }
  }

  @Test
  void aDatabaseThatCannotBeUpgradedIsLeftAsItWas() {
    write("a");

    try (Sources sources = Sources.open(location(), 1)) {
      assertThatThrownBy(
              () ->
                  Migrations.run(sources, location(), SCRIPTS, "classpath:vn/loahoc/store/broken"))
          .isInstanceOf(StoreException.class)
          .hasMessage("the tables of the database could not be brought up to date");
    }

    try (Database database = Database.open(location())) {
      assertThat(database.<Integer>write(t -> DatabaseContract.put(t, "b", "x"))).isOne();
    }
  }

  @Test
  void programsThatStartAtOnceMakeTheTablesOnce() {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<CompletableFuture<Void>> starts =
          IntStream.range(0, 4)
              .mapToObj(i -> CompletableFuture.runAsync(() -> write("n" + i), threads))
              .toList();
      starts.forEach(CompletableFuture::join);
    }
    try (Sources sources = Sources.open(location(), 1)) {
      assertThat(names(sources)).containsExactlyInAnyOrder("n0", "n1", "n2", "n3");
    }
  }

  /** What a newer program does when it starts. */
  void upgrade() {
    try (Sources sources = Sources.open(location(), 1)) {
      Migrations.run(sources, location(), SCRIPTS, NEWER);
    }
  }

  void write(String name) {
    try (Database database = Database.open(location())) {
      database.write(t -> DatabaseContract.put(t, name, "x"));
    }
  }

  static List<String> names(Sources sources) {
    return Statements.reading(sources)
        .withHandle(
            handle -> handle.createQuery("select name from switches").mapTo(String.class).list());
  }
}
