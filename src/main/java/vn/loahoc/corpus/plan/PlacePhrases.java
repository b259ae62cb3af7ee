package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "tại …", "ở trường …", "trên các tuyến đường …": where something happens, in prose. */
final class PlacePhrases {

  /**
   * A place and where its phrase stands.
   *
   * @param from index of the preposition
   * @param to after the place
   * @param name the place without the preposition
   */
  record Found(int from, int to, String name) {}

  private static final String VENUE =
      "(?:[Tt]rường|[Nn]hà|[Hh]ội trường|[Tt]hư viện|[Tt]rung tâm|[Cc]ông viên|[Qq]uảng"
          + " trường|[Ss]ân|[Tt]rụ sở|[Ss]ở|[Pp]hòng|[Pp]hố|[Đđ]ình|[Cc]ơ sở)";

  private static final Pattern START =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:tại|Tại)(?:\\s+tại)?\\s+|ở\\s+(?="
              + VENUE
              + "\\s|\\p{Lu})|(?:trên|Trên)\\s+(?=(?:các\\s+)?(?:tuyến|trục|đường|trục"
              + " đường)\\s))");

  private static final Pattern END =
      Pattern.compile(
          "[.;:“\"!?]|(?<=[^\\s]),(?!\\s*(?:quận|huyện|xã|phường|thành"
              + " phố|tỉnh|số|đường|khu|tầng|thị|phòng|Quận|Huyện|Phường|Thành"
              + " phố|Khu|TP)[\\s.])|\\s[–-]\\s(?=\\p{Ll})|\\s(?=\\()|\\s(?=(?:vào|lúc|từ|do|với|để|nhằm|cùng|đã|sẽ|được|đồng"
              + " loạt|trước|theo|trong(?!\\s(?:quận|huyện|xã|phường|thành phố|tỉnh|khuôn"
              + " viên))|khi|và (?:phát|tổ|các hoạt)|tổ chức|hướng dẫn|như|tại)(?!\\p{L}))");

  private static final Pattern VENUE_BY_ITSELF =
      Pattern.compile("^\\s*,\\s*(" + VENUE + "\\s[^,.;]{3,60}),\\s*(?=\\p{Lu})");

  private PlacePhrases() {}

  static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    Matcher start = START.matcher(text);
    while (start.find()) {
      Matcher end = END.matcher(text).region(start.end(), text.length());
      end.useTransparentBounds(true);
      int to = end.find() ? end.start() : text.length();
      String name = text.substring(start.end(), to).strip();
      boolean overlaps = !found.isEmpty() && found.getLast().to() > start.start();
      if (!name.isEmpty()
          && name.length() <= 140
          && !overlaps
          && !Character.isDigit(name.charAt(0))) {
        found.add(new Found(start.start(), to, name));
      }
    }
    return found;
  }

  /**
   * "Sáng 3-10, Trường A, UBND phường B làm lễ …": a venue right after the time, no preposition.
   */
  static Optional<Found> afterTime(String text, int timeEnd) {
    Matcher matcher = VENUE_BY_ITSELF.matcher(text).region(timeEnd, text.length());
    return matcher.find()
        ? Optional.of(new Found(matcher.start(1), matcher.end(1), matcher.group(1)))
        : Optional.empty();
  }

  /** The value of a label: "tại Hội trường A." is the place "Hội trường A". */
  static String bare(String value) {
    return value
        .replaceFirst("(?iu)^(?:tại|ở)\\s+(?:tại\\s+)?", "")
        .replaceFirst("\\s*\\(?[Gg]iao [^)]*\\)?$", "")
        .replaceFirst("[.;,]+$", "")
        .strip();
  }
}
