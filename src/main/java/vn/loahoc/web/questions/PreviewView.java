package vn.loahoc.web.questions;

/**
 * An answer before it is published.
 *
 * @param unit whose answer it will be
 * @param wards which it will hold for
 * @param until its last day, as people read it
 * @param waiting how many will be sent it
 */
public record PreviewView(
    long number, AnswerForm form, String unit, String wards, String until, int waiting) {

  /** Without what is written. */
  @Override
  public String toString() {
    return "preview " + number;
  }
}
