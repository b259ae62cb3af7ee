package vn.loahoc.corpus.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts printed lines together: paragraphs of running text, rows of tables, columns of the head. */
final class PdfParagraphs {

  /** What begins a new paragraph whatever stands before it: list markers and headings. */
  private static final Pattern MARKER =
      Pattern.compile(
          "(?U)(?:[-–—+*•●▪o]\\s|\\d{1,2}(?:\\.\\d{1,2})*[.)]\\s|[a-zđ][.)]\\s|[IVX]{1,5}[.)]?\\s"
              + "|(?:Điều|Chương|Mục|Phần|Phụ lục)\\s).*",
          Pattern.DOTALL);

  /** A line that ends so far from the right margin ends its paragraph. */
  private static final float SHORT_LINE = 0.12f;

  private static final float PARAGRAPH_GAP = 1.45f;

  private final List<PdfLine> lines;
  private final float right;
  private final float left;
  private final float pitch;
  private final List<String> paragraphs = new ArrayList<>();

  private PdfParagraphs(List<PdfLine> lines) {
    this.lines = lines;
    this.left = (float) lines.stream().mapToDouble(PdfLine::from).min().orElse(0);
    this.right = (float) lines.stream().mapToDouble(PdfLine::to).max().orElse(0);
    this.pitch = pitch(lines);
  }

  /** The paragraphs of each page. */
  static List<List<String>> of(List<List<PdfLine>> printed) {
    List<List<String>> pages = new ArrayList<>();
    for (List<PdfLine> page : printed) {
      PdfParagraphs paragraphs = new PdfParagraphs(page);
      paragraphs.read();
      pages.add(paragraphs.paragraphs);
    }
    return pages;
  }

  private void read() {
    int i = 0;
    while (i < lines.size()) {
      int end = tableEnd(i);
      if (end > i) {
        paragraphs.addAll(PdfTable.lines(lines.subList(i, end)));
        i = end;
      } else {
        end = paragraphEnd(i);
        StringBuilder text = new StringBuilder(lines.get(i).text());
        lines.subList(i + 1, end).forEach(line -> text.append(' ').append(line.text()));
        paragraphs.add(Lines.flowed(text.toString()));
        i = end;
      }
    }
  }

  /** Index after the last line of the table that begins at a line; that line if none does. */
  private int tableEnd(int start) {
    int end = start;
    while (end < lines.size() && (lines.get(end).cells().size() > 1 || inTable(start, end))) {
      end++;
    }
    return end;
  }

  /** A line with one cell belongs to a table when it stands under one of its inner cells. */
  private boolean inTable(int start, int i) {
    if (i == start) {
      return false;
    }
    PdfLine line = lines.get(i);
    PdfLine before = lines.get(i - 1);
    if (line.y() - before.y() > PARAGRAPH_GAP * pitch) {
      return false;
    }
    PdfLine widest = lines.get(start);
    for (PdfLine candidate : lines.subList(start, i)) {
      widest = candidate.cells().size() > widest.cells().size() ? candidate : widest;
    }
    long under = widest.cells().stream().filter(c -> c.overlaps(line.cells().getFirst())).count();
    return under == 1 && line.to() - line.from() < 0.6f * (right - left);
  }

  private int paragraphEnd(int start) {
    int end = start + 1;
    while (end < lines.size()
        && lines.get(end).cells().size() == 1
        && goesOn(lines.get(end - 1), lines.get(end), end - 1 == start)) {
      end++;
    }
    return end;
  }

  private boolean goesOn(PdfLine before, PdfLine line, boolean first) {
    boolean gap = line.y() - before.y() > PARAGRAPH_GAP * pitch || line.y() < before.y();
    boolean shortLine = right - before.to() > SHORT_LINE * (right - left);
    boolean indented = line.from() - before.from() > before.height();
    boolean outdented = before.from() - line.from() > before.height();
    boolean capitals = isCapitals(before.text()) != isCapitals(line.text());
    boolean centred = before.from() - left > 3 * before.height() && shortLine;
    return !gap
        && !shortLine
        && !centred
        && !indented
        && (first || !outdented)
        && !capitals
        && Math.abs(before.height() - line.height()) < 1.5f
        && !MARKER.matcher(line.text()).matches();
  }

  private static boolean isCapitals(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** The usual distance between lines of one paragraph: the lower quartile of all distances. */
  private static float pitch(List<PdfLine> lines) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float distance = lines.get(i).y() - lines.get(i - 1).y();
      if (distance > 1) {
        distances.add(distance);
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? Float.MAX_VALUE / 4 : distances.get(distances.size() / 4);
  }
}
