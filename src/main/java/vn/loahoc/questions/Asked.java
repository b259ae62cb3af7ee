package vn.loahoc.questions;

import java.util.Optional;

/**
 * A question that somebody asked, without the person.
 *
 * @param text what was said, masked, at most {@value #LONGEST} characters
 * @param meaning what it means
 * @param ward the ward it is about: the one it names, else the person's own
 */
public record Asked(String text, Meaning meaning, Optional<String> ward) {

  /** Longer questions are cut; staff need no more to understand what is meant. */
  public static final int LONGEST = 500;

  /** In a few lines, for a session to remember; see {@link #parse}. */
  public String kept() {
    return ward.orElse("") + '\n' + meaning.line() + '\n' + text;
  }

  /**
   * Reads what {@link #kept} wrote.
   *
   * @throws IllegalArgumentException if it is nothing of that kind
   */
  public static Asked parse(String kept) {
    String[] lines = kept.split("\n", 3);
    if (lines.length != 3) {
      throw new IllegalArgumentException("no question that was kept");
    }
    return new Asked(
        lines[2], Meaning.parse(lines[1]), Optional.of(lines[0]).filter(ward -> !ward.isEmpty()));
  }
}
