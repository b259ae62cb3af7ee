package vn.loahoc.questions;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences and the program that says them. */
class TextsTest {

  private static final Path SOURCES = Path.of("src/main/java/vn/loahoc/questions");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*)\"");

  private final Set<String> keys =
      new TreeSet<>(ResourceBundle.getBundle("vi.questions", Locale.ROOT).keySet());

  @Test
  void everySentenceIsSaidSomewhere() throws IOException {
    String sources = sources();
    Set<String> named =
        LITERAL
            .matcher(sources)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(keys).isNotEmpty();
    assertThat(keys.stream().filter(key -> !key.matches("reason-[123]"))).isSubsetOf(named);
  }

  @Test
  void whatTheProgramSaysIsThere() throws IOException {
    List<String> said =
        Pattern.compile("Texts\\s*\\.of\\(\\s*\"([^\"]*[^-])\"")
            .matcher(sources())
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(said).hasSizeGreaterThan(30);
    assertThat(keys).containsAll(said);
  }

  @Test
  void sentencesArePoliteAndHaveNoForeignWords() {
    ResourceBundle bundle = ResourceBundle.getBundle("vi.questions", Locale.ROOT);
    for (String key : keys) {
      String text = bundle.getString(key);
      assertThat(text).as(key).doesNotContain("!", "hệ thống", "truy vấn", "FAQ").isNotBlank();
      assertThat(Pattern.compile("\\{\\d}").matcher(text).results().map(MatchResult::group))
          .as(key)
          .allMatch(blank -> blank.charAt(1) < '7');
    }
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }
}
