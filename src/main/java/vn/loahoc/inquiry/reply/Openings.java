package vn.loahoc.inquiry.reply;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.loahoc.calendar.ClassMeeting;

/** How full the meetings are that take registrations with Loa Học itself. Thread-safe. */
@FunctionalInterface
public interface Openings {

  /**
   * How full a meeting is.
   *
   * @param places how many there are, as its row or staff said last; nothing where not limited
   * @param free places somebody could have at once
   * @param taken people who have a place
   * @param waiting people who wait for one
   * @param closed whether nobody can register any more
   */
  record Opening(Optional<Integer> places, int free, int taken, int waiting, boolean closed) {}

  /**
   * How full a meeting is.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   * @return nothing if others keep its list, or it has begun
   */
  Optional<Opening> of(ClassMeeting meeting, LocalDateTime now);

  /** Nothing is known of any. */
  static Openings unknown() {
    return (meeting, now) -> Optional.empty();
  }
}
