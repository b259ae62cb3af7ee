package vn.loahoc.web;

import java.util.List;

/**
 * What came of a press of staff: the page {@code done.jte}.
 *
 * @param done whether it was done
 * @param sentence what was done, or why not
 * @param steps where to go from there, the likeliest first
 */
public record DoneView(boolean done, String sentence, List<Step> steps) {

  public DoneView {
    steps = List.copyOf(steps);
  }

  /**
   * Somewhere to go.
   *
   * @param title key of its words
   * @param changes whether it changes something, as taking it back does
   */
  public record Step(String title, String path, boolean changes) {

    /** A page to look at. */
    public static Step to(String title, String path) {
      return new Step(title, path, false);
    }

    /** A press that changes something. */
    public static Step press(String title, String path) {
      return new Step(title, path, true);
    }
  }
}
