package vn.loahoc.corpus.file;

import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.text.Spelling;

/** The words of a cell as all readers give them. */
final class CellText {

  /** A note of a page; what is longer was pasted into the wrong cell. */
  static final int LONGEST = 4_000;

  private CellText() {}

  /** NFC, one blank for several, no blank lines, cut where nobody writes on. */
  static Cell of(String written) {
    if (isPlain(written)) {
      return written.isEmpty() ? SourceTable.BLANK : new Cell.Text(written);
    }
    String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    String words =
        Spelling.nfc(cut)
            .replaceAll("[\\p{Cf}]+", "")
            .replaceAll("[\\h\\x00-\\x08\\x0E-\\x1F]+", " ")
            .replaceAll(" ?[\\r\\n\\x0B\\f\\u2028\\u2029]+ ?", "\n")
            .strip();
    return words.isEmpty() ? SourceTable.BLANK : new Cell.Text(words);
  }

  /** Most cells are single-spaced and composed already: spares three looks with patterns. */
  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean edge = i == 0 || i == written.length() - 1 || written.charAt(i - 1) == ' ';
      if (!isComposed(c) || (c == ' ' && edge)) {
        return false;
      }
    }
    return written.length() <= LONGEST;
  }

  /** Letters and marks of which NFC makes nothing else, whatever stands beside them. */
  private static boolean isComposed(char c) {
    boolean ascii = c >= ' ' && c <= '~';
    boolean latin = c > '\u00A0' && c < '\u0250' && c != '\u00AD';
    boolean vietnamese = c >= '\u1EA0' && c <= '\u1EF9';
    return ascii || latin || vietnamese || c == '–' || c == '“' || c == '”';
  }
}
