package vn.loahoc.web.publishing;

import java.util.List;
import vn.loahoc.corpus.Problem;
import vn.loahoc.publishing.DifferenceWords;

/**
 * A row or a file to mend: where it is, what is wrong, how to mend it.
 *
 * @param leftOut whether it was left out
 * @param ofFile whether it is the whole file and no row of it
 */
public record ProblemView(String place, String what, String mend, boolean leftOut, boolean ofFile) {

  static List<ProblemView> of(List<Problem> problems) {
    return problems.stream()
        .sorted(Problem.URGENT_FIRST)
        .map(
            problem ->
                new ProblemView(
                    DifferenceWords.place(problem.place()),
                    problem.what(),
                    problem.mend(),
                    problem.severity() == Problem.Severity.ERROR,
                    problem.place().row().isEmpty()))
        .toList();
  }
}
