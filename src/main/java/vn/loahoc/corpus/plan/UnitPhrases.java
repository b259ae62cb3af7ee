package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of bodies inside sentences: "Phòng Giáo dục và Đào tạo quận", "UBND 10 phường". */
final class UnitPhrases {

  /** A name and where it stands. */
  record Found(int from, int to, String name) {}

  private static final String SMALL = WordList.alternatives("unit-words.txt");
  private static final String CAPITALISED =
      "(?:\\p{Lu}[\\p{L}\\d&.]*(?:-[\\p{Lu}\\d][\\p{L}\\d&]*)*(?<![.])(?:\\s"
          + SMALL
          + "(?!\\p{L}))?)";
  private static final String AREA =
      "(?:quận|huyện|thành phố|thị xã|thị trấn|tỉnh|xã|phường|Phường|Xã|Quận|Huyện|Thành phố|Thị"
          + " xã|Tỉnh|TP\\.?|Trung ương)";
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + WordList.alternatives("unit-heads.txt")
              + ")(?![\\p{L}\\d])(?:\\s+(?:và\\s+|[-–]\\s*|,\\s+)?(?!Quận\\s|Huyện\\s|Tỉnh\\s|Thành"
              + " phố|Thị xã|Phường\\s)"
              + CAPITALISED
              + ")*"
              + "(?:\\s+(?:các|\\d{1,2})\\s"
              + AREA
              + "|\\s+"
              + AREA
              + "(?:\\s+(?:\\d{1,2}(?!\\d|[/.])|"
              + "\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}\\p{L}*){0,3}))?)?");

  private UnitPhrases() {}

  static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = UNIT.matcher(text);
    while (matcher.find()) {
      if (matcher.group().contains(" ") || matcher.group().matches("\\p{Lu}{4,}")) {
        found.add(new Found(matcher.start(), matcher.end(), matcher.group().strip()));
      }
    }
    return found;
  }

  /** The name a text begins with, if it begins with one. */
  static Optional<String> leading(String text) {
    return find(text).stream().filter(f -> f.from() == 0).map(Found::name).findFirst();
  }
}
