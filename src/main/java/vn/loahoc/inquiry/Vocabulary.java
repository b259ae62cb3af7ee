package vn.loahoc.inquiry;

import java.util.List;
import vn.loahoc.calendar.ClassSeries;

/**
 * The words by which classes are spoken of: those of everyday talk, and those of their rows.
 * Immutable once made; thread-safe.
 *
 * @param talk phrases of everyday talk
 * @param all the classes
 * @param titles the words of their titles
 * @param rows the words of whole rows
 * @param topics what their titles are about
 * @param mentions where a message speaks of them
 * @param premises bodies and venues
 */
record Vocabulary(
    TalkWords talk,
    List<ClassSeries> all,
    TitleWords titles,
    RowTexts rows,
    Topics topics,
    Mentions mentions,
    Premises premises) {

  static Vocabulary of(TalkWords talk, List<ClassSeries> all, Wards wards) {
    TitleWords titles = new TitleWords(all, talk);
    return new Vocabulary(
        talk,
        all,
        titles,
        new RowTexts(all),
        new Topics(all, talk, titles),
        new Mentions(titles, talk),
        new Premises(all, wards, talk, titles));
  }
}
