package vn.loahoc.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.corpus.Audience;

class ProgrammeWordsTest {

  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-z0-9-]+)\"[,)]");
  private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9-]+)\"");

  /** Names that are put together where they are used. */
  private static final List<String> MADE = List.of("weekday-", "part-", "sum-", "audience-");

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.programme", Locale.ROOT);

  @Test
  void everySentenceIsUsedAndNoneIsMissing() throws IOException {
    Set<String> keys = new TreeSet<>(SENTENCES.keySet());
    assertThat(keys).containsAll(found(SAID));
    Set<String> quoted = found(QUOTED);
    assertThat(keys.stream().filter(key -> MADE.stream().noneMatch(key::startsWith)))
        .allMatch(quoted::contains);
    for (Audience audience : Audience.values()) {
      assertThat(keys).contains("audience-" + audience.key());
    }
  }

  @Test
  void everySentenceIsComposed() {
    for (String key : SENTENCES.keySet()) {
      assertThat(Normalizer.isNormalized(SENTENCES.getString(key), Normalizer.Form.NFC))
          .as(key)
          .isTrue();
    }
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/loahoc/programme"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    found.removeIf(key -> MADE.contains(key));
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "07:00, 7 giờ sáng",
    "10:30, 10 giờ 30 sáng",
    "11:00, 11 giờ trưa",
    "12:00, 12 giờ trưa",
    "13:15, 1 giờ 15 chiều",
    "18:00, 6 giờ chiều",
    "20:05, 8 giờ 05 tối"
  })
  void hoursAreSaidAsPeopleSayThem(LocalTime hour, String said) {
    assertThat(ProgrammeWords.hour(hour)).isEqualTo(said);
  }

  @Test
  void aDayHasItsName() {
    assertThat(ProgrammeWords.when(LocalDateTime.of(2023, 10, 2, 8, 0)))
        .isEqualTo("8 giờ sáng thứ Hai, 02/10/2023");
  }
}
