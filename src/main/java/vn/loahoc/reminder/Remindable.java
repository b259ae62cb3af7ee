package vn.loahoc.reminder;

import java.util.List;
import java.util.Optional;

/**
 * Something one can be reminded of, as its source says.
 *
 * @param occurrence its id in the calendar: at most 24 of a–z, 0–9 and hyphens, since buttons carry
 *     it
 * @param title in the words of the source
 * @param leads when to remind of it, if the person chooses nothing else; at least one
 * @param sample whether it is made up, which is said wherever it is told
 */
public record Remindable(
    String occurrence,
    String title,
    State state,
    Moment when,
    Where where,
    List<Lead> leads,
    boolean sample) {

  /**
   * Where.
   *
   * @param place in the words of the source
   * @param ward name of the ward that holds it
   */
  public record Where(Optional<String> place, Optional<String> ward) {}

  /** Whether it takes place. */
  public enum State {
    STANDING,
    WITHDRAWN
  }

  public Remindable {
    leads = List.copyOf(leads);
    if (!occurrence.matches("[a-z0-9-]{1,24}") || title.isBlank() || leads.isEmpty()) {
      throw new IllegalArgumentException("without an id that buttons can carry, title or leads");
    }
  }

  /** What it is, when and where, in one line. */
  public String named() {
    return ReminderWords.named(title, sample, when, where);
  }

  Optional<String> place() {
    return where.place();
  }

  boolean isWithdrawn() {
    return state == State.WITHDRAWN;
  }
}
