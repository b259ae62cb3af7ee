package vn.loahoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.text.Sentence;

class SentencePickerTest {

  static Stream<Arguments> picks() {
    return Samples.arguments("picks.tsv");
  }

  @ParameterizedTest
  @MethodSource("picks")
  void picksTheSentenceThatAnswers(String passage, String question, String sentence) {
    try (PassageIndex index = PassageIndex.inMemory(Samples.passages())) {
      assertThat(
              new SentencePicker(index).pick(question, text(passage)).orElseThrow().best().text())
          .isEqualTo(sentence);
    }
  }

  @Test
  void addsTheBetterNeighbourInTheOrderOfTheText() {
    try (PassageIndex index = PassageIndex.inMemory(Samples.passages())) {
      SentencePicker.Pick pick =
          new SentencePicker(index).pick("ảnh thẻ cho trẻ em", text("thu-vien")).orElseThrow();
      assertThat(pick.inOrder()).hasSize(2).isSortedAccordingTo((a, b) -> a.start() - b.start());
      assertThat(pick.inOrder()).contains(pick.best());
    }
  }

  @Test
  void aTextWithoutASentenceHasNoPick() {
    try (PassageIndex index = PassageIndex.inMemory(Samples.passages())) {
      SentencePicker picker = new SentencePicker(index);
      assertThat(picker.pick("lớp nào", " \n ")).isEmpty();
      assertThat(picker.pick("lớp nào", "Một câu"))
          .map(SentencePicker.Pick::inOrder)
          .contains(List.of(new Sentence("Một câu", 0, 7)));
    }
  }

  private static String text(String id) {
    return Samples.passages().stream()
        .filter(passage -> passage.id().equals(id))
        .map(Passage::text)
        .findFirst()
        .orElseThrow();
  }
}
