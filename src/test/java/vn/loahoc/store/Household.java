package vn.loahoc.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A data folder with a database for tests of backups: names stand in the table of switches, a
 * person as "person:HASH", an erasure as "erased:HASH".
 */
final class Household implements Erasures {

  /** 08:00 in Ho Chi Minh City. */
  static final Instant MORNING = Instant.parse("2024-11-02T01:00:00Z");

  private static final Instant ERASED = Instant.parse("2024-11-01T12:00:00Z");

  final Path data;
  final StoreLocation location;
  Instant now = MORNING;
  long usableBytes = 10 * DiskSpace.LEAST;

  Household(Path data, String url) {
    this.data = data;
    this.location = StoreLocation.of(url, data);
  }

  Backup backup() {
    return new Backup(location, data, disk(), () -> now, this);
  }

  Restoring restoring() {
    return new Restoring(location, data, disk(), () -> now, this);
  }

  private DiskSpace disk() {
    return new DiskSpace(() -> usableBytes, () -> 0);
  }

  /** Goes on to the next morning. */
  Household sleep() {
    now = now.plus(1, ChronoUnit.DAYS);
    return this;
  }

  void write(String... names) {
    try (Database database = Database.open(location)) {
      for (String name : names) {
        database.write(t -> DatabaseContract.put(t, name, "x"));
      }
    }
  }

  List<String> names() {
    return names(location);
  }

  static List<String> names(StoreLocation location) {
    try (Database database = Database.open(location)) {
      return database.read(
          t -> t.query("select name from switches order by name").mapTo(String.class).list());
    }
  }

  String value(String name) {
    try (Database database = Database.open(location)) {
      return database.read(
          t ->
              t.query("select value from switches where name = :name")
                  .bind("name", name)
                  .mapTo(String.class)
                  .one());
    }
  }

  /** Adds a row to the inbox and handles it, as it would be in service. */
  long receive(String key) {
    try (Database database = Database.open(location)) {
      return database.write(
          t ->
              t.query(
                      "insert into inbox (key_hash, channel, received_at) values (:key, 'web', 0)"
                          + " returning id")
                  .bind("key", key)
                  .mapTo(Long.class)
                  .one());
    }
  }

  void forgetInbox() {
    try (Database database = Database.open(location)) {
      database.write(t -> t.update("delete from inbox").execute());
    }
  }

  @Override
  public List<Erased> known(Transaction t) {
    return t.query("select substr(name, 8) from switches where name like 'erased:%'")
        .mapTo(String.class)
        .map(hash -> new Erased(hash, ERASED))
        .list();
  }

  @Override
  public int repeat(Transaction t, List<Erased> all) {
    int people = 0;
    for (Erased one : all) {
      people +=
          t.update("delete from switches where name = :name")
              .bind("name", "person:" + one.hash())
              .execute();
    }
    return people;
  }
}
