package vn.loahoc.corpus.plan;

import java.util.regex.Pattern;

/** Words of a source made fit for a list. */
final class Phrases {

  private static final int LONGEST = 160;
  private static final int SHORTEST = 40;

  private static final Pattern DANGLING =
      Pattern.compile("(?iu)[\\s,]+(?:với chủ đề|chủ đề|với|về|là|và|của|tại|cho|để)\\s*$");

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
    int clause = -1;
    int and = -1;
    int quote = -1;
    int depth = 0;
    for (int i = 0; i < LONGEST; i++) {
      char c = words.charAt(i);
      if (c == '“' || c == '(') {
        quote = depth == 0 && i > SHORTEST ? i : quote;
        depth++;
      } else if (c == '”' || c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && i > SHORTEST) {
        clause = c == ';' || c == ',' || c == ':' ? i : clause;
        and = words.startsWith(" và ", i) ? i : and;
      }
    }
    int cut = clause > 0 ? clause : and > 0 ? and : quote;
    if (cut > 0) {
      return DANGLING.matcher(words.substring(0, cut)).replaceFirst("").strip();
    }
    int blank = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, blank > 0 ? blank : LONGEST) + "…";
  }
}
