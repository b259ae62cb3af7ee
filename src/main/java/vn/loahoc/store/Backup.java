package vn.loahoc.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of the whole database, made while it is in use: files of SQLite whatever the database is,
 * in the folder {@code backups} of the data folder. Each is opened and read through before it gets
 * its name; the newest 14 are kept. Thread-safe, one at a time.
 */
public final class Backup {

  private static final Logger LOG = LoggerFactory.getLogger(Backup.class);
  private static final int KEPT = 14;
  private static final String NIGHTLY = "loahoc-";
  private static final String TIMED = "\\d{4}-\\d{2}-\\d{2}T\\d{4}\\.db";
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm");

  private final StoreLocation location;
  private final Path folder;
  private final DiskSpace disk;
  private final InstantSource clock;
  private final Erasures erasures;

  /**
   * @param data the data folder
   * @param erasures what the database knows of them is added to the log beside the backups
   */
  public Backup(
      StoreLocation location, Path data, DiskSpace disk, InstantSource clock, Erasures erasures) {
    this.location = location;
    this.folder = folder(data);
    this.disk = disk;
    this.clock = clock;
    this.erasures = erasures;
  }

  /** Where the backups of a data folder lie. */
  public static Path folder(Path data) {
    return data.resolve("backups");
  }

  /**
   * Makes one.
   *
   * @return its file
   * @throws StoreException if it could not be made, or cannot be opened; older ones stay then
   */
  public Path make() {
    return make(NIGHTLY);
  }

  /**
   * Makes one of those whose names begin in some way, of which the newest are kept.
   *
   * @param prefix of the name
   */
  Path make(String prefix) {
    try {
      PrivateFiles.makeFolder(folder);
      try (FolderLock alone =
          FolderLock.take(folder)
              .orElseThrow(() -> new StoreException("another backup is being made"))) {
        LOG.debug("{} is held", alone);
        remove(files(folder, "[^/]*\\.partial[^/]*"));
        return published(prefix);
      }
    } catch (IOException | SQLException e) {
      throw new StoreException("the backup could not be written to " + folder, e);
    }
  }

  private Path published(String prefix) throws IOException, SQLException {
    Path backup = folder.resolve(prefix + now() + ".db");
    Path partial = folder.resolve(backup.getFileName() + ".partial");
    try {
      write(partial);
      if (SqliteFiles.examine(partial) instanceof SqliteFiles.Finding.Unusable unusable) {
        throw new StoreException("the backup that was made cannot be used: " + unusable.why());
      }
      logErasures(partial);
      PrivateFiles.publish(partial, backup);
    } finally {
      remove(files(folder, partial.getFileName() + ".*"));
    }
    prune(prefix, backup);
    return backup;
  }

  private void logErasures(Path partial) {
    List<Erased> known;
    try {
      known = SqliteFiles.read(partial, erasures::known);
    } catch (JdbiException e) {
      LOG.warn("the backup is of a version that kept no erasures");
      known = List.of();
    }
    new ErasureFile(folder.resolve("erasures.log")).addMissing(known);
  }

  private void write(Path partial) throws IOException, SQLException {
    PrivateFiles.make(partial);
    switch (location) {
      case StoreLocation.SqliteFile sqlite -> {
        if (!Files.exists(sqlite.file())) {
          throw new StoreException("there is no database yet: " + sqlite.file());
        }
        refuseIfFull(Files.size(sqlite.file()));
        SqliteCopy.write(sqlite.file(), partial);
      }
      case StoreLocation.PostgresUrl postgres -> {
        refuseIfFull(0);
        PostgresCopy.write(postgres.url(), partial);
      }
    }
  }

  private void refuseIfFull(long needed) {
    if (disk.usableBytes() < needed + DiskSpace.LEAST) {
      throw new StoreException("the disk has no room for a backup: free some, then try again");
    }
  }

  private void prune(String prefix, Path newest) throws IOException {
    List<Path> all = files(folder, prefix + TIMED);
    for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
      if (!old.equals(newest)) {
        remove(List.of(old));
      }
    }
  }

  /** The backups of a data folder, oldest first. */
  public static List<Path> kept(Path data) {
    Path folder = folder(data);
    try {
      return Files.isDirectory(folder) ? files(folder, NIGHTLY + TIMED) : List.of();
    } catch (IOException e) {
      throw new StoreException("the backups cannot be listed: " + folder, e);
    }
  }

  private static List<Path> files(Path folder, String pattern) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().matches(pattern)).sorted().toList();
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  private static void remove(List<Path> files) throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }

  /** Local time as it stands in names. */
  private String now() {
    return LocalDateTime.ofInstant(clock.instant(), ZONE).format(TIME);
  }
}
