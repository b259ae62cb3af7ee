package vn.loahoc.delivery;

/**
 * Told at each step after which a crash has its own outcome. The program does nothing there; a test
 * kills itself.
 */
@FunctionalInterface
public interface Milestones {

  /** The steps, in the order an update takes them. */
  enum Step {
    AFTER_POLL,
    AFTER_INBOX_COMMIT,
    BEFORE_EFFECTS_COMMIT,
    AFTER_EFFECTS_COMMIT,
    AFTER_SENDING_COMMIT,
    AFTER_ANSWER_READ,
    AFTER_OUTCOME_COMMIT
  }

  void reached(Step step);

  /** Nobody watches. */
  static Milestones unwatched() {
    return step -> {};
  }
}
