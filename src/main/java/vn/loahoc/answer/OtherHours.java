package vn.loahoc.answer;

import java.util.List;
import java.util.Optional;
import vn.loahoc.corpus.Activity;

/** What other sources have against the hour at which a plan has an activity. Thread-safe. */
public interface OtherHours {

  /** Nothing where none has another hour. */
  Optional<Told> of(Activity planned);

  /**
   * That the hours differ.
   *
   * @param words to stand behind the line of the activity: "thời khóa biểu ghi …"
   */
  record Told(String words, List<Source> sources) {}
}
