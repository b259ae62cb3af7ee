package vn.loahoc.dialogue;

import java.util.Optional;

/**
 * Takes what is no order in words: the press of a feature's button, a shared place, what a link
 * carried. Thread-safe.
 */
@FunctionalInterface
public interface Handler {

  /** Nothing if it is not for this feature. */
  Optional<Effects> handle(Turn turn);
}
