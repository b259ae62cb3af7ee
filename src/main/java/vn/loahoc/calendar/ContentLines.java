package vn.loahoc.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of an iCalendar text: at most 75 octets a line (RFC 5545, 3.1). Vietnamese
 * letters have two or three octets in UTF-8, and none is torn apart.
 */
final class ContentLines {

  private static final int OCTETS = 75;
  private static final String BREAK = "\r\n";

  private ContentLines() {}

  /**
   * The folded text in UTF-8.
   *
   * @param text unfolded lines, each ended by CR LF
   */
  static byte[] folded(String text) {
    StringBuilder folded = new StringBuilder(text.length() * 5 / 4);
    int octets = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int sign = text.codePointAt(i);
      if (sign == '\n' || sign == '\r') {
        octets = 0;
      } else {
        int more = octets(sign);
        if (octets + more > OCTETS) {
          folded.append(BREAK).append(' ');
          octets = 1;
        }
        octets += more;
      }
      folded.appendCodePoint(sign);
    }
    return folded.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int octets(int sign) {
    if (sign < 0x80) {
      return 1;
    }
    if (sign < 0x800) {
      return 2;
    }
    return sign < 0x10000 ? 3 : 4;
  }
}
