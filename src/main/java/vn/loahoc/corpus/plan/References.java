package vn.loahoc.corpus.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other documents named in a text: kind, number with symbol, date, issuer. */
final class References {

  /**
   * One of them.
   *
   * @param from where it begins
   * @param to after its date, where it has one
   */
  record Reference(
      int from,
      int to,
      String name,
      Optional<String> number,
      Optional<LocalDate> issued,
      Optional<String> issuer) {}

  private static final String KIND =
      "(?:Kế hoạch|Công văn|Quyết định|Chỉ thị|Nghị quyết|Nghị định|Thông tư(?: liên tịch)?|Luật|Bộ"
          + " luật|Pháp lệnh|Thông báo|Tờ trình|Hướng dẫn|Văn bản|Báo cáo|Chương trình|Kết"
          + " luận|Thông tri|Điều lệ|Quy chế)";

  /** Symbols by Decree 30/2020/NĐ-CP: number, sometimes year, then capitals joined by - and /. */
  private static final String NUMBER =
      "\\d{1,5}\\s?/\\s?(?:\\d{4}\\s?/\\s?)?\\p{Lu}[\\p{L}\\d&.]*(?:\\s?[-/&]\\s?\\p{Lu}[\\p{L}\\d&]*)*";

  private static final String DATE =
      "(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s*,?\\s+năm\\s+\\d{4})";

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:("
              + KIND
              + ")(?:\\s(?!số)\\p{L}+){0,6}?\\s+(?:số\\s*:?\\s*)?)(?-i:("
              + NUMBER
              + "))(?:\\s*,?\\s*\\(?(?:ký |ban hành )?ngày\\s+("
              + DATE
              + "))?");

  /** "Nghị quyết Đại hội Đảng lần thứ XIII": known by name and not by number. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:Nghị quyết|Chỉ thị|Luật|Kết luận)\\s(?:Đại hội|Hội nghị|Trung"
              + " ương|\\p{Lu}\\p{Ll}+\\s\\p{Ll}+)[^,;.:“”\"()]{0,80}");

  private static final Pattern ISSUER =
      Pattern.compile(
          "^\\)?\\s*,?\\s*của\\s+(.+?)(?=\\s+(?:về|ban hành|phê duyệt|hướng dẫn|quy định|V/v|tổ"
              + " chức|triển khai|đã|và Kế hoạch)(?!\\p{L})|\\s?[;,.:(“\"]|$)");

  private References() {}

  static List<Reference> find(String text) {
    List<Reference> found = new ArrayList<>();
    Matcher matcher = NUMBERED.matcher(text);
    boolean mayHoldNumbers = text.indexOf('/') >= 0;
    while (mayHoldNumbers && matcher.find()) {
      String name = text.substring(matcher.start(1), matcher.end(2)).strip();
      found.add(
          new Reference(
              matcher.start(),
              matcher.end(),
              Character.toUpperCase(name.charAt(0)) + name.substring(1),
              Optional.of(matcher.group(2).strip().replaceAll("\\.$", "")),
              Optional.ofNullable(matcher.group(3)).flatMap(DocumentDay::date),
              issuer(text.substring(matcher.end()))));
    }
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      int start = named.start();
      int end = named.end();
      if (found.stream().noneMatch(r -> r.from() < end && start < r.to())) {
        String name = named.group().replaceFirst("\\s+và\\s.*$", "").strip();
        found.add(
            new Reference(
                start,
                start + name.length(),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
      }
    }
    found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return found;
  }

  private static Optional<String> issuer(String after) {
    Matcher matcher = ISSUER.matcher(after);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
