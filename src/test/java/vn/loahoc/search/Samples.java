package vn.loahoc.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The example passages and questions of this package. */
final class Samples {

  private Samples() {}

  static List<Passage> passages() {
    return rows("passages.tsv").map(row -> new Passage(row[0], row[1])).toList();
  }

  /** The example passages among others of shuffled syllables. */
  static List<Passage> passages(int others) {
    List<Passage> all = new ArrayList<>(passages());
    Random random = new Random(7);
    String[] syllables = all.stream().map(Passage::text).toList().toString().split("\\W+");
    for (int i = 0; i < others; i++) {
      StringBuilder text = new StringBuilder("Đoạn " + i);
      for (int word = 0; word < 60; word++) {
        text.append(" x").append(random.nextInt(40)).append(syllables[0]).append(i % 97);
      }
      all.add(new Passage("other-" + i, text.toString()));
    }
    return all;
  }

  static Stream<Arguments> arguments(String table) {
    return rows(table).map(row -> Arguments.of((Object[]) row));
  }

  private static Stream<String[]> rows(String table) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Samples.class.getResourceAsStream(table)),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(line -> line.split("\t"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
