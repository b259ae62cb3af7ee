package vn.loahoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every source is in google-java-format; {@code bin/format} puts it there. */
class FormatTest {

  private static final Path SOURCES = Path.of("src");

  @Test
  void everySourceIsFormatted() throws Exception {
    List<Path> seen = new ArrayList<>();
    List<Path> unformatted = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        seen.add(file);
        String source = Files.readString(file);
        if (!source.equals(formatted(source))) {
          unformatted.add(file);
        }
      }
    }
    assertThat(seen).isNotEmpty();
    assertThat(unformatted).as("run bin/format").isEmpty();
  }

  private static String formatted(String source) throws Exception {
    String tidy = RemoveUnusedImports.removeUnusedImports(source);
    return new Formatter().formatSource(ImportOrderer.reorderImports(tidy, Style.GOOGLE));
  }
}
