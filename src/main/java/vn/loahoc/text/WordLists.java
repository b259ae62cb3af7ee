package vn.loahoc.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The word lists shipped beside the packages that use them; a teacher may mend them. */
public final class WordLists {

  private static final String ON = "|";

  private WordLists() {}

  /**
   * The lines of a list, NFC, without blank lines and lines that begin with "#". A line that begins
   * with "|" goes on with the one above, so that long ones can be read.
   *
   * @param owner class beside whose package the list lies
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + name + " is missing from the program");
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return joined(
            reader
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Spelling::nfc)
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + name + " cannot be read", e);
    }
  }

  private static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(ON) && !joined.isEmpty()) {
        joined.add(joined.removeLast() + " " + line);
      } else {
        joined.add(line);
      }
    }
    return List.copyOf(joined);
  }
}
