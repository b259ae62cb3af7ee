package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks about timetables that nobody tidied, beside plans and in towns without any. */
class ClassQuestionsTest {

  @TempDir Path folder;

  private static Stream<ClassTown> towns() throws IOException {
    return ClassTown.all();
  }

  @ParameterizedTest
  @MethodSource("towns")
  void questionsAboutClassesAreAnsweredFromTheTimetables(ClassTown town) throws IOException {
    List<ClassQuestion> questions = town.questions();
    try (Understanding understanding = town.understanding(folder)) {
      assertThat(questions.stream().flatMap(q -> q.missed(understanding).stream())).isEmpty();
    }
    assertThat(questions).hasSizeGreaterThanOrEqualTo(town.least());
  }
}
