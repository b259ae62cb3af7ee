package vn.loahoc.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Example tables of the test resources: UTF-8, {@code #} starts a comment line. */
public final class ExampleRows {

  private ExampleRows() {}

  /** The lines of a table beside a class, without comments and empty lines. */
  public static List<String> lines(Class<?> owner, String table) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(table), table)) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      if (lines.isEmpty()) {
        throw new IllegalStateException("no examples in " + table);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, each line split at its tabs; a row may end early. */
  public static List<List<String>> of(Class<?> owner, String table) {
    return lines(owner, table).stream().map(line -> List.of(line.split("\t"))).toList();
  }
}
