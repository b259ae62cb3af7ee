package vn.loahoc.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.loahoc.app.ExampleRows;
import vn.loahoc.app.TestCorpora;

class MeaningTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);

  private final QuestionReader reader =
      new QuestionReader(() -> TestCorpora.shipped().reader(), UnaryOperator.identity());

  @Test
  void pairsMeanTheSameOrNotAsTheTableSays() {
    List<List<String>> rows = ExampleRows.of(MeaningTest.class, "same.tsv");
    List<String> wrong = new ArrayList<>();
    for (List<String> row : rows) {
      Meaning one = reader.meaning(row.get(1), NOW);
      Meaning other = reader.meaning(row.get(2), NOW);
      boolean same = one.sameAs(other);
      assertThat(other.sameAs(one)).as("both ways: %s", row).isEqualTo(same);
      if (same != row.get(0).equals("same")) {
        wrong.add(row + "\n  " + one.line() + "\n  " + other.line());
      }
    }
    assertThat(rows).hasSizeGreaterThanOrEqualTo(30);
    assertThat(wrong).isEmpty();
  }

  @Test
  void aMeaningSurvivesBeingWrittenDown() {
    for (List<String> row : ExampleRows.of(MeaningTest.class, "same.tsv")) {
      Asked asked = reader.asked(row.get(1), Optional.of("Tân Quy"), NOW);
      assertThat(Asked.parse(asked.kept())).isEqualTo(asked);
    }
  }

  @Test
  void theWardThatIsNamedGoesBeforeThePersonsOwn() {
    assertThat(reader.asked("phường Tân Phú có lớp vẽ không", Optional.of("Tân Quy"), NOW).ward())
        .contains("Tân Phú");
    assertThat(reader.asked("có lớp vẽ không", Optional.of("Tân Quy"), NOW).ward())
        .contains("Tân Quy");
  }

  @Test
  void randomTextIsReadWithoutHarm() {
    long seed = 20231001;
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(60), 0, 0x2000)
          .filter(Character::isDefined)
          .forEach(c -> text.appendCodePoint(c));
      Asked asked = reader.asked(text.toString(), Optional.empty(), NOW);
      assertThat(Asked.parse(asked.kept())).as("seed %d", seed).isEqualTo(asked);
    }
  }
}
