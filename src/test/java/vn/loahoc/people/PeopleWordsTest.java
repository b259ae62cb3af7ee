package vn.loahoc.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loahoc.message.ChannelId;

class PeopleWordsTest {

  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z0-9-]+)+)\"");

  /** Names that are put together where they are used. */
  private static final List<String> MADE =
      List.of("consent.", "purpose.", "account.", "role.", "erase.", "age.erase.");

  @Test
  void everySentenceIsUsedAndNoneIsMissing() throws IOException {
    Set<String> keys = new TreeSet<>(ResourceBundle.getBundle("vi.people", Locale.ROOT).keySet());
    Set<String> used = used();
    keys.removeIf(key -> MADE.stream().anyMatch(key::startsWith));
    assertThat(used).containsAll(keys);
    for (Purpose purpose : Purpose.values()) {
      assertThat(PeopleWords.say("purpose." + purpose.key())).isNotBlank();
      assertThat(PeopleWords.say("consent." + purpose.key()))
          .contains("{unit}", "{account}", "**", "xóa thông tin");
    }
    for (String matter : List.of("erase.", "age.erase.")) {
      for (String part : List.of("ask", "yes", "no", "done", "kept")) {
        assertThat(PeopleWords.say(matter + part)).isNotBlank();
      }
    }
    for (Role role : Role.values()) {
      if (role != Role.RESIDENT) {
        assertThat(PeopleWords.say("role." + role.key())).isNotBlank();
      }
    }
    assertThat(PeopleWords.account(new ChannelId("viber"))).isEqualTo("tài khoản viber");
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String folder : List.of("src/main/java/vn/loahoc/people", "src/main/java/vn/loahoc/cli")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher key = KEY.matcher(Files.readString(file));
          while (key.find()) {
            used.add(key.group(1));
          }
        }
      }
    }
    return used;
  }
}
