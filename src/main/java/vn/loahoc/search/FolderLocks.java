package vn.loahoc.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says to other processes which sub-folders of a folder are in use. Every sub-folder has one byte
 * of one lock file; the operating system frees the byte when its process ends, however it ends.
 *
 * <p>Locks belong to a process as a whole, and closing any channel of a file frees all of them
 * (fcntl): so there is one channel per folder for the whole process, and uses are counted here.
 * Thread-safe.
 */
final class FolderLocks {

  private static final String FILE = "in-use.lock";

  private static final Map<Path, FolderLocks> OPEN = new HashMap<>();

  private final FileChannel channel;
  private final Map<String, Held> held = new HashMap<>();

  private FolderLocks(FileChannel channel) {
    this.channel = channel;
  }

  private static final class Held {
    private final FileLock lock;
    private int uses = 1;

    Held(FileLock lock) {
      this.lock = lock;
    }
  }

  /** The locks of an existing folder; they stay open as long as the process runs. */
  static FolderLocks of(Path folder) throws IOException {
    Path key = folder.toRealPath();
    synchronized (OPEN) {
      FolderLocks locks = OPEN.get(key);
      if (locks == null) {
        locks =
            new FolderLocks(
                FileChannel.open(
                    key.resolve(FILE),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE));
        OPEN.put(key, locks);
      }
      return locks;
    }
  }

  /** Marks a sub-folder as in use until {@link #release}; any number may use it at once. */
  synchronized void use(String name) throws IOException {
    Held known = held.get(name);
    if (known != null) {
      known.uses++;
      return;
    }
    held.put(name, new Held(channel.lock(position(name), 1, true)));
  }

  synchronized void release(String name) throws IOException {
    Held known = held.get(name);
    if (known != null && --known.uses == 0) {
      held.remove(name);
      known.lock.release();
    }
  }

  /** Runs an action on a sub-folder that nobody uses; does nothing when somebody does. */
  synchronized void whenUnused(String name, Runnable action) throws IOException {
    if (held.containsKey(name)) {
      return;
    }
    try (FileLock alone = tryLock(name)) {
      if (alone != null) {
        action.run();
      }
    }
  }

  private @Nullable FileLock tryLock(String name) throws IOException {
    try {
      return channel.tryLock(position(name), 1, false);
    } catch (java.nio.channels.OverlappingFileLockException e) {
      return null; // another sub-folder of this process falls on the same byte
    }
  }

  private static long position(String name) {
    return Integer.toUnsignedLong(name.hashCode());
  }
}
