package vn.loahoc.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Example tables beside these tests. */
final class Tables {

  private Tables() {}

  static List<String> lines(String name) {
    try (InputStream in =
        Objects.requireNonNull(Tables.class.getResourceAsStream(name), "no table " + name)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      if (lines.isEmpty()) {
        throw new IllegalStateException("no examples in " + name);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String[]> rows(String name) {
    return lines(name).stream().map(line -> line.split("\t", -1)).toList();
  }
}
