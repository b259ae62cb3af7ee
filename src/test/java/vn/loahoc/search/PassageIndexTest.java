package vn.loahoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.text.RandomTexts;

class PassageIndexTest {

  @TempDir Path cache;

  static Stream<Arguments> searches() {
    return Samples.arguments("searches.tsv");
  }

  @ParameterizedTest
  @MethodSource("searches")
  void findsThePassageInMemory(String question, String id) {
    try (PassageIndex index = PassageIndex.inMemory(Samples.passages())) {
      assertThat(index.search(question, 3).getFirst().id()).isEqualTo(id);
    }
  }

  @ParameterizedTest
  @MethodSource("searches")
  void findsTheSamePassagesOnDisk(String question, String id) {
    try (PassageIndex memory = PassageIndex.inMemory(Samples.passages());
        PassageIndex disk = PassageIndex.onDisk(cache, Samples.passages())) {
      assertThat(disk.search(question, 1)).map(Hit::id).containsExactly(id);
      assertThat(disk.search(question, 9).stream().map(Hit::id))
          .containsExactlyInAnyOrderElementsOf(
              memory.search(question, 9).stream().map(Hit::id).toList());
    }
  }

  @Test
  void aQuestionWithoutAWordFindsNothing() {
    try (PassageIndex index = PassageIndex.inMemory(Samples.passages())) {
      assertThat(index.search("?!… 😀", 5)).isEmpty();
      assertThat(index.search("", 5)).isEmpty();
      assertThat(index.search("lớp", 0)).isEmpty();
    }
  }

  @Test
  void anIndexOfNothingFindsNothing() {
    try (PassageIndex memory = PassageIndex.inMemory(List.of());
        PassageIndex disk = PassageIndex.onDisk(cache, List.of())) {
      assertThat(memory.search("lớp tin học", 5)).isEmpty();
      assertThat(disk.search("lớp tin học", 5)).isEmpty();
    }
  }

  @Test
  void equalPassagesComeInTheOrderOfTheList() {
    List<Passage> twins =
        List.of(new Passage("b", "lớp hát"), new Passage("a", "lớp hát"), new Passage("c", "vẽ"));
    try (PassageIndex memory = PassageIndex.inMemory(twins);
        PassageIndex disk = PassageIndex.onDisk(cache, twins)) {
      assertThat(memory.search("lop hat", 5)).map(Hit::id).containsExactly("b", "a");
      assertThat(disk.search("lop hat", 5)).map(Hit::id).containsExactly("b", "a");
    }
  }

  @Test
  void aVeryLongQuestionIsSearchedAsFarAsItGoes() {
    try (PassageIndex disk = PassageIndex.onDisk(cache, Samples.passages())) {
      String question = "thẻ thư viện " + "xyzq ".repeat(5_000);
      assertThat(disk.search(question, 1)).map(Hit::id).containsExactly("thu-vien");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neverFailsOnRandomText(long seed) {
    try (PassageIndex memory = PassageIndex.inMemory(Samples.passages());
        PassageIndex disk = PassageIndex.onDisk(cache, Samples.passages())) {
      SentencePicker picker = new SentencePicker(disk);
      for (String text : RandomTexts.of(seed, 200)) {
        assertThat(disk.search(text, 9)).hasSameSizeAs(memory.search(text, 9));
        assertThat(picker.pick(text, text)).isNotNull();
      }
    }
  }
}
