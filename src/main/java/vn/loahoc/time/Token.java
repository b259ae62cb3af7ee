package vn.loahoc.time;

/**
 * A number, a run of letters, or one mark.
 *
 * @param kind what it is
 * @param from index of its first character in the text
 * @param to index after its last
 * @param word the characters in the form in which they are compared
 * @param marked whether a letter carries a diacritic, so that it can only be read as written
 * @param value the number, -1 if it is none
 * @param gap what stands between the token before and this one
 */
record Token(Kind kind, int from, int to, String word, boolean marked, int value, Gap gap) {

  enum Kind {
    NUMBER,
    WORD,
    MARK
  }

  /** White space before a token. */
  enum Gap {
    NONE,
    BLANK,
    LINE,
    PARAGRAPH
  }

  int length() {
    return to - from;
  }

  boolean number() {
    return kind == Kind.NUMBER;
  }

  boolean glued() {
    return gap == Gap.NONE;
  }
}
