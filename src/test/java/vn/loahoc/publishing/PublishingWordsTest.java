package vn.loahoc.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences and the program that says them. */
class PublishingWordsTest {

  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/main/java/vn/loahoc/publishing"),
          Path.of("src/main/java/vn/loahoc/web/publishing"),
          Path.of("src/main/java/vn/loahoc/cli"));

  private final ResourceBundle bundle = ResourceBundle.getBundle("vi.publishing", Locale.ROOT);
  private final Set<String> keys = new TreeSet<>(bundle.keySet());

  private static String sources() {
    StringBuilder all = new StringBuilder();
    for (Path folder : SOURCES) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          all.append(Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all.toString();
  }

  @Test
  void everySentenceIsSaidSomewhereAndWhatIsSaidIsThere() {
    String sources = sources();
    Set<String> literals =
        Pattern.compile("\"([a-z][a-z-]*)\"")
            .matcher(sources)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertThat(keys.stream().filter(key -> !key.startsWith("aspect-"))).isSubsetOf(literals);
    for (Difference.Aspect aspect : Difference.Aspect.values()) {
      assertThat(keys)
          .contains("aspect-" + aspect.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    List<String> said =
        Pattern.compile("\\bsay\\(\\s*\"([a-z-]*[a-z])\"")
            .matcher(sources.replaceAll("(?s)PeopleWords\\s*\\.say\\([^)]*\\)", ""))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(said).hasSizeGreaterThan(40);
  }

  @Test
  void sentencesArePoliteAndHaveNoForeignWords() {
    for (String key : keys) {
      String text = bundle.getString(key);
      assertThat(text).as(key).isNotBlank().doesNotContain("!", "hệ thống", "file ", "upload");
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
    }
  }

  @Test
  void aTitleWithBracesIsSaidAsItStands() {
    assertThat(PublishingWords.say("class", "Lớp {1}", "thứ Hai")).isEqualTo("Lớp {1}: thứ Hai");
  }
}
