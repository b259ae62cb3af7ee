package vn.loahoc.photo;

/** What the sender answered: whether a child's face can be recognised. */
public enum Children {
  /** No face of a child can be recognised. */
  NONE("none"),
  /** One can, and the parents agreed. */
  AGREED("agreed");

  private final String key;

  Children(String key) {
    this.key = key;
  }

  /** As it stands in the database. */
  String key() {
    return key;
  }

  static Children of(String key) {
    for (Children children : values()) {
      if (children.key.equals(key)) {
        return children;
      }
    }
    throw new IllegalStateException("no such answer: " + key);
  }
}
