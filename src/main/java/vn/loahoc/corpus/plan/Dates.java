package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.TimeExpressions;
import vn.loahoc.time.TimeMention;

/**
 * The times of a document's text. Dates of other documents, programme periods and places named
 * after a day are hidden before the time grammar sees the text: they are never events.
 *
 * <p>For one document; several readers ask for the same sentences, each of which is read once. Not
 * thread-safe.
 */
final class Dates {

  private static final char HIDDEN = '¤';

  private static final Pattern LOOK_ALIKE =
      Pattern.compile(
          "(?iu)(?:giai đoạn|năm học|nhiệm kỳ|niên"
              + " khóa|khóa)\\s+\\d{4}\\s?(?:[-–]|đến)\\s?\\d{4,5}|(?:công viên|đường|phố|quảng"
              + " trường|ngã tư|ngã sáu|cầu|bệnh viện|rạp|số nhà|hẻm|nhà thiếu nhi)"
              + "\\s(?:số\\s)?\\d{1,3}\\s?[/-]\\s?\\d{1,3}(?!\\s?[/-]\\s?\\d{4})");

  private static final Pattern OPENS_DAY =
      Pattern.compile(
          "(?iu)^[*\\s]*(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ"
              + " nhật|ngày)[\\s,(].*\\d.*|sáng|chiều|tối)\\s*:?$");

  private static final Pattern BARE_DAY = Pattern.compile("(?iu)(?:các )?(?:ngày )?\\d{1,2}");
  private static final Pattern LIST_GAP = Pattern.compile("\\s*(?:[;,]|và|[;,]\\s*và)\\s*");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final DocumentDay day;
  private final Map<String, List<Moment>> read = new HashMap<>();

  /**
   * @param day what they are read against
   */
  Dates(DocumentDay day) {
    this.day = day;
  }

  DocumentDay day() {
    return day;
  }

  /** Whether a line does nothing but name a day or a part of it, for the lines below. */
  static boolean opensDay(String line) {
    return line.length() <= 70 && OPENS_DAY.matcher(line).matches();
  }

  /** The times of a text, in its order, with indexes into it. */
  List<Moment> find(String text) {
    return read.computeIfAbsent(text, this::moments);
  }

  private List<Moment> moments(String text) {
    List<TimeMention> mentions = TimeExpressions.find(masked(text), Anchor.document(day.day()));
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      TimeMention mention = mentions.get(i);
      boolean dated = mention.stated().year() || day.yearKnown();
      moments.add(new Moment(mention, dated, listed(mentions, i, text)));
    }
    return List.copyOf(moments);
  }

  /** "Ngày 3; 10; 17 tháng 10": the month at the end of a list holds for all of it. */
  private static boolean listed(List<TimeMention> mentions, int at, String text) {
    TimeMention mention = mentions.get(at);
    if (!BARE_DAY.matcher(mention.text()).matches() || at + 1 == mentions.size()) {
      return false;
    }
    TimeMention next = mentions.get(at + 1);
    boolean joined = LIST_GAP.matcher(text.substring(mention.to(), next.from())).matches();
    boolean month = next.text().matches("(?iu).*\\d\\s*(?:/|tháng).*");
    return joined && (month || listed(mentions, at + 1, text));
  }

  /** The text with what only looks like a time blotted out, of the same length. */
  String masked(String text) {
    StringBuilder masked = new StringBuilder(text);
    for (References.Reference reference : References.find(text)) {
      blot(masked, reference.from(), reference.to());
    }
    if (!DIGIT.matcher(text).find()) {
      return masked.toString();
    }
    Matcher matcher = LOOK_ALIKE.matcher(text);
    while (matcher.find()) {
      blot(masked, matcher.start(), matcher.end());
    }
    return masked.toString();
  }

  private static void blot(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, HIDDEN);
    }
  }
}
