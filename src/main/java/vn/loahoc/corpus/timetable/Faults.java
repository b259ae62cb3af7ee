package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.List;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.ProblemCatalogue;
import vn.loahoc.corpus.SourceTable.Cell;

/** What is wrong with one row, in the order it was met; each thing once. */
final class Faults {

  private final Problem.Place place;
  private final List<Problem> found = new ArrayList<>();

  Faults(Problem.Place place) {
    this.place = place;
  }

  void add(String code, Object... details) {
    Problem problem = ProblemCatalogue.problem(place, key(code, details), details);
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  boolean has(String code) {
    return found.stream().anyMatch(problem -> problem.code().equals(code));
  }

  /** Whether one of these details was met. */
  boolean has(String code, Object... details) {
    return found.contains(ProblemCatalogue.problem(place, key(code, details), details));
  }

  /**
   * What a formula would show does not stand in the cell, so it has words and a mend of its own.
   */
  private static String key(String code, Object... details) {
    boolean formula = List.of(details).contains(Cell.Broken.NO_VALUE);
    return formula && code.equals("unreadable_cell") ? code + ".formula" : code;
  }

  List<Problem> found() {
    return List.copyOf(found);
  }
}
