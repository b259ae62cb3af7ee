package vn.loahoc.corpus;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.util.List;
import java.util.Locale;

/** Applies the corrections of one campaign and says so. */
final class CorrectedPlans {

  private final String folder;
  private final List<Problem> problems;

  CorrectedPlans(String folder, List<Problem> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** Replaces the plans that are corrected; every correction leaves a problem with its reason. */
  void apply(List<Correction> corrections, List<Plan> plans) {
    for (Correction correction : corrections) {
      String file = folder + "/" + correction.file();
      boolean used = false;
      for (int i = 0; i < plans.size(); i++) {
        if (plans.get(i).file().equals(file)) {
          Plan plan = plans.get(i);
          plans.set(i, correction.apply(plan));
          problems.add(note(correction, plan));
          used = true;
        }
      }
      if (!used) {
        problems.add(problem(Problem.Place.file(file), "unused_correction", correction.file()));
      }
    }
  }

  private static Problem note(Correction correction, Plan plan) {
    return problem(
        Problem.Place.file(plan.file()),
        "corrected",
        correction.fact().name().toLowerCase(Locale.ROOT),
        correction.before(plan),
        correction.value(),
        correction.reason());
  }
}
