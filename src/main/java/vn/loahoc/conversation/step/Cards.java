package vn.loahoc.conversation.step;

import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Turn;

/** Shows one activity with all that is known of it. Thread-safe. */
public interface Cards {

  /**
   * One activity.
   *
   * @param subject names it so that a question about it stands by itself
   */
  record Shown(Answer answer, String subject) {}

  /**
   * The card of an activity.
   *
   * @param occurrence its id in the calendar
   * @return nothing if the calendar does not have it any more
   */
  Optional<Shown> of(Turn turn, String occurrence);

  /** The card of one that an answer showed; a plan's own is known by its title and its day. */
  default Optional<Shown> of(Turn turn, Recall.Shown shown) {
    return shown.occurrence().flatMap(id -> of(turn, id));
  }

  /** The card that a button stands for, by its payload. */
  Optional<Shown> pressed(Turn turn, String payload);

  /** None: a number below a list is a question about that activity. */
  static Cards none() {
    return new Cards() {
      @Override
      public Optional<Shown> of(Turn turn, String occurrence) {
        return Optional.empty();
      }

      @Override
      public Optional<Shown> pressed(Turn turn, String payload) {
        return Optional.empty();
      }
    };
  }
}
