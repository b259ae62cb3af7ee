package vn.loahoc.reminder;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What came of wanting to be reminded. */
public sealed interface Setting {

  /**
   * It is noted.
   *
   * @param mine as they see it from now on
   * @param without why something they wanted is left out, if so
   * @param cautions what may keep the reminder from reaching them
   */
  record Noted(Reminders.Mine mine, Optional<LeadTimes.Why> without, List<Caution> cautions)
      implements Setting {
    public Noted {
      cautions = List.copyOf(cautions);
    }
  }

  /** It cannot be done. */
  record Refused(LeadTimes.Why why) implements Setting {}

  /** It does not take place. */
  record Withdrawn() implements Setting {}

  /** They have very many already. */
  record TooMany() implements Setting {}

  /** What may keep a reminder from reaching somebody. */
  sealed interface Caution {

    /** They have stopped everything that comes unasked. */
    record Stopped() implements Caution {}

    /** It is seen only when they open the page. */
    record WhenOpened() implements Caution {}

    /**
     * The channel may not carry it any more by then, unless they write again.
     *
     * @param time the first one for which this holds
     * @param window how long after their last message it carries anything
     */
    record Late(LocalDateTime time, Duration window) implements Caution {}

    /**
     * What they agreed to ends before, and with it all that is kept of them.
     *
     * @param time the first one for which this holds
     * @param last the last day
     */
    record Forgotten(LocalDateTime time, LocalDate last) implements Caution {}
  }
}
