package vn.loahoc.corpus.timetable;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a change of single days is told, in a {@link NoteShape}. The groups say what is what: {@code
 * old} the day it stood on, {@code fresh} that on which it is held, {@code off} and {@code back}
 * the first day without it and the first with it again.
 */
final class ChangePatterns {

  private static final String VERB =
      "\\b(?:tạm hoãn|hoãn|dời|rời|dịch|chuyển|đổi|lùi|thay đổi|điều"
          + " chỉnh|moved|rescheduled|postponed)(?: (?:lịch|ngày|buổi|học|giờ|lại|thời"
          + " gian|lớp|sinh hoạt|tạm|tổ chức|thêm|này|bắt đầu|khai giảng|khai mạc|vào học|địa"
          + " điểm))*";

  /** What may stand between a word and its day. */
  private static final String NOUN =
      "_(?:(?:của|cho|các|vào|lúc|ngày|hôm|buổi|học|lớp|lịch|sáng|chiều|tối|đúng|:)_)*";

  private static final String ARROW = "(?:→|-{1,2}>|=>|>{1,2}|➔|➜|⇒)";

  private static final String TO =
      "(?:sang|qua|đến|tới|thành|bằng|xuống|lên|về|vào|to\\b|" + ARROW + ")";

  private static final String GAP = "[^DRHW;,.]{0,40}?";
  private static final String FAR = "[^DRHW;]{0,40}?";

  private static final String OLD = "(?<old>D+)";
  private static final String FRESH = "(?<fresh>D+)";
  private static final String TO_THE_END = "[^,;.)\\n]*";

  /** Another house than usual: what it begins with. */
  private static final String HOUSE =
      "\\b(?:nhà (?:văn hóa|thiếu nhi|thi đấu|truyền thống|sinh hoạt|cộng đồng)|nvh|trung"
          + " tâm|tthtcđ|tt htcđ|trường(?! hợp)|thcs|thpt|ubnd|ủy ban|thư viện|trụ sở|trạm y"
          + " tế|công viên|sân|văn phòng|hội quán|câu lạc bộ|clb|khu phố|bưu điện|quảng trường)\\b";

  /** A room, or a house where "tại" says that it is where. */
  static final String ROOM =
      "(?<room>(?<!\\bbáo\\s)\\b(?:phòng|hội trường|p\\.?_\\d)"
          + TO_THE_END
          + "|(?<=\\b(?:tại|ở)\\s)"
          + HOUSE
          + TO_THE_END
          + ")";

  private static final String OTHER_PLACE =
      "(?:đổi|dời|chuyển|thay đổi) (?:địa điểm|điểm học|nơi học|nơi tập|chỗ học|chỗ tập)(?: mới)?";

  /** Where nothing else can be meant, it may be anywhere. */
  private static final String ANYWHERE = "_(?:(?:" + TO + "|tại|ở|là|:)_)+(?<room>[^DRHW,;.)\\n]+)";

  private static final String OTHER_HOUSE = "(?<room>" + HOUSE + TO_THE_END + ")";

  private static final String STOP =
      "\\b(?:nghỉ|ngưng|ngừng|dừng|hoãn|đóng cửa|không (?:" + StatusWords.DONE + "))";

  private static final String THEN =
      "_,?_(?:(?:và|mà|sẽ|thì|rồi|để) )*"
          + "(?:học|dạy|sinh hoạt|tổ chức|chuyển|dời|đổi|lùi|thay)\\b(?<again> lại)?(?: học)?_"
          + "(?:"
          + TO
          + "_)?";

  private static final String HELD =
      "_:?,?_(?:(?:lớp|sẽ|được|đổi|dời|chuyển|lùi|học|dạy|bắt đầu|vào|sinh hoạt|tổ chức|giờ)\\b_)+";

  private static final String AND = "_(?:,|và|&|\\+)" + NOUN;

  /** Several days to as many, or to one. */
  static final List<Pattern> LISTS =
      patterns(
          VERB
              + NOUN
              + "(?<olds>D+(?:"
              + AND
              + "D+)+)_,?_"
              + TO
              + NOUN
              + "(?<freshes>D+(?:"
              + AND
              + "D+)*)");

