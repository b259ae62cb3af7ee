package vn.loahoc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListsTest {

  @Test
  void aLineThatBeginsWithABarGoesOnWithTheOneAbove() {
    assertThat(WordLists.lines(WordListsTest.class, "word-list.tsv"))
        .containsExactly("KIND\tmột | hai | ba", "OTHER\tbốn | năm");
  }

  @Test
  void aListThatIsMissingIsNamed() {
    assertThatThrownBy(() -> WordLists.lines(WordListsTest.class, "none.tsv"))
        .hasMessage("the word list none.tsv is missing from the program");
  }
}
