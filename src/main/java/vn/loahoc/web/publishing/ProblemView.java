package vn.loahoc.web.publishing;

import java.util.ArrayList;
import java.util.List;
import vn.loahoc.corpus.Problem;
import vn.loahoc.publishing.DifferenceWords;
import vn.loahoc.publishing.PublishingWords;

/**
 * A row or a file to mend: where it is, what is wrong, how to mend it.
 *
 * @param leftOut whether it was left out
 * @param ofFile whether it is the whole file and no row of it
 */
public record ProblemView(String place, String what, String mend, boolean leftOut, boolean ofFile) {

  /** Nobody reads on; the chat hands out the whole as a file. */
  private static final int MOST = 500;

  /** Those that matter most, and how many more there are. */
  static List<ProblemView> of(List<Problem> problems) {
    List<ProblemView> views = new ArrayList<>(most(problems));
    int more = problems.size() - views.size();
    if (more > 0) {
      views.add(new ProblemView("", PublishingWords.say("line-more", more), "", false, false));
    }
    return views;
  }

  private static List<ProblemView> most(List<Problem> problems) {
    return problems.stream()
        .sorted(Problem.URGENT_FIRST)
        .limit(MOST)
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