  /** From one day to another, the surest first. */
  static final List<Pattern> MOVES =
      patterns(
          "\\b(?:hoãn|dời|lùi|nghỉ|hủy) buổi"
              + NOUN
              + OLD
              + "_,?_(?:(?:và|mà|sẽ|thì|rồi|để) )*(?:học|dạy|tập|tổ chức|sinh hoạt) (?:lại|bù)"
              + NOUN
              + FRESH,
          VERB + NOUN + "(?:từ_)?" + NOUN + OLD + GAP + "_,?_" + TO + NOUN + FRESH,
          "\\btừ" + NOUN + OLD + GAP + "_(?:sang|thành)" + NOUN + FRESH,
          OLD + GAP + VERB + "_,?_" + TO + NOUN + FRESH,
          OLD + "_(?:" + ARROW + "|sang|thành)" + NOUN + FRESH,
          "\\bthay(?: thế)?(?: cho)?"
              + NOUN
              + OLD
              + GAP
              + "_(?:bằng|thành|sang|qua)"
              + NOUN
              + FRESH,
          OLD + GAP + "(?:thay|đổi) (?:bằng|thành)" + NOUN + FRESH,
          FRESH
              + GAP
              + "_\\b(?:thay cho|thay vì|thay thế cho|thay thế|thay|thế cho|thế)"
              + NOUN
              + OLD,
          "\\b(?:nghỉ|hủy|ngưng|không (?:"
              + StatusWords.DONE
              + "))(?: học| buổi| lớp)?"
              + NOUN
              + OLD
              + THEN
              + NOUN
              + FRESH,
          OLD
              + "_:?_(?:(?:lớp|được|sẽ|cho) )*(?:nghỉ|hủy|không (?:"
              + StatusWords.DONE
              + "))(?: học)?"
              + THEN
              + NOUN
              + FRESH,
          OLD
              + GAP
              + "_,?_(?:nay )?(?:dời|rời|chuyển|đổi|lùi)(?: lại| lịch)?"
              + NOUN
              + "(?<bare>D+)",
          VERB + NOUN + "(?:từ_)?" + NOUN + "(?<range>R+)",
          "(?<arrow>R+)");

  private static final String SHIFT =
      "_(?:(?:sang|xuống|về|đúng|khoảng|thêm|lại)_)*"
          + "(?<count>\\d{1,2}|một|hai|ba|bốn)_(?<unit>tuần|ngày)\\b(?! sớm| trước)";

  private static final String VAGUE =
      "_(?<unclear>(?:tuần|tháng|dịp|ngày|hôm|buổi|năm|mai|thời gian)\\b)";

  /** A day without another that it would move to. */
  static final List<Pattern> PUT_OFF =
      patterns(
          OLD
              + "[^DRHW;.]{0,40}?\\b(?:nghỉ|ngưng|hủy|không học)(?: học)?_"
              + "(?:buổi|hôm|bữa|ngày) (?:đó|ấy|này|hôm đó)\\b",
          "(?<holiday>D+)_:?_(?:(?:lớp|được|cho|sẽ)_)*nghỉ (?:lễ|tết)",
          "(?<since>D+)_,?_(?:(?:lớp|buổi|sẽ|tạm|được|đã|cho)_)*"
              + "(?:nghỉ|ngưng|ngừng|dừng|không (?:"
              + StatusWords.DONE
              + "))(?: học)?_(?:$|[,;.!)])",
          "^_(?:(?:các|ngày|mỗi)_)*(?<weekday>W+)_(?:(?:thì|lớp|được|sẽ)_)*(?:nghỉ|không (?:"
              + StatusWords.DONE
              + "))(?:"
              + " học)?_[.!]?_$",
          OLD
              + "_:?_(?:(?:lớp|buổi|học|đã|bị|được|tạm|phải|sẽ)_)*(?:hoãn|dời|lùi)"
              + "(?: lại| lịch)?_(?:$|[,;.!)])");

