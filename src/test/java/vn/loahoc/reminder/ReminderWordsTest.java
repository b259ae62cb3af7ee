package vn.loahoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReminderWordsTest {

  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-z0-9-]+)\"[,)]");
  private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9-]+)\"");

  /** Names that are put together where they are used. */
  private static final List<String> MADE = List.of("weekday-", "refused-");

  @Test
  void everySentenceIsUsedAndNoneIsMissing() throws IOException {
    Set<String> keys =
        new TreeSet<>(ResourceBundle.getBundle("vi.reminders", Locale.ROOT).keySet());
    assertThat(keys).containsAll(found(SAID));
    Set<String> quoted = found(QUOTED);
    assertThat(keys.stream().filter(key -> MADE.stream().noneMatch(key::startsWith)))
        .allMatch(quoted::contains);
  }

  @Test
  void hoursAndDaysAreSaidAsPeopleReadThem() {
    assertThat(ReminderWords.when(LocalDateTime.of(2023, 10, 2, 8, 0)))
        .isEqualTo("8 giờ sáng thứ Hai, 02/10/2023");
    assertThat(ReminderWords.when(LocalDateTime.of(2023, 10, 8, 19, 5)))
        .isEqualTo("19 giờ 05 Chủ nhật, 08/10/2023");
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/loahoc/reminder"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher key = pattern.matcher(Files.readString(file));
        while (key.find()) {
          found.add(key.group(1));
        }
      }
    }
    return found;
  }
}
