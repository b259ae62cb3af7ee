package vn.loahoc.amendment;

import vn.loahoc.calendar.Occurrence;

/** What came of an act of staff. */
public sealed interface Deciding {

  /**
   * It holds from now on.
   *
   * @param id by which it can be undone
   */
  record Published(long id, Occurrence now) implements Deciding {}

  /**
   * It was undone.
   *
   * @param same whether all holds as before, since something that was said later outweighs it
   */
  record Undone(Occurrence now, boolean same) implements Deciding {}

  /** Something else was said of it meanwhile: what holds now has to be looked at first. */
  record Outrun() implements Deciding {}

  /** It says what holds already. */
  record Same() implements Deciding {}

  /** It is not theirs to decide. */
  record NotTheirs() implements Deciding {}

  /** There is no such thing any more. */
  record Gone() implements Deciding {}
}
