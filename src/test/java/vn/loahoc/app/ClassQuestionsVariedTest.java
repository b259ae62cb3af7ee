package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks what {@link ClassQuestionsTest} asks in other words that mean the same. */
class ClassQuestionsVariedTest {

  /** Each question is said in so many other ways; its words choose them, in every run the same. */
  private static final int WAYS = 4;

  @TempDir Path folder;

  private static Stream<ClassTown> towns() throws IOException {
    return ClassTown.all();
  }

  @ParameterizedTest
  @MethodSource("towns")
  void whatMeansTheSameIsAnsweredTheSame(ClassTown town) throws IOException {
    List<Variation> all = Variation.all();
    List<String> missed = new ArrayList<>();
    int asked = 0;
    try (Understanding understanding = town.understanding(folder)) {
      for (ClassQuestion question : town.questions()) {
        for (Variation variation : some(all, question)) {
          asked++;
          Optional<String> miss =
              question.asked(variation.of(question.turns())).missed(understanding);
          miss.ifPresent(text -> missed.add("[" + variation.name() + "] " + text));
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(asked).isGreaterThan(town.least());
  }

  private static List<Variation> some(List<Variation> all, ClassQuestion question) {
    List<Variation> ways =
        new ArrayList<>(
            all.stream()
                .filter(variation -> !variation.of(question.turns()).equals(question.turns()))
                .toList());
    Collections.shuffle(ways, new Random(question.turns().hashCode()));
    return ways.subList(0, Math.min(WAYS, ways.size()));
  }
}
