package vn.loahoc.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Looks a database over without changing anything, whether or not a program serves from it. */
public sealed interface StoreCheck {

  /** There is none yet; the first start makes it. */
  record Absent() implements StoreCheck {}

  /**
   * It can be used.
   *
   * @param version of its tables
   * @param newest version that this program knows; it brings older tables up to date at its start
   */
  record Sound(int version, int newest) implements StoreCheck {}

  /**
   * It cannot.
   *
   * @param why in a few words, without anything secret
   */
  record Unusable(String why) implements StoreCheck {}

  /** Opens it and, on SQLite, reads all of it. */
  static StoreCheck of(StoreLocation location) {
    return switch (location) {
      case StoreLocation.SqliteFile sqlite -> sqlite(sqlite.file());
      case StoreLocation.PostgresUrl postgres -> postgres(postgres);
    };
  }

  private static StoreCheck sqlite(Path file) {
    try {
      if (!Files.exists(file) || Files.size(file) == 0) {
        return new Absent();
      }
    } catch (IOException e) {
      return new Unusable("its file cannot be read");
    }
    return switch (SqliteFiles.examine(file)) {
      case SqliteFiles.Finding.Sound sound -> judged(sound.version());
      case SqliteFiles.Finding.Unusable unusable -> new Unusable(unusable.why());
    };
  }

  private static StoreCheck postgres(StoreLocation.PostgresUrl location) {
    try {
      Optional<Integer> version = PostgresCopy.version(location.url());
      return version.isEmpty() ? new Absent() : judged(version.get());
    } catch (SQLException e) {
      return new Unusable("the server cannot be reached (state " + e.getSQLState() + ")");
    }
  }

  private static StoreCheck judged(int version) {
    int newest = Migrations.newest();
    return version > newest
        ? new Unusable("its tables are version " + version + ", of a newer Loa Học")
        : new Sound(version, newest);
  }
}
