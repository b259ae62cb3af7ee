package vn.loahoc.delivery;

/**
 * How much of one lane is held in memory, and how long it rests. What there was no room for stays
 * in the database, and then so does all that comes later, else it would overtake. Guarded by {@link
 * Lines}.
 */
final class LaneRoom {

  /** Even when nothing is known to be missing, so many of the oldest are looked at. */
  private static final int GLANCE = 1_000;

  private final int most;
  private int held;

  /** Nothing comes in before the database was asked for the first time. */
  private boolean leftSomeOut = true;

  private boolean leftSomeOutWhileFilling;
  private boolean rests;
  private long restsUntil;

  LaneRoom(int most) {
    this.most = most;
  }

  boolean hasPlace() {
    return held < most;
  }

  /** Whether something new may come in; if not, it is found in the database later. */
  boolean takesNew() {
    if (leftSomeOut || !hasPlace()) {
      leftSomeOut = true;
      leftSomeOutWhileFilling = true;
      return false;
    }
    return true;
  }

  /** How many to ask the database for. */
  int beginsToFill() {
    leftSomeOutWhileFilling = false;
    return leftSomeOut ? most : Math.min(most, GLANCE);
  }

  /**
   * @param all whether the database has no more than it gave
   */
  void filled(boolean all) {
    leftSomeOut = leftSomeOut && (!all || !hasPlace() || leftSomeOutWhileFilling);
  }

  void joined() {
    held++;
  }

  void left() {
    held--;
  }

  void rest(long now, long nanos) {
    rests = true;
    restsUntil = now + nanos;
  }

  /** Nanoseconds until something may go; 0 if now. */
  long pause(long now) {
    if (rests && restsUntil - now <= 0) {
      rests = false;
    }
    return rests ? restsUntil - now : 0;
  }
}
