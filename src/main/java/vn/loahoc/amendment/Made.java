package vn.loahoc.amendment;

import java.util.List;
import java.util.Optional;
import vn.loahoc.calendar.Amendment;

/**
 * One thing that staff said of an occurrence.
 *
 * @param id 0 before it is kept
 * @param title of the occurrence, as its source had it then
 * @param ward the ward of whoever said it; nothing for organizers
 */
public record Made(
    long id,
    String occurrence,
    String title,
    Amendment.Change change,
    Amendment.Basis basis,
    Optional<String> ward) {

  /**
   * What holds after all of them: the last one, and where it says nothing those before; what was
   * cancelled before is held again by what is said later.
   *
   * @param inOrder of one occurrence, the oldest first
   */
  static Optional<Amendment> together(List<Made> inOrder) {
    Amendment.Change change = null;
    for (Made one : inOrder) {
      change =
          one.change() instanceof Amendment.Held held && change instanceof Amendment.Held before
              ? held.after(before)
              : one.change();
    }
    return change == null
        ? Optional.empty()
        : Optional.of(
            new Amendment(inOrder.getFirst().occurrence(), change, inOrder.getLast().basis()));
  }
}
