package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of any database. */
abstract class BackupContract {

  @TempDir private Path folder;

  private Household household;

  /** The URL of an empty database, or "" for SQLite in the data folder. */
  abstract String freshUrl();

  @BeforeEach
  void makeDatabase() {
    household = new Household(folder.resolve("cô Hà's \"data\""), freshUrl());
    household.write("a", "b");
  }

  @Test
  void aBackupIsNamedByLocalTimeAndOpensWithEverything() throws IOException {
    Path backup = household.backup().make();

    assertThat(backup)
        .isEqualTo(household.data.resolve("backups").resolve("loahoc-2024-11-02T0800.db"));
    assertThat(Household.names(new StoreLocation.SqliteFile(backup))).containsExactly("a", "b");
    assertThat(household.names()).containsExactly("a", "b");
    assertThat(listed()).contains("loahoc-2024-11-02T0800.db").noneMatch(n -> n.contains("part"));
  }

  @Test
  void itIsMadeWhileOthersWriteAndHoldsTheUnitsWhole() {
    try (Database database = Database.open(household.location)) {
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; i < 300; i++) {
                  String name = "n" + i;
                  database.write(
                      t ->
                          DatabaseContract.put(t, name, "first")
                              + DatabaseContract.put(t, name + "'", "second"));
                }
              });
      Path backup = household.backup().make();
      writing.join();

      List<String> names = Household.names(new StoreLocation.SqliteFile(backup));
      assertThat(names.stream().filter(n -> n.matches("n\\d+"))).hasSize((names.size() - 2) / 2);
    }
    assertThat(household.names()).hasSize(602);
  }

  @Test
  void theNewestFourteenAreKept() {
    for (int day = 0; day < 16; day++) {
      household.backup().make();
      household.sleep();
    }
    List<Path> kept = Backup.kept(household.data);
    assertThat(kept).hasSize(14);
    assertThat(kept.getFirst()).hasFileName("loahoc-2024-11-04T0800.db");
    assertThat(kept.getLast()).hasFileName("loahoc-2024-11-17T0800.db");
  }

  @Test
  void whatACrashLeftHalfWrittenIsRemovedAndCountsAsNone() throws IOException {
    Path half = household.data.resolve("backups").resolve("loahoc-2024-11-01T0300.db.partial");
    Files.createDirectories(half.getParent());
    Files.writeString(half, "half a backup");
    assertThat(Backup.kept(household.data)).isEmpty();

    household.backup().make();

    assertThat(half).doesNotExist();
    assertThat(Backup.kept(household.data)).hasSize(1);
  }

  @Test
  void aFullDiskIsNotFilledByABackup() throws IOException {
    household.usableBytes = DiskSpace.LEAST - 1;

    assertThatThrownBy(() -> household.backup().make())
        .isInstanceOf(StoreException.class)
        .hasMessage("the disk has no room for a backup: free some, then try again");
    assertThat(listed()).noneMatch(name -> name.startsWith("loahoc-"));
  }

  @Test
  void erasuresOfTheDatabaseAreLoggedBesideTheBackups() {
    household.write("erased:h1", "erased:h2");

    household.backup().make();
    household.sleep().backup().make();

    assertThat(ErasureFile.in(household.data).all())
        .extracting(Erased::hash)
        .containsExactly("h1", "h2");
  }

  @Test
  void onlyTheOwnerMayReadABackup() throws IOException {
    Path backup = household.backup().make();
    if (Files.getFileStore(backup).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(backup)).hasToString("[OWNER_READ, OWNER_WRITE]");
    }
  }

  private List<String> listed() throws IOException {
    try (Stream<Path> files = Files.list(household.data.resolve("backups"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
