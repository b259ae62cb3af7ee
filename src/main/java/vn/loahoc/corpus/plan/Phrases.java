package vn.loahoc.corpus.plan;

/** Words of a source made fit for a list. */
final class Phrases {

  private static final int LONGEST = 160;

  private Phrases() {}

  /** With a capital at the start and no punctuation at the end. */
  static String title(String words) {
    String bare = words.replaceAll("^[\\s,;:.–-]+|[\\s,;:–-]+$|(?<!\\.)\\.$|\\./\\.$", "").strip();
    return bare.isEmpty() ? bare : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
  }

  /** At most a line and a half, cut at a clause or else at a word. */
  static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int cut = -1;
    int depth = 0;
    for (int i = 0; i < LONGEST; i++) {
      char c = words.charAt(i);
      depth += c == '“' || c == '(' ? 1 : c == '”' || c == ')' ? -1 : 0;
      if (depth == 0 && (c == ';' || c == ',' || c == ':') && i > 40) {
        cut = i;
      }
    }
    return cut > 0
        ? words.substring(0, cut)
        : words.substring(0, words.lastIndexOf(' ', LONGEST)) + "…";
  }
}
