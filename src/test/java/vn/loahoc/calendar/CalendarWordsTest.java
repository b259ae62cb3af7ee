package vn.loahoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalendarWordsTest {

  private static final Pattern STRING = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
  private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"");
  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.calendar", Locale.ROOT);

  @Test
  void everySentenceIsUsedAndNoneIsMissing() throws IOException {
    Set<String> strings = new TreeSet<>();
    Set<String> said = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/loahoc/calendar"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path source : sources) {
        String text = Files.readString(source);
        STRING.matcher(text).results().map(match -> match.group(1)).forEach(strings::add);
        SAID.matcher(text).results().map(match -> match.group(1)).forEach(said::add);
      }
    }
    assertThat(strings).containsAll(SENTENCES.keySet());
    assertThat(said).hasSizeGreaterThan(20);
    assertThat(SENTENCES.keySet()).containsAll(said);
  }

  @Test
  void noBlankIsLeftInASentence() {
    for (String key : SENTENCES.keySet()) {
      assertThatCode(() -> CalendarWords.say(key, "A", "B", "C", "D"))
          .as(key)
          .doesNotThrowAnyException();
      assertThat(CalendarWords.say(key, "A", "B", "C", "D")).as(key).doesNotContain("{", "}", "'");
    }
  }

  @Test
  void keysAreInLowerCase() {
    assertThat(SENTENCES.keySet().stream().filter(key -> !key.matches("[a-z]+(?:-[a-z]+)*")))
        .isEmpty();
    assertThat(SENTENCES.keySet().stream().collect(Collectors.toSet())).hasSizeGreaterThan(20);
  }
}
