package vn.loahoc.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Rows of the example tables of this package. */
final class Examples {

  private Examples() {}

  static Stream<Arguments> of(String table) {
    List<String> lines = WordLists.lines(Examples.class, table);
    if (lines.isEmpty()) {
      throw new IllegalStateException("no examples in " + table);
    }
    return lines.stream().map(line -> Arguments.of((Object[]) line.split("\t")));
  }
}
