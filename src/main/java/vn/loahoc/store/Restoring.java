package vn.loahoc.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Puts a backup in the place of the database. Everything is made ready beside it first, so that at
 * every moment one of the two is in place, whole.
 */
public final class Restoring {

  /** The switch that stops all sending until a human lets it go on. */
  public static final String SENDING_PAUSED = "sending-paused";

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** What came of it. */
  public sealed interface Result {

    /**
     * The backup is in place, all sending is paused.
     *
     * @param aside where what was there before is kept, if there was anything
     * @param erased how many people were erased again
     */
    record Restored(Optional<Path> aside, int erased) implements Result {}

    /** A program serves from the data folder; nothing was changed. */
    record InUse() implements Result {}

    /** The file is no backup that could be used; nothing was changed. */
    record Unusable(String why) implements Result {}
  }

  private final StoreLocation location;
  private final Path data;
  private final Backup aside;
  private final InstantSource clock;
  private final Erasures erasures;

  /**
   * @param data the data folder
   */
  public Restoring(
      StoreLocation location, Path data, DiskSpace disk, InstantSource clock, Erasures erasures) {
    this.location = location;
    this.data = data;
    this.aside = new Backup(location, data, disk, clock, erasures);
    this.clock = clock;
    this.erasures = erasures;
  }

  /**
   * Restores a backup.
   *
   * @throws StoreException if a disk or a server fails, or the backup is of a newer program; the
   *     database is then as it was
   */
  public Result restore(Path backup) {
    Optional<Lease> lease = Lease.take(data, location);
    if (lease.isEmpty()) {
      return new Result.InUse();
    }
    try (Lease held = lease.get()) {
      if (!held.renew()) {
        return new Result.InUse();
      }
      if (SqliteFiles.examine(backup) instanceof SqliteFiles.Finding.Unusable unusable) {
        return new Result.Unusable(unusable.why());
      }
      return replaceBy(backup);
    }
  }

  private Result replaceBy(Path backup) {
    Path work = Backup.folder(data).resolve("restoring.db");
    try {
      PrivateFiles.makeFolderOf(work);
      remove(work);
      PrivateFiles.make(work);
      try (var out = Files.newOutputStream(work)) {
        Files.copy(backup, out);
      }
      Optional<Path> before = setAside();
      int erased = prepare(work);
      putInPlace(work);
      return new Result.Restored(before, erased);
    } catch (IOException | SQLException e) {
      throw new StoreException("the backup could not be put in place; nothing has changed", e);
    } finally {
      remove(work);
    }
  }

  /** A backup of what is there; if it is too damaged for that, its files under another name. */
  private Optional<Path> setAside() throws IOException, SQLException {
    switch (location) {
      case StoreLocation.SqliteFile sqlite -> {
        if (!Files.exists(sqlite.file())) {
          return Optional.empty();
        }
        if (SqliteFiles.examine(sqlite.file()) instanceof SqliteFiles.Finding.Unusable) {
          return Optional.of(moveAside(sqlite.file()));
        }
      }
      case StoreLocation.PostgresUrl postgres -> {
        if (PostgresCopy.version(postgres.url()).isEmpty()) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(aside.make("before-restore-"));
  }

  private static Path moveAside(Path database) throws IOException {
    Path damaged = database.resolveSibling(database.getFileName() + ".damaged");
    for (String part : List.of("", "-wal", "-shm")) {
      Path file = database.resolveSibling(database.getFileName() + part);
      if (Files.exists(file)) {
        Files.copy(
            file,
            damaged.resolveSibling(damaged.getFileName() + part),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return damaged;
  }

  /** Erases first, before anything else can see who came back; then pauses. */
  private int prepare(Path work) {
    List<Erased> all = ErasureFile.in(data).all();
    Instant now = clock.instant();
    int erased;
    try (Database database = Database.open(new StoreLocation.SqliteFile(work))) {
      erased =
          database.write(
              t -> {
                int again = erasures.repeat(t, all);
                pause(t, now);
                return again;
              });
    }
    SqliteFiles.settle(work);
    return erased;
  }

  private static int pause(Transaction t, Instant now) {
    LocalDateTime local = LocalDateTime.ofInstant(now, ZONE).truncatedTo(ChronoUnit.MINUTES);
    return Switches.set(t, SENDING_PAUSED, "restored " + local, now);
  }

  private void putInPlace(Path work) throws IOException, SQLException {
    switch (location) {
      case StoreLocation.SqliteFile sqlite -> {
        // a log of writes that is left over would be played into the new file
        if (SqliteFiles.examine(sqlite.file()) instanceof SqliteFiles.Finding.Sound) {
          SqliteFiles.settle(sqlite.file());
        }
        for (String part : List.of("-wal", "-shm")) {
          Files.deleteIfExists(sqlite.file().resolveSibling(sqlite.file().getFileName() + part));
        }
        PrivateFiles.publish(work, sqlite.file());
      }
      case StoreLocation.PostgresUrl postgres -> {
        Database.open(postgres).close(); // brings the tables up to date
        PostgresCopy.read(work, postgres.url());
      }
    }
  }

  /** The file and what SQLite and an upgrade put beside it. */
  private static void remove(Path work) {
    String name = work.getFileName().toString();
    try (var files = Files.list(work.resolveSibling(""))) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith(name)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new StoreException("left over and to be removed by hand: " + work, e);
    }
  }
}
