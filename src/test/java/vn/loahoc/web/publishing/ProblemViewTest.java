package vn.loahoc.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.ProblemCatalogue;

class ProblemViewTest {

  @Test
  void ofVeryManyThoseThatMatterMostAreShown() {
    List<Problem> rows =
        IntStream.rangeClosed(1, 700)
            .mapToObj(
                row ->
                    ProblemCatalogue.problem(
                        Problem.Place.row("a.xlsx", Optional.empty(), row),
                        row == 700 ? "missing_what" : "unlikely_hour",
                        "1:30"))
            .toList();
    List<ProblemView> shown = ProblemView.of(rows);
    assertThat(shown).hasSize(501);
    assertThat(shown.getFirst().leftOut()).isTrue();
    assertThat(shown.getLast())
        .isEqualTo(new ProblemView("", "… và 200 dòng nữa.", "", false, false));
  }

  @Test
  void aWholeFileThatIsLeftOutIsNoRow() {
    Problem file = ProblemCatalogue.problem(Problem.Place.file("a.xlsx"), "unreadable", "hỏng");
    Problem row =
        ProblemCatalogue.problem(Problem.Place.row("a.xlsx", Optional.empty(), 3), "missing_what");
    assertThat(ProblemView.of(List.of(file, row)))
        .extracting(ProblemView::leftOut, ProblemView::ofFile)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, true),
            org.assertj.core.groups.Tuple.tuple(true, false));
  }
}
