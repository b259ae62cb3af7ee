package vn.loahoc.web;

import java.util.Locale;
import java.util.Optional;

/**
 * Whose page it is.
 *
 * @param name of the unit that runs it, as it stands within a sentence
 * @param phone as people dial it
 * @param trial whether what it shows is not real, so that every page says so
 */
public record Operator(String name, Optional<String> phone, boolean trial) {

  public Operator {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an operator without a name");
    }
  }

  /** One whose page is real. */
  public Operator(String name, Optional<String> phone) {
    this(name, phone, false);
  }

  /** The name as it stands alone. */
  public String title() {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
