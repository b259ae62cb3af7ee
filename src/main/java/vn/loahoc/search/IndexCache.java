package vn.loahoc.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * Indexes on disk, one sub-folder per version of the passages. An index is built in a folder of its
 * own and renamed when it is whole, so a half-built one is never found; what is damaged is thrown
 * away and built again. Several processes may do all this at once: each builds for itself, the
 * first rename wins, and a version goes only when no process uses it.
 */
final class IndexCache {

  private static final String INDEX = "index-";
  private static final String BUILDING = "building-";
  private static final String TRASH = "trash-";
  private static final String RESTORER = "restorer";
  private static final int ATTEMPTS = 3;

  private final Path folder;
  private final FolderLocks locks;

  IndexCache(Path folder) throws IOException {
    LuceneSearcher.quiet();
    Files.createDirectories(folder);
    this.folder = folder;
    this.locks = FolderLocks.of(folder);
  }

  /** An opened version, in use until its searcher is closed. */
  record Opened(LuceneSearcher searcher, DiacriticRestorer restorer) {}

  Opened open(List<Passage> passages) throws IOException {
    String name = INDEX + Fingerprint.of(passages);
    locks.use(name);
    try {
      Opened opened = openOrBuild(name, passages);
      sweep();
      return opened;
    } catch (IOException | RuntimeException e) {
      locks.release(name);
      throw e;
    }
  }

  private Opened openOrBuild(String name, List<Passage> passages) throws IOException {
    Path version = folder.resolve(name);
    IOException last = new IOException("no attempt");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (Files.exists(version) && !Manifest.holds(version)) {
        discard(version);
      }
      if (!Files.exists(version)) {
        build(version, passages);
      }
      try {
        return opened(name, version);
      } catch (IOException e) {
        last = e; // another process may have thrown it away meanwhile
      }
    }
    throw last;
  }

  private Opened opened(String name, Path version) throws IOException {
    DiacriticRestorer restorer;
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(version.resolve(RESTORER)), 1 << 16))) {
      restorer = DiacriticRestorer.read(in);
    }
    MMapDirectory directory = new MMapDirectory(version, NoLockFactory.INSTANCE);
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      List<Closeable> resources = List.of(() -> locks.release(name), directory, reader);
      return new Opened(new LuceneSearcher(reader, resources), restorer);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  private void build(Path version, List<Passage> passages) throws IOException {
    String name = BUILDING + UUID.randomUUID();
    Path building = folder.resolve(name);
    locks.use(name);
    try {
      Files.createDirectory(building);
      write(building, passages);
      Manifest.write(building);
      putInPlace(building, version);
    } finally {
      delete(building);
      locks.release(name);
    }
  }

  private static void write(Path building, List<Passage> passages) throws IOException {
    DiacriticRestorer restorer;
    try (MMapDirectory directory = new MMapDirectory(building, NoLockFactory.INSTANCE)) {
      restorer = IndexFiles.write(directory, passages);
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(building.resolve(RESTORER)), 1 << 16))) {
      restorer.write(out);
    }
  }

  private static void putInPlace(Path building, Path version) throws IOException {
    try {
      Files.move(building, version, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(version)) {
        throw e;
      }
      // another process was faster: its index is as good
    }
  }

  /** Removes what earlier versions and killed processes left behind. */
  private void sweep() throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      for (Path path : found.toList()) {
        String name = path.getFileName().toString();
        if (name.startsWith(TRASH)) {
          delete(path);
        } else if (name.startsWith(INDEX) || name.startsWith(BUILDING)) {
          locks.whenUnused(name, () -> discard(path));
        }
      }
    }
  }

  /** Renames first, so that nobody finds a folder that lost some of its files. */
  private void discard(Path path) {
    Path trash = folder.resolve(TRASH + UUID.randomUUID());
    try {
      Files.move(path, trash, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      return; // gone already, or held open where open files cannot be renamed
    }
    delete(trash);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException e) {
      // renamed into place, or another process deletes it too
    } catch (IOException | UncheckedIOException e) {
      // left for the next sweep
    }
  }
}
