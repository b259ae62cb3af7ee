package vn.loahoc.answer;

import java.util.Optional;

/** Knows one kind of question. Rules are asked in order; the first that answers wins. */
public interface Rule {

  /** An answer from the campaign's sources, or nothing if this is not its kind of question. */
  Optional<Answer> answer(Question question, CampaignBook book);

  /** Whether it takes any question and looks for the stretch that meets it best. */
  default boolean searches() {
    return false;
  }
}
