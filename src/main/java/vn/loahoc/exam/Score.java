package vn.loahoc.exam;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The results of a sitting, counted. */
public record Score(List<Result> results) {

  public Score {
    results = List.copyOf(results);
  }

  /** Questions passed of those asked. */
  public record Part(int passed, int asked) {

    /** Per cent; 100 when nothing was asked. */
    public double percent() {
      return asked == 0 ? 100 : 100.0 * passed / asked;
    }

    private Part plus(boolean pass) {
      return new Part(passed + (pass ? 1 : 0), asked + 1);
    }
  }

  public Part answerable() {
    return part(true, false);
  }

  public Part unanswerable() {
    return part(false, false);
  }

  /** The unanswerable ones under the milder rule, {@link Judgement#passedByWording()}. */
  public Part unanswerableByWording() {
    return part(false, true);
  }

  public SortedMap<String, Part> perTag() {
    SortedMap<String, Part> parts = new TreeMap<>();
    for (Result result : results) {
      for (String tag : result.question().tags()) {
        Part before = parts.getOrDefault(tag, new Part(0, 0));
        parts.put(tag, before.plus(result.judgement().passed()));
      }
    }
    return parts;
  }

  public List<Result> misses() {
    return results.stream().filter(result -> !result.judgement().passed()).toList();
  }

  /** How many hours, dates, numbers, addresses and places stand in no source of their answer. */
  public int unsourced() {
    return results.stream().mapToInt(result -> result.unsourced().size()).sum();
  }

  /** Whether answerable and unanswerable questions, each for itself, reach a percentage. */
  public boolean reaches(double percent) {
    return answerable().percent() >= percent && unanswerable().percent() >= percent;
  }

  private Part part(boolean answerable, boolean byWording) {
    Part part = new Part(0, 0);
    for (Result result : results) {
      if (result.question().answerable() == answerable) {
        Judgement judgement = result.judgement();
        part = part.plus(byWording ? judgement.passedByWording() : judgement.passed());
      }
    }
    return part;
  }
}
