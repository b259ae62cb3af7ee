package vn.loahoc.web;

/**
 * Why something was not done, and the way on.
 *
 * @param sentence its key
 * @param written what somebody had written, which the way back keeps in its box; may be empty
 * @param back where to go on
 * @param forStaff whether that is the staff pages
 */
public record ErrorView(String sentence, String written, String back, boolean forStaff) {

  /** Without what was written. */
  @Override
  public String toString() {
    return sentence;
  }
}
