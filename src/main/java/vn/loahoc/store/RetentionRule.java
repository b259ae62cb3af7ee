package vn.loahoc.store;

import java.time.Instant;

/**
 * What is kept only for a time, and for how long.
 *
 * @param name lower-case letters, digits and hyphens; stands in the log and in the result
 * @param description one line: what goes when
 */
public record RetentionRule(String name, String description, Step step) {

  public RetentionRule {
    if (!name.matches("[a-z][a-z0-9-]{0,49}")) {
      throw new IllegalArgumentException("a name of lower-case letters, digits, hyphens: " + name);
    }
  }

  /** Deletes, or empties, what has had its time. */
  @FunctionalInterface
  public interface Step {

    /**
     * At most a few hundred rows, so that nobody waits long behind it.
     *
     * @return how many; it is called again while this is not 0
     */
    int delete(Transaction t, Instant now);
  }
}
