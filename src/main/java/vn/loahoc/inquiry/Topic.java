package vn.loahoc.inquiry;

import java.util.List;
import java.util.stream.IntStream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.text.Folding;

/**
 * What a question is about.
 *
 * @param words its words, empty if it names no topic
 * @param exact classes whose title has them
 * @param near classes that have some of them; if any has all, others of the same subject
 * @param match how well the titles are met
 * @param told classes of it that were told before, where others are asked for
 */
public record Topic(
    List<String> words,
    List<ClassSeries> exact,
    List<ClassSeries> near,
    Match match,
    List<ClassSeries> told) {

  /** A topic of which nothing was told before. */
  public Topic(List<String> words, List<ClassSeries> exact, List<ClassSeries> near, Match match) {
    this(words, exact, near, match, List.of());
  }

  /** Nothing is named. */
  public static final Topic NONE = new Topic(List.of(), List.of(), List.of(), Match.WORDS);

  /** How well titles are met. */
  public enum Match {
    /** By words that may be other words as well. */
    WORDS,
    /** By words that together are nothing else, or by one that is no other. */
    PHRASE,
    /** By all words of a title of at least two. */
    WHOLE
  }

  /** Classes that are called so. */
  public static Topic of(List<String> words, List<ClassSeries> exact) {
    return new Topic(words, exact, List.of(), Match.WORDS);
  }

  /** The same with other classes of its subject, where it is known. */
  Topic beside(List<ClassSeries> kin) {
    return isKnown() ? new Topic(words, exact, kin, match, told) : this;
  }

  /** The same without some, if any other is left. */
  Topic without(List<ClassSeries> before) {
    List<ClassSeries> left = exact.stream().filter(series -> !before.contains(series)).toList();
    return left.isEmpty() ? this : new Topic(words, left, near, match, before);
  }

  /** None, but not those that were told. */
  static Topic besides(List<ClassSeries> before) {
    return new Topic(List.of(), List.of(), List.of(), Match.WORDS, before);
  }

  /** The same of some of its classes alone. */
  Topic narrowedTo(List<ClassSeries> those) {
    return new Topic(words, those, near, match, told);
  }

  /** "Lớp tin học": what is called so comes before what is called otherwise. */
  public boolean isNameOf(ClassSeries series) {
    String title = ShortTitles.writtenOut(series.session().title());
    return isNamed() && Folding.plain(title).contains(Folding.fold(said()));
  }

  /** The same with those alone whose title has its words one after the other. */
  public Topic calledSo() {
    return narrowedTo(exact.stream().filter(this::isNameOf).toList());
  }

  /** Those others. */
  public Topic others() {
    return isKnown() ? of(List.of(), near) : NONE;
  }

  /** Whether words name it, also where no class has them. */
  public boolean isNamed() {
    return !words.isEmpty();
  }

  /** Whether a class has it. */
  public boolean isKnown() {
    return !exact.isEmpty();
  }

  /** Whether classes are meant that have most of the name, but not all. */
  public boolean isClose() {
    return exact.isEmpty() && !near.isEmpty() && match == Match.PHRASE;
  }

  /** Whether all words of a title are there. */
  public boolean whole() {
    return match == Match.WHOLE;
  }

  /** In words; "hát" where "thích hát, có lớp hát" says it twice. */
  public String said() {
    List<String> once =
        IntStream.range(0, words.size())
            .filter(i -> i == 0 || !words.get(i).equals(words.get(i - 1)))
            .mapToObj(words::get)
            .toList();
    return Machines.said(String.join(" ", once).replaceFirst("^lớp ", ""));
  }
}
