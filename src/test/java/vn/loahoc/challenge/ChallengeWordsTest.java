package vn.loahoc.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.Audience;
import vn.loahoc.participation.Kind;

class ChallengeWordsTest {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("vi.challenge", Locale.ROOT);

  /** Keys whose end is made from an enum or a step. */
  private static final Set<String> MADE =
      Stream.of(
              Stream.of(Audience.values()).map(audience -> "audience." + audience.key()),
              Stream.of("done.", "already.", "mine.")
                  .flatMap(begin -> Stream.of(Kind.values()).map(kind -> begin + kind.key())),
              Stream.of("people", "others", "amount", "confirm", "whether", "again", "more")
                  .map(q -> "ask." + q),
              Stream.of("yes", "no", "add", "replace", "keep", "unknown", "read", "unread")
                  .map(b -> "button." + b),
              Stream.of("today", "day").map(when -> "on." + when))
          .flatMap(keys -> keys)
          .collect(Collectors.toSet());

  @Test
  void everySentenceIsUsedAndNoneIsMissing() throws IOException {
    String code = "";
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/loahoc/challenge"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        code += Files.readString(file);
      }
    }
    Set<String> unused = new TreeSet<>();
    for (String key : Collections.list(BUNDLE.getKeys())) {
      if (!code.contains("\"" + key + "\"") && !MADE.contains(key)) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
    for (String key : List.of("done.challenge-done", "done.check-in", "done.recording")) {
      assertThat(BUNDLE.containsKey(key)).as(key).isTrue();
    }
  }

  @Test
  void everySentenceIsComposedAndFilled() {
    for (String key : Collections.list(BUNDLE.getKeys())) {
      String sentence = BUNDLE.getString(key);
      assertThat(Normalizer.isNormalized(sentence, Normalizer.Form.NFC)).as(key).isTrue();
      assertThat(ChallengeWords.say(key, "a", "b", "c")).as(key).doesNotContain("{");
    }
  }
}
