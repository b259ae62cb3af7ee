package vn.loahoc.store;

import java.nio.file.Path;
import vn.loahoc.config.InvalidSetting;
import vn.loahoc.config.Secret;

/** Where the database lies. */
public sealed interface StoreLocation {

  /** A file of SQLite; its folder is made if need be. */
  record SqliteFile(Path file) implements StoreLocation {}

  /**
   * A database of PostgreSQL.
   *
   * @param url a JDBC URL, which may carry a password
   */
  record PostgresUrl(Secret url) implements StoreLocation {}

  /**
   * Reads {@code LOAHOC_STORE_URL}.
   *
   * @param url a JDBC URL of PostgreSQL, or empty for SQLite in the data folder
   */
  static StoreLocation of(String url, Path data) {
    if (url.isBlank()) {
      return new SqliteFile(data.resolve("loahoc.db"));
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return new PostgresUrl(new Secret(url));
    }
    throw new InvalidSetting(
        "LOAHOC_STORE_URL must begin with jdbc:postgresql: or be left out for SQLite");
  }
}
