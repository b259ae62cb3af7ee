package vn.loahoc.search;

/** The five fields of a passage. */
enum TermField {
  /** Syllables as written. */
  EXACT("ex"),
  /** Adjacent pairs of them. */
  EXACT_PAIRS("ex2"),
  /** Syllables without diacritics. */
  FOLDED("fo"),
  /** Adjacent pairs of them. */
  FOLDED_PAIRS("fo2"),
  /** Four-letter windows over the folded text, which forgive slips. */
  WINDOWS("x4");

  private final String label;

  TermField(String label) {
    this.label = label;
  }

  /** The short name it has in an index. */
  String label() {
    return label;
  }
}
