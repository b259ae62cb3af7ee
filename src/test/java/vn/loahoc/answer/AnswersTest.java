package vn.loahoc.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.loahoc.app.ExampleRows;
import vn.loahoc.app.TestCorpora;

/** Asks the invented documents of {@code answer/corpus} in conversations of one turn. */
class AnswersTest {

  /** A row of {@code answers.tsv}. */
  private record Example(LocalDate today, String question, String kind, List<String> fragments) {

    static Example of(List<String> row) {
      return new Example(
          LocalDate.parse(row.get(0)),
          row.get(1),
          row.get(2),
          row.size() == 3 ? List.of() : List.of(row.get(3).split(" \\| ")));
    }

    List<String> faults(Answer answer) {
      List<String> faults = new ArrayList<>();
      if (!answer.getClass().getSimpleName().toLowerCase(Locale.ROOT).equals(kind)) {
        faults.add("is not " + kind);
      }
      for (String fragment : fragments) {
        boolean unwanted = fragment.startsWith("!");
        String words = unwanted ? fragment.substring(1) : fragment;
        if (answer.text().contains(words) == unwanted) {
          faults.add((unwanted ? "says " : "lacks ") + words);
        }
      }
      return faults;
    }
  }

  @Test
  void everyQuestionIsAnsweredAsItsRowSays() {
    SoftAssertions softly = new SoftAssertions();
    for (Example example : examples()) {
      Answer answer = answer(example);
      softly
          .assertThat(example.faults(answer))
          .as("%s %s: %s", example.today(), example.question(), answer)
          .isEmpty();
    }
    softly.assertAll();
  }

  @Test
  void aSureAnswerEndsWithItsSources() {
    SoftAssertions softly = new SoftAssertions();
    for (Example example : examples()) {
      if (answer(example) instanceof Answer.Sure sure) {
        softly.assertThat(sure.sources()).as(example.question()).isNotEmpty();
        softly
            .assertThat(sure.text().lines().toList().getLast())
            .as(example.question())
            .startsWith("Nguồn: ")
            .endsWith(".");
      }
    }
    softly.assertAll();
  }

  @Test
  void lettersTypedApartFromTheirMarksChangeNoAnswer() {
    SoftAssertions softly = new SoftAssertions();
    for (Example example : examples()) {
      String apart = Normalizer.normalize(example.question(), Normalizer.Form.NFD);
      Answer answer =
          TestCorpora.invented().conversation().say(apart, example.today().atTime(8, 0));
      softly.assertThat(answer).as(example.question()).isEqualTo(answer(example));
    }
    softly.assertAll();
  }

  @Test
  void theHourOfTheDayChangesNoDay() {
    Example example = Example.of(List.of("2024-09-30", "mai có gì", "sure"));
    assertThat(
            TestCorpora.invented()
                .conversation()
                .say(example.question(), example.today().atTime(23, 59)))
        .isEqualTo(answer(example));
  }

  private static Answer answer(Example example) {
    return TestCorpora.invented()
        .conversation()
        .say(example.question(), example.today().atTime(8, 0));
  }

  private static List<Example> examples() {
    return ExampleRows.of(AnswersTest.class, "answers.tsv").stream().map(Example::of).toList();
  }
}
