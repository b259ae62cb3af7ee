package vn.loahoc.answer.rule;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.answer.GenericWords;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Term;
import vn.loahoc.answer.Wording;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Shortened;
import vn.loahoc.text.Spelling;

/** The part of a long stretch that speaks most of the question. */
final class Excerpt {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern PERIOD = Pattern.compile("\\d{4}\\s*[-–]\\s*\\d{4}|năm \\d{4}");

  private Excerpt() {}

  static String of(String text, Question question, int length) {
    String whole = Wording.sentence(text);
    if (whole.length() <= length) {
      return whole;
    }
    String plain = Spelling.normalize(whole);
    Matcher period = PERIOD.matcher(plain);
    if (question.asks(Ask.PERIOD) && period.find()) {
      return Shortened.around(whole, whole.substring(period.start(), period.end()), length);
    }
    int from = densest(plain, question, length);
    if (from == 0) {
      return Shortened.to(whole, length);
    }
    int start = whole.indexOf(' ', Math.min(from, whole.length() - length)) + 1;
    return "…" + Shortened.to(whole.substring(start), length - 1);
  }

  /** Where the window with the most different topic words begins; 0 if the beginning is as good. */
  private static int densest(String plain, Question question, int length) {
    Set<String> topic =
        question.terms().stream()
            .map(Term::text)
            .filter(t -> !GenericWords.contains(t))
            .collect(Collectors.toSet());
    int best = 0;
    long most = met(plain, 0, length, topic);
    for (int from = length / 4; from < plain.length(); from += length / 4) {
      long met = met(plain, from, length, topic);
      if (met > most) {
        most = met;
        best = from;
      }
    }
    return best;
  }

  private static long met(String plain, int from, int length, Set<String> topic) {
    String window = plain.substring(from, Math.min(plain.length(), from + length));
    return WORD.matcher(window)
        .results()
        .map(r -> r.group())
        .filter(topic::contains)
        .distinct()
        .count();
  }
}
