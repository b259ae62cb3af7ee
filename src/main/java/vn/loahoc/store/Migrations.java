package vn.loahoc.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** Brings the tables up to date: one folder of scripts for both databases. */
final class Migrations {

  private Migrations() {}

  static void run(Sources sources, StoreLocation location) {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(sources.writing())
            .locations("classpath:vn/loahoc/store/migration")
            .placeholders(sources.dialect().placeholders())
            .validateOnMigrate(true)
            .ignoreMigrationPatterns("*:future")
            .load();
    MigrationInfoService info = flyway.info();
    refuseNewer(info);
    if (info.current() != null
        && info.pending().length > 0
        && location instanceof StoreLocation.SqliteFile sqlite) {
      copy(sources, sqlite.file(), info.current());
    }
    flyway.migrate();
  }

  private static void refuseNewer(MigrationInfoService info) {
    for (MigrationInfo one : info.all()) {
      if (one.getState().isApplied() && !one.getState().isResolved()) {
        throw new StoreException(
            "the database was written by a newer Loa Học (its tables are version "
                + one.getVersion()
                + "): start that version, or restore the copy made before the upgrade");
      }
    }
  }

  private static void copy(Sources sources, Path file, MigrationInfo current) {
    Path copy = file.resolveSibling(file.getFileName() + ".before-" + current.getVersion());
    try (Connection connection = sources.writing().getConnection();
        Statement statement = connection.createStatement()) {
      Files.deleteIfExists(copy);
      statement.executeUpdate("backup to '" + copy.toString().replace("'", "''") + "'");
    } catch (SQLException | java.io.IOException e) {
      throw new StoreException("the database could not be copied before its upgrade: " + copy, e);
    }
  }
}
