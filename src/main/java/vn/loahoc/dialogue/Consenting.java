package vn.loahoc.dialogue;

import vn.loahoc.people.Purpose;

/**
 * Asks for consent before something is kept. A feature that wants to keep something says what for,
 * and with which scene it goes on once that is agreed to. Thread-safe.
 */
public interface Consenting {

  /**
   * Goes on at once where the consent is there already; otherwise asks for it first, and goes on
   * when it is given; where it is refused, nothing more happens.
   *
   * @param then whose {@link SceneHandler} is handed a {@link ShortAnswer.Yes} by a turn whose
   *     speaker has a person; this happens inside the transaction, so it must be short
   */
  Effects first(Turn turn, Purpose purpose, Scene then);
}
