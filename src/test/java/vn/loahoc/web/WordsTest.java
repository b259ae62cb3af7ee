package vn.loahoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  /** Where a sentence is asked for; a key that ends in "." is put together there. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:say\\(|Step\\.(?:to|press)\\(|words(?:\\(\\))?\\s*\\.of\\(|Refusal\\(\\d+,|tell\\(ctx,"
              + " \\d+,|\\? |: |->)\\s*\"((?:[a-z]+[.-])*[a-z0-9-]+\\.?)\"");

  private static final List<String> SOURCES =
      List.of("src/main/java/vn/loahoc/web", "src/main/jte");

  @Test
  void everySentenceIsUsedAndNoneIsMissing() throws IOException {
    Set<String> keys = new TreeSet<>(ResourceBundle.getBundle("vi.web", Locale.ROOT).keySet());
    Set<String> used = new TreeSet<>();
    for (String key : asked()) {
      keys.stream()
          .filter(k -> key.endsWith(".") ? k.startsWith(key) : k.equals(key))
          .forEach(used::add);
    }
    assertThat(used).isEqualTo(keys);
  }

  @Test
  void noSentenceThatIsAskedForIsMissing() throws IOException {
    Set<String> keys = ResourceBundle.getBundle("vi.web", Locale.ROOT).keySet();
    assertThat(asked().stream().filter(key -> key.matches("(refused|staff|chat|privacy)\\..*[^.]")))
        .isNotEmpty()
        .allMatch(keys::contains);
  }

  @Test
  void valuesStandWhereTheirNumbersAre() {
    assertThat(new Words().of("day", "Thứ Hai", "02/10/2023")).isEqualTo("Thứ Hai, 02/10/2023");
  }

  private static Set<String> asked() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (String folder : SOURCES) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          ASKED
              .matcher(Files.readString(file))
              .results()
              .map((MatchResult found) -> found.group(1))
              .forEach(asked::add);
        }
      }
    }
    return asked;
  }
}