  /** Hours or room of one day that is named. */
  static final List<Pattern> ON_A_DAY =
      patterns(
          OLD + "_:?,?_(?:(?:lớp|sẽ|được|buổi) )*" + OTHER_PLACE + ANYWHERE,
          "\\b" + OTHER_PLACE + NOUN + OLD + ANYWHERE,
          OLD + HELD + "(?:(?:" + TO + "|lúc|từ|hồi|:)_)*(?<hour>H+)",
          VERB + NOUN + OLD + "_,?_(?:(?:" + TO + "|lúc|từ|là|:)_)+(?<hour>H+)",
          OLD + HELD + "(?:(?:" + TO + "|tại|ở)_)*" + ROOM,
          VERB + "(?: phòng)?" + NOUN + OLD + "_,?_(?:(?:" + TO + "|tại|ở|là|:)_)+" + ROOM,
          OLD + HELD + "(?:(?:" + TO + "|tại|ở)_)+" + OTHER_HOUSE,
          VERB + NOUN + OLD + "_,?_(?:(?:" + TO + "|tại|ở|là|:)_)+" + OTHER_HOUSE,
          VERB + NOUN + OLD + SHIFT,
          OLD + "_:?_" + VERB + SHIFT,
          VERB + NOUN + OLD + GAP + "_" + TO + NOUN + "(?<vague>W+)",
          OLD + GAP + VERB + "_" + TO + NOUN + "(?<vague>W+)",
          VERB + NOUN + OLD + GAP + "_" + TO + VAGUE,
          OLD + GAP + VERB + "_" + TO + VAGUE,
          OLD + HELD + "(?:tại|ở) (?<place>[^DRHW,;.)\\n]+)",
          "\\b(?:đổi|dời|chuyển|lùi|thay đổi) giờ(?: học)?" + NOUN + "(?<timed>D+)");

  /** A class that goes on later, which is no end of it. */
  static final List<Pattern> PAUSES =
      patterns(
          STOP
              + "(?!_buổi_(?:(?:ngày|học)_)?D)"
              + FAR
              + "(?:(?<off>[DR]+)[^;]{0,60}?)?\\b(?:học|dạy|hoạt động|sinh hoạt|mở|mở cửa|tổ"
              + " chức|trở) (?:lại|tiếp)[^DRHW;]{0,15}?(?<back>D+)",
          STOP + "(?: học)?_(?:cho )?(?:đến|tới)(?: hết)?" + NOUN + "(?<until>D+)",
          STOP + "(?: học)?_(?:(?:cả|hết|trong|suốt|nguyên|vào)_)*(?<month>M+)");

  /** To a day, and not from which. */
  static final List<Pattern> TO_A_DAY =
      patterns(VERB + "_[,:]?_(?:(?:tổ chức|học|sinh hoạt|diễn ra) )?" + TO + NOUN + FRESH);

  /** "Học bù cho buổi 28/09": the row is that lesson. */
  static final List<Pattern> MADE_UP = patterns("\\bbù (?:cho|của)" + NOUN + "(?<made>D+)");

  /** What is told without the day that is meant, and so of a row of one day. */
  static final List<Pattern> OWN =
      patterns(
          "\\b" + OTHER_PLACE + ANYWHERE,
          "\\b(?:dời|rời|chuyển|đổi|lùi)(?: (?:lịch|ngày|buổi|lại|thời gian))*" + NOUN + FRESH,
          "\\b(?:ngày|lịch|thời gian) mới_:?_(?:là_)?" + NOUN + FRESH,
          "\\b(?:hoãn|hủy|nghỉ|ngưng)"
              + FAR
              + "\\b(?:dự kiến|tổ chức|học|sinh hoạt|mở|diễn ra)(?: lại)?(?: từ)?"
              + NOUN
              + FRESH,
          VERB + SHIFT,
          VERB + "_,?_(?:" + TO + ")?" + NOUN + "(?<vague>W+)",
          VERB + "_,?_" + TO + VAGUE,
          VERB + "_,?_(?:(?:" + TO + "|lúc|từ|:)_)*(?<hour>H+)",
          VERB + "_,?_(?:(?:" + TO + "|tại|ở)_)*" + ROOM,
          VERB + "_,?_(?:(?:" + TO + "|tại|ở|là|:)_)+" + OTHER_HOUSE);

  private static final List<Pattern> ALL =
      Stream.of(LISTS, PAUSES, MOVES, ON_A_DAY, PUT_OFF, MADE_UP, TO_A_DAY, OWN)
          .flatMap(List::stream)
          .toList();

  private ChangePatterns() {}

  /** Whether a text may have a change somewhere. */
  static boolean areIn(String shape) {
    return ALL.stream().anyMatch(pattern -> pattern.matcher(shape).find());
  }

  /** Whether a text begins with a change. */
  static boolean begins(String shape) {
    return Stream.of(LISTS, MOVES, ON_A_DAY, PAUSES, TO_A_DAY, OWN)
        .flatMap(List::stream)
        .map(pattern -> pattern.matcher(shape.strip()))
        .anyMatch(Matcher::lookingAt);
  }

  private static List<Pattern> patterns(String... written) {
    return Arrays.stream(written).map(LoosePattern::of).toList();
  }
}
