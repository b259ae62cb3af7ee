package vn.loahoc.web.publishing;

import java.util.List;
import vn.loahoc.corpus.Problem;
import vn.loahoc.publishing.DifferenceWords;

/** A row to mend: where it is, what is wrong, how to mend it. */
public record ProblemView(String place, String what, String mend, boolean leftOut) {

  static List<ProblemView> of(List<Problem> problems) {
    return problems.stream()
        .sorted(Problem.URGENT_FIRST)
        .map(
            problem ->
                new ProblemView(
                    DifferenceWords.place(problem.place()),
                    problem.what(),
                    problem.mend(),
                    problem.severity() == Problem.Severity.ERROR))
        .toList();
  }
}
