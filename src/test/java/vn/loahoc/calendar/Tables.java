package vn.loahoc.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The example tables of this package: tabs between columns, "#" before a comment. */
final class Tables {

  private Tables() {}

  static Stream<List<String>> rows(String table) {
    List<List<String>> rows =
        text(table)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> List.of(line.split("\t")))
            .toList();
    if (rows.isEmpty()) {
      throw new IllegalStateException("no examples in " + table);
    }
    return rows.stream();
  }

  private static String text(String table) {
    try (InputStream in = Tables.class.getResourceAsStream(table)) {
      return new String(Objects.requireNonNull(in, table).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }
}
