package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.text.Folding;

/**
 * Asks what {@link ClassQuestionsTest} asks without any marks, but for what hangs on them: {@code
 * classes/marked.tsv}.
 */
class ClassQuestionsWithoutMarksTest {

  @TempDir Path folder;

  private static Stream<ClassTown> towns() throws IOException {
    return ClassTown.all();
  }

  @ParameterizedTest
  @MethodSource("towns")
  void whatIsTypedWithoutMarksIsAnsweredTheSame(ClassTown town) throws IOException {
    Set<String> marked =
        ClassTown.lines("marked.tsv")
            .map(line -> line.split("\t"))
            .filter(columns -> columns[0].equals(town.name()))
            .map(columns -> columns[1])
            .collect(Collectors.toSet());
    List<ClassQuestion> questions =
        town.questions().stream().filter(q -> isWithMarks(q.turns())).toList();
    List<String> unlike = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    try (Understanding understanding = town.understanding(folder)) {
      for (ClassQuestion question : questions) {
        Optional<String> miss = question.missedWithoutMarks(understanding);
        String turns = String.join(" → ", question.turns());
        if (marked.contains(turns)) {
          miss.ifPresent(text -> unlike.add(turns));
        } else {
          miss.ifPresent(missed::add);
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(unlike).containsExactlyInAnyOrderElementsOf(marked);
  }

  private static boolean isWithMarks(List<String> turns) {
    return turns.stream().anyMatch(turn -> !Folding.fold(turn).equals(turn));
  }
}
