package vn.loahoc.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckInWordsTest {

  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z-]+)*)\"");

  /** Put together where it is used. */
  private static final Set<String> MADE = Set.of("done.many", "done.nobody.many");

  @Test
  void everySentenceIsUsedAndNoneIsMissing() throws IOException {
    ResourceBundle bundle = ResourceBundle.getBundle("vi.checkin", Locale.ROOT);
    Set<String> keys = new TreeSet<>(bundle.keySet());
    keys.removeAll(MADE);
    Set<String> used = new TreeSet<>();
    for (String folder : new String[] {"checkin", "web/checkin"}) {
      Path root = Path.of("src/main/java/vn/loahoc", folder);
      try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher key = KEY.matcher(Files.readString(file));
          while (key.find()) {
            used.add(key.group(1));
          }
        }
      }
    }
    assertThat(used).containsAll(keys);
    assertThat(bundle.keySet())
        .allSatisfy(
            key -> {
              assertThat(Normalizer.isNormalized(bundle.getString(key), Normalizer.Form.NFC))
                  .isTrue();
              assertThat(bundle.getString(key)).doesNotContain("!", "hệ thống");
            });
  }
}
