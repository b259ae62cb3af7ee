package vn.loahoc.inquiry.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.inquiry.Sentences;

/**
 * What later pages of a list tell: named by its titles, so that nobody has to turn the page to
 * learn whether what they look for is there.
 *
 * @param named the first of those that no page before has
 * @param unnamed how many more there are
 * @param left whether anything is left, be it more meetings of what was shown
 */
record Rest(List<ClassSeries> named, int unnamed, boolean left) {

  /** More names than that nobody reads. */
  private static final int MOST = 8;

  /**
   * The rest of a list.
   *
   * @param all of the list; a class stands in it as often as it is held
   * @param page the one that is told, from 0
   */
  static Rest of(List<ClassSeries> all, int page) {
    int told = Pages.isLast(all.size(), page) ? all.size() : (page + 1) * Pages.SIZE;
    List<String> shown = all.subList(0, told).stream().map(Rest::title).toList();
    List<ClassSeries> others =
        all.subList(told, all.size()).stream().filter(s -> !shown.contains(title(s))).toList();
    List<String> titles = others.stream().map(Rest::title).distinct().toList();
    List<String> first = titles.stream().limit(MOST).toList();
    return new Rest(
        others.stream().filter(s -> first.contains(title(s))).distinct().toList(),
        titles.size() - first.size(),
        told < all.size());
  }

  /**
   * How it is told; nothing if all was told.
   *
   * @param sentence for what is left; with "-named" behind it where it has titles of its own
   */
  Optional<String> said(String sentence, Described described) {
    if (named.isEmpty()) {
      return left ? Optional.of(Sentences.say(sentence)) : Optional.empty();
    }
    String titles =
        named.stream()
            .map(series -> described.title(series.session()))
            .distinct()
            .collect(Collectors.joining("; "));
    String all =
        unnamed == 0 ? titles : Sentences.say("and-others", titles, String.valueOf(unnamed));
    return Optional.of(Sentences.say(sentence + "-named", all));
  }

  /** "Yoga; Cắm hoa; và 3 lớp khác". */
  static String titles(List<ClassSeries> all) {
    List<String> titles = all.stream().map(Rest::title).distinct().toList();
    String first = titles.stream().limit(MOST).collect(Collectors.joining("; "));
    return titles.size() <= MOST
        ? first
        : Sentences.say("and-others", first, String.valueOf(titles.size() - MOST));
  }

  /** Those that are shown and those that are named: an answer cites the rows of all. */
  List<ClassSeries> beside(List<ClassSeries> shown) {
    return Stream.concat(shown.stream(), named.stream()).distinct().toList();
  }

  private static String title(ClassSeries series) {
    return series.session().title();
  }
}
