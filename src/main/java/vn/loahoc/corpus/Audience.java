package vn.loahoc.corpus;

import java.util.Arrays;
import java.util.Optional;

/** For whom something of the daily programme is meant. The keys are kept in files and tables. */
public enum Audience {
  /** A parent or grandparent together with a child. */
  CHILD_WITH_PARENT("child_with_parent"),
  PUPIL("pupil"),
  WORKER("worker"),
  ELDERLY("elderly"),
  /** Whoever did not say. */
  GENERAL("general");

  private final String key;

  Audience(String key) {
    this.key = key;
  }

  /** Its lasting name. */
  public String key() {
    return key;
  }

  /** The audience of a lasting name; nothing for any other text. */
  public static Optional<Audience> of(String key) {
    return Arrays.stream(values()).filter(audience -> audience.key.equals(key)).findFirst();
  }
}
