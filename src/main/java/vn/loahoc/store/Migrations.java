package vn.loahoc.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables up to date: one folder of scripts for both databases. */
final class Migrations {

  private static final String SCRIPTS = "classpath:vn/loahoc/store/migration";

  private Migrations() {}

  static void run(Sources sources, StoreLocation location) {
    run(sources, location, SCRIPTS);
  }

  static void run(Sources sources, StoreLocation location, String... scripts) {
    Flyway flyway = configured(sources).locations(scripts).load();
    try {
      MigrationInfoService info = flyway.info();
      refuseNewer(info);
      MigrationInfo current = info.current();
      if (info.pending().length == 0) {
        flyway.validate();
        return;
      }
      if (current != null && location instanceof StoreLocation.SqliteFile sqlite) {
        copy(sqlite.file(), current);
      }
      flyway.migrate();
    } catch (FlywayException e) {
      throw new StoreException("the tables of the database could not be brought up to date", e);
    }
  }

  /** Makes the tables of an empty database as they were at some version. */
  static void to(int version, Sources sources) {
    try {
      configured(sources).locations(SCRIPTS).target(String.valueOf(version)).load().migrate();
    } catch (FlywayException e) {
      throw new StoreException("tables of version " + version + " could not be made", e);
    }
  }

  /** The newest version that this program knows. */
  static int newest() {
    MigrationInfo[] all =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource("jdbc:sqlite::memory:", null, null)
            .placeholders(Dialect.SQLITE.placeholders())
            .locations(SCRIPTS)
            .load()
            .info()
            .all();
    return Stream.of(all)
        .mapToInt(info -> Integer.parseInt(info.getVersion().getVersion()))
        .max()
        .orElseThrow();
  }

  private static FluentConfiguration configured(Sources sources) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(sources.writing())
        .placeholders(sources.dialect().placeholders())
        .ignoreMigrationPatterns("*:future");
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

  /** Two programs that start at once each make one of their own, and either may stay. */
  private static void copy(Path file, MigrationInfo current) {
    Path copy = file.resolveSibling(file.getFileName() + ".before-" + current.getVersion());
    Path own = copy.resolveSibling(copy.getFileName() + "-" + UUID.randomUUID());
    try {
      PrivateFiles.make(own);
      try {
        SqliteCopy.write(file, own);
        PrivateFiles.publish(own, copy);
      } finally {
        Files.deleteIfExists(own);
      }
    } catch (IOException | SQLException e) {
      throw new StoreException("the database could not be copied before its upgrade: " + copy, e);
    }
  }
}
