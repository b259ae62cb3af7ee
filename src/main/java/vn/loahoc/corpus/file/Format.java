package vn.loahoc.corpus.file;

import java.io.IOException;

/** One file format. */
@FunctionalInterface
interface Format {

  /**
   * The text of a file.
   *
   * @throws Unreadable with the reason, where it is known
   * @throws IOException if the bytes are not of this format
   */
  Extract extract(byte[] bytes) throws IOException;
}
