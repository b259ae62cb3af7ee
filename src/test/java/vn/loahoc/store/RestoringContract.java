package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.store.Restoring.Result;

/** Restoring into any database. */
abstract class RestoringContract {

  private static final String SCRIPTS = "classpath:vn/loahoc/store/migration";
  private static final String NEWER = "classpath:vn/loahoc/store/newer";

  @TempDir private Path folder;

  private Household household;

  /** The URL of an empty database, or "" for SQLite in the data folder. */
  abstract String freshUrl();

  @BeforeEach
  void makeDatabase() {
    household = new Household(folder.resolve("data"), freshUrl());
    household.write("a", "person:h1");
  }

  @Test
  void aRestoredDatabaseIsAsItWasWithAllSendingPaused() {
    Path backup = household.backup().make();
    household.sleep().write("b");

    Result.Restored result = restored(backup);

    assertThat(household.names()).containsExactly("a", "person:h1", Restoring.SENDING_PAUSED);
    assertThat(household.value(Restoring.SENDING_PAUSED)).isEqualTo("restored 2024-11-03T08:00");
    assertThat(result.erased()).isZero();
  }

  @Test
  void whatWasThereIsKeptAsideAndCanBeRestoredInTurn() {
    Path backup = household.backup().make();
    household.sleep().write("b");

    Path aside = restored(backup).aside().orElseThrow();
    assertThat(aside).hasFileName("before-restore-2024-11-03T0800.db");
    restored(aside);

    assertThat(household.names()).contains("a", "b");
  }

  @Test
  void whoWasErasedSinceTheBackupIsErasedAgain() {
    Path backup = household.backup().make();
    household.write("erased:h1");

    assertThat(restored(backup).erased()).isOne();

    assertThat(household.names()).containsExactly("a", Restoring.SENDING_PAUSED);
  }

  @Test
  void theLogOfErasuresCountsWhereTheDatabaseIsLost() {
    Path backup = household.backup().make();
    ErasureFile.in(household.data).append(new Erased("h1", household.now));

    assertThat(restored(backup).erased()).isOne();

    assertThat(household.names()).containsExactly("a", Restoring.SENDING_PAUSED);
  }

  @Test
  void nothingIsRestoredWhileAProgramServes() {
    Path backup = household.backup().make();
    household.write("b");
    try (Lease serving = Lease.take(household.data, household.location).orElseThrow()) {
      assertThat(household.restoring().restore(backup)).isEqualTo(new Result.InUse());
      assertThat(serving.renew()).isTrue();
    }
    assertThat(household.names()).containsExactly("a", "b", "person:h1");
  }

  @Test
  void aFileThatIsNoBackupChangesNothing() throws IOException {
    Path damaged = household.backup().make();
    byte[] bytes = Files.readAllBytes(damaged);
    java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
    Files.write(damaged, bytes);
    Path text = Files.writeString(folder.resolve("text"), "no database at all, but text");
    Path empty = Files.createFile(folder.resolve("empty"));
    for (Path file : List.of(damaged, text, empty, folder, folder.resolve("nowhere"))) {
      assertThat(household.restoring().restore(file)).isInstanceOf(Result.Unusable.class);
    }
    assertThat(household.names()).containsExactly("a", "person:h1");
  }

  @Test
  void aBackupOfANewerProgramIsRefusedAndChangesNothing() {
    Path backup = household.backup().make();
    try (Sources sources = Sources.open(new StoreLocation.SqliteFile(backup), 1)) {
      Migrations.run(sources, household.location, SCRIPTS, NEWER);
    }
    household.write("b");

    assertThatThrownBy(() -> household.restoring().restore(backup))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("the database was written by a newer Loa Học");
    assertThat(household.names()).containsExactly("a", "b", "person:h1");
  }

  @Test
  void aBackupOfAnOlderProgramIsBroughtUpToDate() {
    Path old = folder.resolve("old.db");
    StoreLocation oldLocation = new StoreLocation.SqliteFile(old);
    try (Sources sources = Sources.open(oldLocation, 1)) {
      Migrations.to(1, sources);
      Statements.writing(sources)
          .useHandle(
              h -> h.execute("insert into switches (name, value, changed_at) values ('o', '', 0)"));
    }

    restored(old);

    assertThat(household.names()).containsExactly("o", Restoring.SENDING_PAUSED);
  }

  @Test
  void anEmptyPlaceTakesABackup() {
    Path backup = household.backup().make();
    Household elsewhere = new Household(folder.resolve("elsewhere"), freshUrl());

    assertThat(elsewhere.restoring().restore(backup))
        .isEqualTo(new Result.Restored(Optional.empty(), 0));

    assertThat(elsewhere.names()).containsExactly("a", "person:h1", Restoring.SENDING_PAUSED);
  }

  @Test
  void theNumberOfADeletedRowIsNotGivenAgain() {
    long before = household.receive("k1");
    household.forgetInbox();
    Path backup = household.backup().make();
    Household elsewhere = new Household(folder.resolve("elsewhere"), freshUrl());

    elsewhere.restoring().restore(backup);

    assertThat(elsewhere.receive("k2")).isGreaterThan(before);
  }

  private Result.Restored restored(Path backup) {
    Result result = household.restoring().restore(backup);
    assertThat(result).isInstanceOf(Result.Restored.class);
    return (Result.Restored) result;
  }
}
