package vn.loahoc.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists of this package. */
final class Resources {

  private Resources() {}

  /** The lines of a list, NFC, without blank lines and lines that begin with "#". */
  static List<String> lines(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing word list " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Spelling::nfc)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable word list " + name, e);
    }
  }
}
