package vn.loahoc.inquiry;

import java.util.List;
import java.util.regex.Pattern;
import vn.loahoc.text.WordLists;

/** Words as titles of classes shorten them: "Tin học VP", by {@code short-titles.tsv}. */
final class ShortTitles {

  private static final List<ShortForm> WORDS =
      WordLists.lines(ShortTitles.class, "short-titles.tsv").stream().map(ShortForm::of).toList();

  private record ShortForm(Pattern form, String word) {
    static ShortForm of(String line) {
      String[] columns = line.split("\t");
      String form = Pattern.quote(columns[0].strip());
      return new ShortForm(
          Pattern.compile("(?iu)(?<![\\p{L}\\d])" + form + "(?![\\p{L}\\d])"), columns[1].strip());
    }
  }

  private ShortTitles() {}

  /** A text with whole words. */
  static String writtenOut(String text) {
    String whole = text;
    for (ShortForm word : WORDS) {
      whole = word.form().matcher(whole).replaceAll(word.word());
    }
    return whole;
  }
}
