package vn.loahoc.corpus;

import java.nio.file.Path;

/** Reads one or more file formats. Thread-safe. */
public interface FileReader {

  /** Whether this reader is for files of that name. */
  boolean reads(Path file);

  /**
   * Reads a file. What is wrong with it is a {@link Problem} in the result, never an exception.
   *
   * @param name its path below the corpus folder, with slashes
   */
  ReadResult read(Path file, String name);
}
