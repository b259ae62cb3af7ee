package vn.loahoc.web;

import java.util.Locale;
import java.util.Optional;

/**
 * Whose page it is.
 *
 * @param name of the unit that runs it, as it stands within a sentence
 * @param phone as people dial it
 */
public record Operator(String name, Optional<String> phone) {

  public Operator {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an operator without a name");
    }
  }

  /** The name as it stands alone. */
  public String title() {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
