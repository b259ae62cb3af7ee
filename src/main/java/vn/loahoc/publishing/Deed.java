package vn.loahoc.publishing;

/** What came of a press. */
public sealed interface Deed {

  /** It is in force from now on. */
  record Published(Preview preview) implements Deed {}

  /** What stood before stands again. */
  record TakenBack(Preview preview) implements Deed {}

  /** The draft is deleted. */
  record Dropped() implements Deed {}

  /** What stands has changed since the person looked, so nothing was done: this is the news. */
  record LookAgain(Preview preview) implements Deed {}

  /** Somebody published something in this very moment, so nothing was done. */
  record Overtaken() implements Deed {}

  /** It was published, taken back or dropped already. */
  record Late() implements Deed {}

  /** So many timetables are published that one must be taken back first. */
  record TooMany() implements Deed {}
}
