package vn.loahoc.programme;

import java.util.Locale;

/** What a day brings. */
public enum ItemKind {
  /** A slogan, and how many days are left. */
  COUNTDOWN,
  /** A slogan and a reading challenge. */
  DAY,
  /** The end, with the person's own sum. */
  FAREWELL;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ItemKind of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  boolean hasSlogan() {
    return this != FAREWELL;
  }
}
