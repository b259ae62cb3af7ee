package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Thời gian:", "Địa điểm:" and their like, at the start of a line or inside it. */
final class Labels {

  /** What a label announces. */
  enum Kind {
    TIME,
    PLACE,
    TIME_AND_PLACE,
    THEME,
    AUDIENCE,
    UNIT,
    OTHER
  }

  /**
   * A label and what it announces.
   *
   * @param words the label as written, without its colon
   * @param value the text after it, possibly empty
   */
  record Label(Kind kind, String words, String value) {}

  /**
   * A paragraph cut at its labels.
   *
   * @param lead what stands before the first, possibly empty
   * @param labels the labels in order
   */
  record Cut(String lead, List<Label> labels) {}

  private static final String NOUNS =
      "(?:Thời gian|Thời điểm|Địa điểm|Chủ đề|Thông điệp|Thành phần|Đối tượng|Nội dung|Hình"
          + " thức|Đơn vị (?:chủ trì|thực hiện|tổ chức|phối hợp)|Ngày|Giờ|Nơi tổ chức|Số lượng|Kinh"
          + " phí)";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?<=^|[.;)]\\s|^[-+*]\\s)(" + NOUNS + "(?:[\\s,][^:.;“\"\\d]{0,45})?)\\s*:\\s*");

  private Labels() {}

  /** Whether a line is a label with something after it: "a) Thời gian: 8 giờ". */
  static boolean hasValue(String text) {
    Matcher matcher = LABEL.matcher(text);
    return matcher.lookingAt() && matcher.end() < text.length();
  }

  static Cut cut(String text) {
    Matcher matcher = LABEL.matcher(text);
    List<Label> labels = new ArrayList<>();
    String lead = text;
    int from = -1;
    String words = "";
    while (matcher.find()) {
      if (from < 0) {
        lead = text.substring(0, matcher.start()).strip();
      } else {
        labels.add(label(words, text.substring(from, matcher.start())));
      }
      words = matcher.group(1);
      from = matcher.end();
    }
    if (from >= 0) {
      labels.add(label(words, text.substring(from)));
    }
    return new Cut(lead, labels);
  }

  /** What a heading such as "Thời gian, địa điểm" announces for the lines below it. */
  static Kind kind(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    boolean time = lower.startsWith("thời ") || lower.startsWith("ngày") || lower.startsWith("giờ");
    boolean place = lower.contains("địa điểm") || lower.startsWith("nơi tổ chức");
    if (time && place) {
      return Kind.TIME_AND_PLACE;
    }
    if (time) {
      return Kind.TIME;
    }
    if (place) {
      return lower.contains("thời gian") ? Kind.TIME_AND_PLACE : Kind.PLACE;
    }
    if (lower.startsWith("chủ đề")) {
      return Kind.THEME;
    }
    if (lower.startsWith("thành phần") || lower.startsWith("đối tượng")) {
      return Kind.AUDIENCE;
    }
    return lower.startsWith("đơn vị") ? Kind.UNIT : Kind.OTHER;
  }

  private static Label label(String words, String value) {
    return new Label(kind(words), words.strip(), value.strip());
  }
}
