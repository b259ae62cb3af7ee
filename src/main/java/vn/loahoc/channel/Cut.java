package vn.loahoc.channel;

/**
 * A place where a text may be cut.
 *
 * @param end where the part before it ends
 * @param next where the part after it begins; blanks between the two are left out
 */
record Cut(int end, int next, Strength strength) {

  /** How natural it is, the best first. */
  enum Strength {
    PARAGRAPH,
    LINE,
    SENTENCE,
    WORD,
    /** Between two letters as a reader sees them. */
    LETTER
  }
}
