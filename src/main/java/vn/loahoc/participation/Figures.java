package vn.loahoc.participation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * All figures of a scope. Every table, chart and file shows these and computes none of its own.
 *
 * @param total of everything
 * @param by the same for each part
 * @param activities what was counted, by label
 * @param former names under which what is told of a ward was recorded, by its name of today; only
 *     where there is another one
 */
public record Figures(
    Line total,
    Map<Part, SortedMap<String, Line>> by,
    Map<String, Activity> activities,
    Map<String, SortedSet<String>> former) {

  /** The figures of one part; those that are 0 may be missing. */
  public record Line(Map<Figure, Long> values) {

    public Line {
      values = Map.copyOf(values);
    }

    public long of(Figure figure) {
      return values.getOrDefault(figure, 0L);
    }
  }

  /** The parts of one way to tell them apart, in the order of their names. */
  public SortedMap<String, Line> parts(Part part) {
    return by.getOrDefault(part, Collections.emptySortedMap());
  }

  /** One part; nothing but zeros if there is none of this name. */
  public Line part(Part part, String name) {
    return parts(part).getOrDefault(name, new Line(Map.of()));
  }
}
