package vn.loahoc.corpus;

import java.util.OptionalInt;

/**
 * How full a class is, as its timetable says; it may have changed since.
 *
 * @param enrolled people who have a place
 * @param left places that nobody has
 */
public record Enrolment(OptionalInt enrolled, OptionalInt left, State state) {

  /** The timetable does not say. */
  public static final Enrolment UNKNOWN =
      new Enrolment(OptionalInt.empty(), OptionalInt.empty(), State.UNKNOWN);

  /** What words say of it. */
  public enum State {
    UNKNOWN,
    /** "còn nhận học viên". */
    OPEN,
    /** "đã đủ". */
    FULL
  }

  /** Nobody has enrolled less than never, and no class has fewer places than none. */
  public Enrolment {
    if (enrolled.orElse(0) < 0 || left.orElse(0) < 0) {
      throw new IllegalArgumentException("a number of people below 0");
    }
  }

  /** Whether anything is said. */
  public boolean isKnown() {
    return enrolled.isPresent() || left.isPresent() || state != State.UNKNOWN;
  }
}
