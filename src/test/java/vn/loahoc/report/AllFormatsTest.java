package vn.loahoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.participation.RandomLedger;
import vn.loahoc.participation.Scope;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** Every format is written, opened again and read, and says what a naive recount finds. */
class AllFormatsTest {

  private static final Scope SCOPE =
      new Scope(
          RandomLedger.CAMPAIGN,
          RandomLedger.FIRST,
          RandomLedger.FIRST.plusDays(7),
          Optional.empty(),
          RandomLedger.TODAY);

  @TempDir private Path folder;
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
  @ValueSource(longs = {7, 77, 777})
  void textAndCsvAndXlsxAndChartAgreeWithTheRecountToTheDigit(long seed) {
    new RandomLedger(seed).fill(database, 1_500);
    Report report = database.read(t -> new Reports().of(t, SCOPE, Background.of("Tuần lễ thử")));
    assertThat(
            EveryFormat.wrong(
                report,
                "jdbc:sqlite:" + folder.resolve("loahoc.db"),
                SCOPE,
                EveryFormat.files(report)))
        .as("seed %d", seed)
        .isEmpty();
  }
}
