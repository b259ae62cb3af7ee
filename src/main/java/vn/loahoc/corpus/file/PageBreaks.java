package vn.loahoc.corpus.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceText;

/** Puts sentences together that a page break has cut. */
final class PageBreaks {

  private static final Pattern GOES_ON = Pattern.compile("^[\\p{Ll}\\d(].*", Pattern.DOTALL);
  private static final Pattern ENDED = Pattern.compile(".*[.:;!?/|”\"]$", Pattern.DOTALL);

  private PageBreaks() {}

  /**
   * Joins a line with the one before where a page begins between them in mid-sentence.
   *
   * @param kept lines without furniture, numbered from 1 over all pages
   * @param pages the lines of each page, furniture included
   */
  static List<SourceText.Line> join(List<SourceText.Line> kept, List<List<String>> pages) {
    Set<Integer> pageFirsts = firstLines(kept, pages);
    List<SourceText.Line> joined = new ArrayList<>();
    for (SourceText.Line line : kept) {
      boolean cut = pageFirsts.contains(line.number()) && !joined.isEmpty();
      if (cut && isOne(joined.getLast().text(), line.text())) {
        SourceText.Line before = joined.removeLast();
        joined.add(new SourceText.Line(before.number(), before.text() + " " + line.text()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isOne(String before, String after) {
    boolean wordGoesOn = GOES_ON.matcher(after).matches();
    boolean isItem = after.matches("(?s)^(?:\\d+(?:\\.\\d+)*[.)]|\\p{Ll}[.)])\\s.*");
    return wordGoesOn && !isItem && !ENDED.matcher(before).matches() && !after.contains(" | ");
  }

  /** Numbers of the first kept line of every page but the first. */
  private static Set<Integer> firstLines(List<SourceText.Line> kept, List<List<String>> pages) {
    Set<Integer> first = new HashSet<>();
    int end = 0;
    for (List<String> page : pages.subList(0, Math.max(0, pages.size() - 1))) {
      end += page.size();
      int last = end;
      kept.stream()
          .filter(line -> line.number() > last)
          .findFirst()
          .ifPresent(line -> first.add(line.number()));
    }
    return first;
  }
}
