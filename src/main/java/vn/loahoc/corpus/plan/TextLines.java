package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceText;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * First step: blanks, emphasis marks and glue. Web pages and scans glue the national heading to the
 * subject line, stamps to titles, and "ngày" to its number; each piece becomes a line of its own
 * with the number of the line it came from.
 */
final class TextLines {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u3000]+");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\t\\n\\r]]|\\uFEFF");
  private static final Pattern EMPHASIS = Pattern.compile("\\*(?=\\S)([^*]+?)(?<=\\S)\\*");
  private static final Pattern GLUED_DAY = Pattern.compile("(?iu)(?<!\\p{L})(ngày)(?=\\d)");
  private static final Pattern GLUED_FROM = Pattern.compile("(\\p{Ll})(từ ngày\\s)");

  /** In folded text, so that slips in the marks do no harm; "xã nội" is a slip that occurs. */
  private static final Pattern NATIONAL =
      Pattern.compile(
          "(?i)cong hoa xa [hn]oi chu nghia viet ?nam"
              + "|doc lap ?[-–—] ?tu do ?[-–—] ?hanh phuc");

  private static final Pattern SUBJECT = Pattern.compile("(?<=\\S)\\s+(?=V/v[\\s:])");
  private static final Pattern STAMP_BEFORE = Pattern.compile("^date \\d{4}-\\d{2}-\\d{2}(?=\\s)");
  private static final Pattern STAMP_AFTER =
      Pattern.compile("(?<=\\s)\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d{2}(?::\\d{2})?$");

  private static final Pattern CELL = Pattern.compile("\\s+\\|\\s+");

  /** Cells of the two-column tables that hold the head and the foot of a document. */
  private static final Pattern HEAD_CELL =
      Pattern.compile("(?iu)^(?:số\\s*:|nơi nhận|tm\\.|kt\\.|tl\\.|cộng h[oò][aà] xã hội|độc lập)");

  private TextLines() {}

  static List<TextLine> of(SourceText source) {
    List<TextLine> lines = new ArrayList<>();
    for (SourceText.Line line : source.lines()) {
      String clean = clean(line.text());
      if (clean.isEmpty()) {
        lines.add(new TextLine(line.number(), ""));
      }
      for (String piece : pieces(clean)) {
        lines.add(new TextLine(line.number(), piece));
      }
    }
    return lines;
  }

  static String clean(String text) {
    String visible = INVISIBLE.matcher(Spelling.nfc(text)).replaceAll(" ");
    String plain = EMPHASIS.matcher(visible.replace("**", "")).replaceAll("$1");
    String unglued = GLUED_DAY.matcher(plain).replaceAll("$1 ");
    unglued = GLUED_FROM.matcher(unglued).replaceAll("$1 $2");
    return BLANKS.matcher(unglued).replaceAll(" ").strip();
  }

  private static List<String> pieces(String line) {
    if (LineSigns.furniture(line)) {
      return List.of(line);
    }
    List<String> pieces = new ArrayList<>();
    for (String cell : cells(line)) {
      for (String part : cut(cell, NATIONAL, Folding.fold(cell))) {
        for (String half : SUBJECT.split(part)) {
          for (String tail : cut(half, STAMP_AFTER, half)) {
            pieces.addAll(cut(tail, STAMP_BEFORE, tail));
          }
        }
      }
    }
    return pieces;
  }

  private static List<String> cells(String line) {
    List<String> cells = List.of(CELL.split(line));
    boolean head = cells.stream().anyMatch(cell -> HEAD_CELL.matcher(cell).find());
    return head ? cells : List.of(line);
  }

  /** The stretches before, of and after each match, without empty ones. */
  private static List<String> cut(String text, Pattern pattern, String searched) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = pattern.matcher(searched);
    int from = 0;
    while (matcher.find()) {
      add(parts, text.substring(from, matcher.start()));
      add(parts, text.substring(matcher.start(), matcher.end()));
      from = matcher.end();
    }
    add(parts, text.substring(from));
    return parts;
  }

  private static void add(List<String> parts, String part) {
    String stripped = part.strip();
    if (!stripped.isEmpty()) {
      parts.add(stripped);
    }
  }
}
