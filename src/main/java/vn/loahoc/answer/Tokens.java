package vn.loahoc.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Spelling;

/** Text as a row of normalised syllables and numbers. */
final class Tokens {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");
  private static final Pattern PARTING = Pattern.compile("[.;:!?()\\[\\]“”\"…\n]+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

  private Tokens() {}

  /** The same, cut where punctuation parts words that merely follow each other. */
  static List<List<String>> runs(String text) {
    List<List<String>> runs = new ArrayList<>();
    for (String run : PARTING.split(text)) {
      List<String> tokens = of(run);
      if (!tokens.isEmpty()) {
        runs.add(tokens);
      }
    }
    return runs;
  }

  static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(Spelling.normalize(text));
    while (matcher.find()) {
      tokens.add(LEADING_ZEROS.matcher(matcher.group()).replaceFirst(""));
    }
    return tokens;
  }
}
