package vn.loahoc.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The right to be the one program that serves from a data folder, and on PostgreSQL from a
 * database. The operating system and the server free it when the program dies, however it dies.
 * Thread-safe.
 */
public final class Lease implements AutoCloseable {

  private final FolderLock folder;
  private final Optional<AdvisoryLock> database;

  private Lease(FolderLock folder, Optional<AdvisoryLock> database) {
    this.folder = folder;
    this.database = database;
  }

  /**
   * Takes it, at once or not at all.
   *
   * @param data the data folder; made if need be
   * @return nothing if another program has it
   * @throws StoreException if folder or server cannot be reached
   */
  public static Optional<Lease> take(Path data, StoreLocation location) {
    Optional<FolderLock> folder = FolderLock.take(data);
    if (folder.isEmpty() || !(location instanceof StoreLocation.PostgresUrl postgres)) {
      return folder.map(taken -> new Lease(taken, Optional.empty()));
    }
    Optional<AdvisoryLock> database = Optional.empty();
    try {
      database = AdvisoryLock.take(postgres.url());
    } finally {
      if (database.isEmpty()) {
        folder.get().close();
      }
    }
    return database.map(taken -> new Lease(folder.get(), Optional.of(taken)));
  }

  /**
   * Looks whether it is still ours, and takes it again after the server was away. To be called
   * every few seconds: whoever has lost it must stop.
   *
   * @return false if another program has it now, or if it was given back
   * @throws StoreException if the server cannot be reached: then nobody knows
   */
  public boolean renew() {
    return folder.held() && database.map(AdvisoryLock::renew).orElse(true);
  }

  @Override
  public void close() {
    database.ifPresent(AdvisoryLock::close);
    folder.close();
  }
}
