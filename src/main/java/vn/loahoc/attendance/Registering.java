package vn.loahoc.attendance;

/** What came of registering. */
public sealed interface Registering {

  /** They have their places. */
  record Seated(Registration registration) implements Registering {}

  /**
   * They wait.
   *
   * @param position from 1
   */
  record Waiting(Registration registration, int position) implements Registering {}

  /** There are not so many places; nothing was changed. */
  record Full(Room room) implements Registering {}

  /**
   * They had registered before; nothing was changed.
   *
   * @param position from 1 if they wait, else 0
   */
  record Already(Registration registration, int position) implements Registering {}

  /** Nobody can register any more: it is too late, it was closed, or it does not take place. */
  record Closed(Occasion occasion) implements Registering {}

  /** There never were so many places. */
  record TooLarge(int places) implements Registering {}
}
