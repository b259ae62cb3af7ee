package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteMigrationsTest extends MigrationsContract {

  @TempDir private Path temporary;

  @Override
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder().resolve("loahoc.db"));
  }

  /** With a sign in its name that SQL has to mind. */
  private Path folder() {
    return temporary.resolve("cô Hà's \"loa\"");
  }

  /** Each turns it to WAL; of some hundred openings at once a few found it locked. */
  @RepeatedTest(20)
  void programsThatOpenANewFileAtOnceAllOpenIt() {
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<CompletableFuture<Void>> opened =
          IntStream.range(0, 6)
              .mapToObj(
                  i ->
                      CompletableFuture.runAsync(
                          () -> Sources.open(location(), 1).close(), threads))
              .toList();
      assertThat(opened).allSatisfy(one -> assertThat(one.join()).isNull());
    }
  }

  @Test
  void theFileIsCopiedBeforeAnUpgradeAndTheCopyOpens() throws IOException {
    write("a");
    upgrade();

    Path copy = copies().getFirst();
    assertThat(copies()).hasSize(1);
    try (Database database = Database.open(new StoreLocation.SqliteFile(copy))) {
      List<String> names =
          database.read(t -> t.query("select name from switches").mapTo(String.class).list());
      assertThat(names).containsExactly("a");
    }
  }

  @Test
  void aNewDatabaseAndOneThatIsUpToDateAreNotCopied() throws IOException {
    write("a");
    write("b");

    assertThat(copies()).isEmpty();
  }

  @Test
  void theLeftoverOfACopyThatWasCutShortIsReplaced() throws IOException {
    write("a");
    upgrade();
    Path copy = copies().getFirst();
    Files.writeString(copy, "half a copy");
    try (Sources sources = Sources.open(location(), 1)) {
      Statements.writing(sources)
          .useHandle(
              handle -> {
                handle.execute("drop table newer");
                handle.execute("delete from flyway_schema_history where version = '9001'");
              });
    }

    upgrade();

    try (Sources sources = Sources.open(new StoreLocation.SqliteFile(copy), 1)) {
      assertThat(names(sources)).containsExactly("a");
    }
  }

  private List<Path> copies() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.getFileName().toString().matches("loahoc\\.db\\.before-\\d+"))
          .toList();
    }
  }
}
