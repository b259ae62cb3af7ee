package vn.loahoc.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * A short text that changes when a corpus folder does, cheap enough to compute every few seconds.
 */
public final class CorpusFingerprint {

  private CorpusFingerprint() {}

  /**
   * A hash over the paths, sizes and times of change of all files below a folder; contents are not
   * read. A missing folder has a fingerprint too. Never fails.
   */
  public static String of(Path folder) {
    Set<String> entries = new TreeSet<>();
    try {
      Files.walkFileTree(folder, new Collector(folder, entries));
    } catch (IOException e) {
      entries.add("unreadable " + e.getClass().getSimpleName());
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      entries.forEach(entry -> digest.update((entry + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static final class Collector extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Set<String> entries;

    Collector(Path root, Set<String> entries) {
      this.root = root;
      this.entries = entries;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      entries.add(
          root.relativize(file) + "\t" + attributes.size() + "\t" + attributes.lastModifiedTime());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      entries.add(root.relativize(file) + "\t" + e.getClass().getSimpleName());
      return FileVisitResult.CONTINUE;
    }
  }
}
