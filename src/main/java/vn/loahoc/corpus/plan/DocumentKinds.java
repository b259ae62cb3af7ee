package vn.loahoc.corpus.plan;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.corpus.DocumentKind;
import vn.loahoc.corpus.Section.Part;

/**
 * By what a document's kind is known: the line that names it, the symbol in its number, its form.
 */
final class DocumentKinds {

  private static final Map<String, DocumentKind> STANDING = new LinkedHashMap<>();

  static {
    STANDING.put("kế hoạch", DocumentKind.PLAN);
    STANDING.put("chương trình", DocumentKind.PLAN);
    STANDING.put("thông báo", DocumentKind.NOTICE);
    STANDING.put("quyết định", DocumentKind.DECISION);
    STANDING.put("báo cáo", DocumentKind.REPORT);
    STANDING.put("thư mời", DocumentKind.INVITATION);
    STANDING.put("giấy mời", DocumentKind.INVITATION);
    STANDING.put("hướng dẫn", DocumentKind.DISPATCH);
    STANDING.put("công văn", DocumentKind.DISPATCH);
    STANDING.put("tờ trình", DocumentKind.OTHER);
    STANDING.put("lịch", DocumentKind.SCHEDULE);
  }

  /** Symbols of kinds in numbers, Decree 30/2020/NĐ-CP, appendix III. */
  private static final Map<Pattern, DocumentKind> SYMBOLS =
      Map.of(
          Pattern.compile("/KH(?![\\p{L}])"), DocumentKind.PLAN,
          Pattern.compile("/TB(?![\\p{L}])"), DocumentKind.NOTICE,
          Pattern.compile("/QĐ(?![\\p{L}])"), DocumentKind.DECISION,
          Pattern.compile("/BC(?![\\p{L}])"), DocumentKind.REPORT,
          Pattern.compile("/GM(?![\\p{L}])"), DocumentKind.INVITATION);

  private static final Pattern SCHEDULE =
      Pattern.compile(
          "(?iu)^(?:lịch |giờ |thời gian (?:phục vụ|mở cửa|làm việc)|thời khóa biểu|thư viện .*thứ"
              + " )");

  private DocumentKinds() {}

  /** Whether a line is nothing but the name of a kind, in any letters. */
  static boolean isOne(String line) {
    return STANDING.containsKey(line.strip().toLowerCase(Locale.ROOT).replaceAll("[:.]$", ""));
  }

  /** The kind that a line names when it stands alone, in capitals. */
  static Optional<DocumentKind> standing(String line) {
    return LineSigns.capitals(line)
        ? Optional.ofNullable(STANDING.get(line.toLowerCase(Locale.ROOT).replaceAll("[:.]$", "")))
        : Optional.empty();
  }

  /** A number without a symbol of kind is that of a dispatch. */
  static DocumentKind ofNumber(String number) {
    return SYMBOLS.entrySet().stream()
        .filter(symbol -> symbol.getKey().matcher(number).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(DocumentKind.DISPATCH);
  }

  /** Without number and kind it is a timetable, or an article when there is running text. */
  static DocumentKind ofText(Outline outline, String firstLine) {
    boolean schedule =
        outline.paragraphs(Part.HEAD).anyMatch(p -> p.paragraph().text().startsWith("LỊCH "));
    if (schedule || SCHEDULE.matcher(firstLine).find()) {
      return DocumentKind.SCHEDULE;
    }
    boolean running =
        outline.paragraphs(Part.BODY).anyMatch(p -> p.paragraph().text().length() > 80);
    return running ? DocumentKind.ARTICLE : DocumentKind.OTHER;
  }
}
