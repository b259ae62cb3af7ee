package vn.loahoc.attendance.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The example tables of this package: tabs between columns, "#" before a comment. */
final class Rows {

  private Rows() {}

  static Stream<List<String>> of(String table) {
    try (InputStream in = Rows.class.getResourceAsStream(table)) {
      String text = new String(Objects.requireNonNull(in, table).readAllBytes(), UTF_8);
      List<List<String>> rows =
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split("\t")))
              .toList();
      if (rows.isEmpty()) {
        throw new IllegalStateException("no examples in " + table);
      }
      return rows.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }
}
