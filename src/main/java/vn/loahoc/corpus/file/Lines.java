package vn.loahoc.corpus.file;

import java.util.regex.Pattern;
import vn.loahoc.text.Spelling;

/** How a line of any format is cleaned. */
final class Lines {

  /** Characters that are seen by nobody: soft hyphen, zero-width ones, marks of direction, BOM. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\p{Cc}&&[^\\t]]");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u3000]+");

  private Lines() {}

  /** NFC, without invisible characters; blanks stay as they are. */
  static String clean(String line) {
    return Spelling.nfc(INVISIBLE.matcher(line).replaceAll("").replace('\u00A0', ' '));
  }

  /** Clean, with single blanks and none at the ends: for formats whose blanks mean nothing. */
  static String flowed(String text) {
    return clean(BLANKS.matcher(text).replaceAll(" ")).strip();
  }
}
