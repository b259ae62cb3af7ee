package vn.loahoc.dialogue;

import java.util.List;
import java.util.Set;
import vn.loahoc.people.Role;

/** Something a person can order: by slash, by its plain words, by a button. Thread-safe. */
public interface Command {

  /** What follows the slash: 1 to 32 of a–z, 0–9 and "_". */
  String name();

  /**
   * The same in plain words, since nobody types slashes everywhere. Each is matched as a whole
   * message, with or without diacritics; one that ends in " …" takes what follows as its argument.
   */
  List<String> phrases();

  /** One line of Vietnamese for the menu, at most 256 characters; empty keeps it off the menu. */
  default String description() {
    return "";
  }

  /** Who may; everybody else is told so and nothing happens. */
  Set<Role> roles();

  /**
   * Whether what follows an open phrase is an argument at all; if not, the message is no order but
   * read like any other.
   */
  default boolean takes(Turn turn, String argument) {
    return true;
  }

  /**
   * Prepares what is to be done.
   *
   * @param argument what followed the command; may be empty
   */
  Effects run(Turn turn, String argument);
}
