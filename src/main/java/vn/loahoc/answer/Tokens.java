package vn.loahoc.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Spelling;

/** Text as a row of normalised syllables and numbers. */
final class Tokens {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

  private Tokens() {}

  static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(Spelling.normalize(text));
    while (matcher.find()) {
      tokens.add(LEADING_ZEROS.matcher(matcher.group()).replaceFirst(""));
    }
    return tokens;
  }
}
