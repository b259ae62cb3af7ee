package vn.loahoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  static Stream<Arguments> examples() {
    return Examples.of("sentences-examples.tsv");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void cutsTextIntoSentences(String text, String sentences) {
    assertThat(Sentences.of(text).stream().map(Sentence::text))
        .isEqualTo(List.of(sentences.split("\\|")));
  }

  @Test
  void aLineBreakEndsASentence() {
    assertThat(Sentences.of(" Thời gian\nsáng mai \r\n"))
        .containsExactly(new Sentence("Thời gian", 1, 10), new Sentence("sáng mai", 11, 19));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sentencesOfRandomTextLieInIt(long seed) {
    for (String text : RandomTexts.of(seed, 500)) {
      for (Sentence sentence : Sentences.of(text)) {
        assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
      }
    }
  }
}
