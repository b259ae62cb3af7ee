package vn.loahoc.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A lock on a file of the folder, which the operating system frees when the process dies. */
final class FolderLock implements AutoCloseable {

  /**
   * Those of this JVM. POSIX frees the locks of a process on a file as soon as the process closes
   * any channel to it, so a file that we hold must not be opened twice.
   */
  private static final Set<Path> HELD = new HashSet<>();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static Optional<FolderLock> take(Path folder) {
    try {
      Files.createDirectories(folder);
      return lock(folder.toRealPath().resolve("in-use.lock"));
    } catch (IOException e) {
      throw new StoreException("the data folder cannot be written: " + folder, e);
    }
  }

  private static Optional<FolderLock> lock(Path file) throws IOException {
    synchronized (HELD) {
      if (HELD.contains(file)) {
        return Optional.empty();
      }
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      boolean locked = false;
      try {
        locked = channel.tryLock() != null;
      } finally {
        if (!locked) {
          channel.close();
        }
      }
      if (!locked) {
        return Optional.empty();
      }
      HELD.add(file);
      return Optional.of(new FolderLock(file, channel));
    }
  }

  boolean held() {
    return channel.isOpen();
  }

  @Override
  public void close() {
    synchronized (HELD) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new StoreException("the lock of the data folder cannot be given back", e);
      } finally {
        HELD.remove(file);
      }
    }
  }
}
