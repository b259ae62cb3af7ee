package vn.loahoc.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Something that must not stand in any log, page or error: it prints as three dots. */
public final class Secret {

  private final String value;

  public Secret(String value) {
    if (value.isBlank()) {
      throw new InvalidSetting("a secret is empty: leave the variable out or give it a value");
    }
    this.value = value;
  }

  /** The value itself, for the one call that needs it. */
  public String reveal() {
    return value;
  }

  /** Whether somebody knows it; takes the same time however much of it is right. */
  public boolean matches(String guess) {
    return MessageDigest.isEqual(
        value.getBytes(StandardCharsets.UTF_8), guess.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "•••";
  }
}
