package vn.loahoc.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import vn.loahoc.store.Backup;
import vn.loahoc.store.DiskSpace;
import vn.loahoc.store.Restoring;
import vn.loahoc.store.StoreLocation;

/**
 * Backups of the database of a data folder, and the way back.
 *
 * @param clock what counts as now in this folder
 * @param ticker nanoseconds that only go forward
 */
record Upkeep(StoreLocation store, Path data, InstantSource clock, LongSupplier ticker) {

  Backup backup() {
    return new Backup(store, data, disk(), clock, ErasedPeople.of(data));
  }

  Restoring restoring() {
    return new Restoring(store, data, disk(), clock, ErasedPeople.of(data));
  }

  DiskSpace disk() {
    return new DiskSpace(DiskSpace.of(data), ticker);
  }
}
