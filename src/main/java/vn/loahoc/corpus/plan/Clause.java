package vn.loahoc.corpus.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clause says once its times and the place beside them are blotted out. */
final class Clause {

  private static final int SHORTEST = 8;
  private static final int LONG = 120;

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?iu)^(?:(?:trong đó|theo kế hoạch|đáng chú ý|mở đầu|dịp này|cụ thể|ngoài ra|bên cạnh"
              + " đó|và|với|là|có|gồm|vào|lúc|ngày|từ)(?:\\s*,|\\s*:|\\s+là)?\\s+)+");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?iu)[\\s,]*(?:(?:và\\s)?(?:sẽ\\s)?(?:được\\s)?(?:diễn ra|tổ chức|tiến hành|thực"
              + " hiện|bắt đầu)?[\\s,]*(?:trực tiếp)?[\\s,]*(?:vào|lúc|từ|trong|kể"
              + " từ|trước|xong|là)?\\s*(?:các(?!\\p{L})\\s*)?(?:lúc|ngày|buổi)?|cụ thể như sau|như"
              + " sau|gồm)[\\s:,(]*$");
  private static final Pattern BY_WHOM =
      Pattern.compile(
          "\\s+do\\s+(\\p{Lu}[^,.;]*?|[^,.;]{3,60}?)\\s+(?:tổ chức|chủ trì|thực"
              + " hiện)(?!\\p{L}).*$");

  /** "HÀ NỘI - …", "(NTO) …": where a news item comes from. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\([\\p{Lu}\\d-]{2,10}\\)\\s*|\\p{Lu}[\\p{Lu}\\s.]{1,25}\\s[-–](?:\\s+|$))");

  /** A clause before the time that only tells the occasion. */
  private static final Pattern SETTING =
      Pattern.compile(
          "(?iu)^(?:để|nhằm|nhân|theo|thực hiện|hưởng ứng|căn cứ|trong khuôn khổ)(?!\\p{L})");

  private static final Pattern CEREMONY =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:lễ (?:khai mạc|phát động|bế mạc|tổng kết|ra quân|hưởng ứng)|khai"
              + " mạc|phát động|hội thảo|tọa đàm|ngày hội)(?!\\p{L})");

  /** "… diễn ra tại Nhà đa năng": the place has a field of its own. */
  private static final Pattern HELD_AT =
      Pattern.compile(
          "(?iu)\\s+(?:sẽ\\s)?(?:được\\s)?(?:diễn ra|tổ chức)\\s+(?:tại|ở)\\s[^,.;]+\\.?$");

  private Clause() {}

  /** The first part that says something: before the time, else after it. */
  static String words(String blotted) {
    List<String> parts = List.of(blotted.split("¤+"));
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      String bare = trimmed(part);
      boolean setting =
          i + 1 < parts.size() && part.strip().endsWith(",") && SETTING.matcher(bare).find();
      if (bare.length() >= SHORTEST && !setting) {
        return bare;
      }
    }
    return trimmed(blotted.replace("¤", ""));
  }

  /** Of a long clause that begins with a row of bodies only what they do. */
  static String matter(String words) {
    if (words.length() <= LONG || UnitPhrases.leading(words).isEmpty()) {
      return words;
    }
    Matcher noun = CEREMONY.matcher(words);
    return noun.find() && noun.start() > 0 ? words.substring(noun.start()) : words;
  }

  private static String trimmed(String words) {
    String bare = DATELINE.matcher(words.strip()).replaceFirst("");
    bare = bare.replaceFirst("^[\\s,;:.)–-]+", "");
    bare = BY_WHOM.matcher(bare).replaceFirst("");
    bare = LEAD_IN.matcher(bare).replaceFirst("");
    bare = HELD_AT.matcher(bare).replaceFirst("");
    String before = "";
    while (!before.equals(bare)) {
      before = bare;
      bare = TAIL.matcher(bare).replaceFirst("").strip();
    }
    return bare.replaceFirst("^Thời gian\\s+(?=\\p{Ll})", "");
  }

  /** "do Thành phố tổ chức": who carries it out, where the sentence says so. */
  static Optional<String> organiser(String sentence) {
    Matcher matcher = BY_WHOM.matcher(sentence);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
