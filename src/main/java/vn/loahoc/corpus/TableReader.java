package vn.loahoc.corpus;

import java.util.List;

/** Reads tables of one or more file formats. Thread-safe. */
public interface TableReader {

  /** Whether this reader is for files of that name. */
  boolean reads(String name);

  /**
   * Reads a file. What is wrong with it is a {@link Problem} in the result, never an exception.
   *
   * @param name its path below the corpus folder, with slashes
   */
  Tables read(byte[] bytes, String name);

  /** What came of reading one file: its sheets that are shown, in their order. */
  record Tables(List<SourceTable> tables, List<Problem> problems) {
    public Tables {
      tables = List.copyOf(tables);
      problems = List.copyOf(problems);
    }
  }
}
