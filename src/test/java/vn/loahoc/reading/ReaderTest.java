package vn.loahoc.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.loahoc.app.ExampleRows;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.text.RandomTexts;

/** Reads messages as somebody does who knows the shipped documents. */
class ReaderTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 9, 30, 8, 0);

  /** A row of {@code messages.tsv}. */
  private record Example(String message, String restored, Set<Ask> asks, List<String> topic) {

    static Example of(List<String> row) {
      return new Example(
          row.get(0),
          row.get(1),
          words(row, 2).stream().map(Ask::valueOf).collect(Collectors.toSet()),
          words(row, 3));
    }

    private static List<String> words(List<String> row, int column) {
      return row.size() <= column || row.get(column).isBlank()
          ? List.of()
          : Arrays.asList(row.get(column).split(" "));
    }
  }

  private final Reader reader = TestCorpora.shipped().reader();

  @Test
  void everyMessageIsReadAsItsRowSays() {
    SoftAssertions softly = new SoftAssertions();
    for (Example example : examples()) {
      Reading reading = reader.read(example.message(), NOW);
      softly.assertThat(reading.restored()).as(example.message()).isEqualTo(example.restored());
      softly.assertThat(reading.asks()).as(example.message()).containsAll(example.asks());
      softly.assertThat(topic(reading)).as(example.message()).containsAll(example.topic());
    }
    softly.assertAll();
  }

  @Test
  void lettersTypedApartFromTheirMarksChangeNothing() {
    SoftAssertions softly = new SoftAssertions();
    for (Example example : examples()) {
      Reading plain = reader.read(example.message(), NOW);
      String apart = Normalizer.normalize(example.message(), Normalizer.Form.NFD);
      softly.assertThat(reader.read(apart, NOW)).as(example.message()).isEqualTo(plain);
    }
    softly.assertAll();
  }

  @Test
  void wordsFollowEachOtherInsideTheText() {
    for (String text : RandomTexts.of(20_231_002, 2_000)) {
      Reading reading = reader.read(text, NOW);
      int end = 0;
      for (Word word : reading.words()) {
        assertThat(word.from()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(word.to()).as(text).isGreaterThan(word.from());
        end = word.to();
      }
      assertThat(end).as(text).isLessThanOrEqualTo(reading.text().length());
    }
  }

  private static List<String> topic(Reading reading) {
    return reading.topic().stream().map(Word::restored).toList();
  }

  private static List<Example> examples() {
    return ExampleRows.of(ReaderTest.class, "messages.tsv").stream().map(Example::of).toList();
  }
}
