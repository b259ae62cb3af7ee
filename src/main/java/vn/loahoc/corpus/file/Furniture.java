package vn.loahoc.corpus.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceText;

/** Tells what a page prints around its text from the text itself. */
final class Furniture {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /** "Trang 3/10", "- 3 -", "[3]", "Page 3 of 10": nothing else looks like that on its own line. */
  private static final Pattern PAGE_MARK =
      Pattern.compile(
          "(?iu)(?:trang|page)\\s*(?:số)?\\s*:?\\s*\\d{1,4}(?:\\s*(?:/|of|trên)\\s*\\d{1,4})?"
              + "|[-–—]\\s*\\d{1,4}\\s*[-–—]|\\[\\d{1,4}]|\\|\\s*\\d{1,4}\\s*\\|?");

  private static final Pattern PAGE_AT_END =
      Pattern.compile("(?iu)(trang|page|[|–-])\\s*\\d{1,4}(?:\\s*/\\s*\\d{1,4})?$");

  /** About a page of text must lie between two running numbers that are not marked as such. */
  private static final int PAGE_CHARACTERS = 900;

  private static final int LONGEST_HEADER = 120;

  private final List<SourceText.Line> lines = new ArrayList<>();
  private final List<Integer> pageStarts = new ArrayList<>();
  private final Map<Integer, String> dropped = new HashMap<>();

  private Furniture(List<List<String>> pages) {
    for (List<String> page : pages) {
      pageStarts.add(lines.size());
      for (String line : page) {
        lines.add(new SourceText.Line(lines.size() + 1, line));
      }
    }
    pageStarts.add(lines.size());
  }

  /** Lines that are text, and the runs of those that are not. */
  record Sorted(List<SourceText.Line> kept, List<Run> dropped) {}

  /**
   * Furniture on neighbouring lines.
   *
   * @param line its first line
   * @param name what it is, for a reader
   * @param text its lines, shortened
   */
  record Run(int line, String name, String text) {}

  static Sorted sort(List<List<String>> pages) {
    Furniture furniture = new Furniture(pages);
    furniture.markPageMarks();
    furniture.markNumberRuns();
    furniture.markPageEdges();
    furniture.markRunningNumbers();
    return furniture.sorted();
  }

  private void markPageMarks() {
    for (int i = 0; i < lines.size(); i++) {
      if (PAGE_MARK.matcher(text(i)).matches()) {
        dropped.put(i, "số trang");
      }
    }
  }

  /** Two or more bare numbers under each other, with or without blank lines between. */
  private void markNumberRuns() {
    int i = 0;
    while (i < lines.size()) {
      List<Integer> run = new ArrayList<>();
      int next = i;
      while (next < lines.size() && (text(next).isEmpty() || isNumber(next))) {
        if (isNumber(next)) {
          run.add(next);
        }
        next++;
      }
      if (run.size() > 1 && !answersALabel(run.get(0))) {
        run.forEach(line -> dropped.putIfAbsent(line, "các số đứng riêng"));
      }
      i = Math.max(next, i + 1);
    }
  }

  /** First and last lines of pages: numbers, and what stands there on several pages. */
  private void markPageEdges() {
    int pages = pageStarts.size() - 1;
    if (pages < 2) {
      return;
    }
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (int page = 0; page < pages; page++) {
      for (int edge : edges(page)) {
        if (isNumber(edge)) {
          dropped.putIfAbsent(edge, "số trang");
        } else if (text(edge).length() <= LONGEST_HEADER) {
          seen.computeIfAbsent(pattern(edge), key -> new HashSet<>()).add(page);
        }
      }
    }
    for (int page = 0; page < pages; page++) {
      for (int edge : edges(page)) {
        Set<Integer> on = seen.getOrDefault(pattern(edge), Set.of());
        if (on.size() >= 3 || (on.size() == 2 && pages == 2)) {
          dropped.putIfAbsent(edge, "dòng lặp lại ở đầu hoặc cuối trang");
        }
      }
    }
  }

  /** Bare numbers that count the pages of a text without page breaks: 2, 3, 4 … a page apart. */
  private void markRunningNumbers() {
    int expected = 0;
    int since = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (dropped.containsKey(i)) {
        continue;
      }
      if (!isNumber(i)) {
        since += text(i).length();
        continue;
      }
      int number = Integer.parseInt(text(i));
      boolean starts = expected == 0 && (number == 1 || number == 2);
      if ((starts || number == expected) && since >= PAGE_CHARACTERS && !answersALabel(i)) {
        dropped.put(i, "số trang");
        expected = number + 1;
        since = 0;
      }
    }
  }

  private Sorted sorted() {
    List<SourceText.Line> kept = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String name = dropped.getOrDefault(i, "");
      if (name.isEmpty()) {
        kept.add(lines.get(i));
      } else if (name.equals(nameBefore(i))) {
        texts.add(text(i));
        runs.add(new Run(runs.removeLast().line(), name, shortened(texts)));
      } else {
        texts.clear();
        texts.add(text(i));
        runs.add(new Run(lines.get(i).number(), name, text(i)));
      }
    }
    return new Sorted(kept, runs);
  }

  private static String shortened(List<String> texts) {
    String joined = String.join(" ", texts.subList(0, Math.min(5, texts.size())));
    return texts.size() > 5 ? joined + " … (" + texts.size() + " dòng)" : joined;
  }

  private String nameBefore(int i) {
    int before = i - 1;
    while (before >= 0 && text(before).isEmpty()) {
      before--;
    }
    return dropped.getOrDefault(before, "");
  }

  private boolean answersALabel(int i) {
    int before = i - 1;
    while (before >= 0 && text(before).isEmpty()) {
      before--;
    }
    return before >= 0 && text(before).endsWith(":");
  }

  /** The first two and the last two lines of a page that have text. */
  private Set<Integer> edges(int page) {
    List<Integer> filled = new ArrayList<>();
    for (int i = pageStarts.get(page); i < pageStarts.get(page + 1); i++) {
      if (!text(i).isEmpty()) {
        filled.add(i);
      }
    }
    Set<Integer> edges = new HashSet<>();
    if (filled.size() > 4) {
      edges.addAll(filled.subList(0, 2));
      edges.addAll(filled.subList(filled.size() - 2, filled.size()));
    }
    return edges;
  }

  /** A line without its page number: "Kế hoạch | Trang 2" and "… | Trang 3" repeat each other. */
  private String pattern(int i) {
    return PAGE_AT_END.matcher(text(i)).replaceFirst("$1");
  }

  private boolean isNumber(int i) {
    return NUMBER.matcher(text(i)).matches();
  }

  private String text(int i) {
    return lines.get(i).text().strip();
  }
}
