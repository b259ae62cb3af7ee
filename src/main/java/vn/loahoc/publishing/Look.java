package vn.loahoc.publishing;

import java.util.List;
import vn.loahoc.corpus.Problem;

/** What comes of looking at a file, before anything is published. */
public sealed interface Look {

  /** It can be published. */
  record Ready(Preview preview) implements Look {}

  /**
   * It cannot.
   *
   * @param why one sentence for the person
   * @param problems what to mend
   */
  record Refused(String why, List<Problem> problems) implements Look {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
