package vn.loahoc.inquiry;

import java.util.List;
import java.util.regex.Pattern;
import vn.loahoc.text.WordLists;

/** Words as titles of classes shorten them: "Tin học VP", by {@code short-titles.tsv}. */
final class ShortTitles {

  private static final List<Short> WORDS =
      WordLists.lines(ShortTitles.class, "short-titles.tsv").stream().map(Short::of).toList();

  private record Short(Pattern form, String word) {
    static Short of(String line) {
      String[] columns = line.split("\t");
      String form = Pattern.quote(columns[0].strip());
      return new Short(
          Pattern.compile("(?iu)(?<![\\p{L}\\d])" + form + "(?![\\p{L}\\d])"), columns[1].strip());
    }
  }

  private ShortTitles() {}

  /** A text with whole words. */
  static String writtenOut(String text) {
    String whole = text;
    for (Short word : WORDS) {
      whole = word.form().matcher(whole).replaceAll(word.word());
    }
    return whole;
  }
}
