package vn.loahoc.web;

import java.util.Optional;

/**
 * Whose page it is.
 *
 * @param name of the unit that runs it
 * @param phone as people dial it
 */
public record Operator(String name, Optional<String> phone) {

  public Operator {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an operator without a name");
    }
  }
}
