package vn.loahoc.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences and the program that says them. */
class PhotoWordsTest {

  private static final Path SOURCES = Path.of("src/main/java/vn/loahoc/photo");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*)\"");

  private final ResourceBundle bundle = ResourceBundle.getBundle("vi.photo", Locale.ROOT);

  private static Set<String> literals() throws IOException {
    Set<String> literals = new HashSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher literal = LITERAL.matcher(Files.readString(file));
        while (literal.find()) {
          literals.add(literal.group(1));
        }
      }
    }
    return literals;
  }

  @Test
  void everySentenceIsSaidSomewhere() throws IOException {
    Set<String> said = new TreeSet<>();
    said.addAll(literals());
    for (Developed.Why why : Developed.Why.values()) {
      said.add("refused-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    for (Children children : Children.values()) {
      said.add("children-" + children.key());
    }
    Stream.of("file", "day", "ward", "activity", "caption", "children", "kept")
        .forEach(column -> said.add("column-" + column));
    assertThat(said).containsAll(bundle.keySet());
  }

  @Test
  void sentencesArePoliteAndHaveNoForeignWords() {
    for (String key : bundle.keySet()) {
      String text = bundle.getString(key);
      assertThat(text).as(key).isNotBlank().doesNotContain("!", "hệ thống", "file ", "upload");
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
    }
  }

  @Test
  void aTitleWithBracesIsSaidAsItStands() {
    assertThat(PhotoWords.say("shown", "Lớp {1}")).isEqualTo("Ảnh của: Lớp {1}.");
  }
}
