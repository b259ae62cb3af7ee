package vn.loahoc.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void whatIsUrgentComesFirstAndDaysOutsideTheWeekAfterTheOtherWarnings() {
    List<String> sorted =
        Stream.of("missing_hour", "outside_campaign", "missing_when", "missing_what")
            .map(code -> ProblemCatalogue.problem(Problem.Place.file("a.csv"), code))
            .sorted(Problem.URGENT_FIRST)
            .map(Problem::code)
            .toList();

    assertThat(sorted)
        .containsExactly("missing_what", "missing_when", "outside_campaign", "missing_hour");
  }
}
