package vn.loahoc.publishing;

import java.text.Normalizer;
import vn.loahoc.message.Blob;

/**
 * A file as it was sent.
 *
 * @param name a plain name without folders, at most {@value #LONGEST_NAME} characters
 * @param data at most {@value #LARGEST} bytes
 */
public record TimetableFile(String name, Blob data) {

  /** More is no timetable of a centre. */
  public static final int LARGEST = 5 * 1024 * 1024;

  static final int LONGEST_NAME = 100;

  private static final String UNSAFE = "[\\p{Cntrl}\\p{Cf}<>:\"|?*\\\\/]+";

  public TimetableFile {
    if (data.size() > LARGEST || !plain(name).equals(name)) {
      throw new IllegalArgumentException("a file too large, or with a name that leads elsewhere");
    }
  }

  /** A file under what is left of its name once it can do no harm; its ending stays. */
  public static TimetableFile of(String name, byte[] data) {
    return new TimetableFile(plain(name), Blob.of(data));
  }

  /** The last part of a path, NFC, without what file systems refuse; never hidden, never empty. */
  static String plain(String name) {
    String nfc = Normalizer.normalize(name, Normalizer.Form.NFC);
    String last = nfc.substring(Math.max(nfc.lastIndexOf('/'), nfc.lastIndexOf('\\')) + 1);
    String safe = last.replaceAll(UNSAFE, " ").replaceAll("\\s+", " ").strip();
    String shown = safe.replaceFirst("^[.~$ ]+", "");
    int end = shown.length();
    return shown.isEmpty()
        ? "lich"
        : shown
            .substring(Math.max(0, end - LONGEST_NAME), end)
            .strip()
            .replaceFirst("^[.~$ ]+", "");
  }
}
