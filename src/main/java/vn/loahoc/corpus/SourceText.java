package vn.loahoc.corpus;

import java.util.List;

/**
 * The text of one source, whatever its format was.
 *
 * @param file path below the corpus folder, with slashes
 * @param lines its lines in reading order, NFC; a table row is one line with its cells joined by "
 *     | "
 */
public record SourceText(String file, List<Line> lines) {

  public SourceText {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param number line in the source, from 1 (paragraph or row where a format has no lines)
   * @param text its text, NFC, possibly blank
   */
  public record Line(int number, String text) {}
}
