package vn.loahoc.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The list of the files of a finished index with their sizes and checksums, written last. A folder
 * without one, or with a file that differs from it, is no index.
 */
final class Manifest {

  private static final String NAME = "manifest";

  private Manifest() {}

  static void write(Path folder) throws IOException {
    Files.write(folder.resolve(NAME), describe(folder));
  }

  /** Whether every file is there as it was written. */
  static boolean holds(Path folder) {
    try {
      Path manifest = folder.resolve(NAME);
      return Files.isRegularFile(manifest) && Files.readAllLines(manifest).equals(describe(folder));
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> describe(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted =
          files.filter(file -> !file.getFileName().toString().equals(NAME)).sorted().toList();
      String[] lines = new String[sorted.size()];
      for (int i = 0; i < lines.length; i++) {
        Path file = sorted.get(i);
        lines[i] = file.getFileName() + " " + Files.size(file) + " " + checksum(file);
      }
      return List.of(lines);
    }
  }

  private static String checksum(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        checksum.update(buffer, 0, read);
      }
    }
    return Long.toHexString(checksum.getValue());
  }
}
