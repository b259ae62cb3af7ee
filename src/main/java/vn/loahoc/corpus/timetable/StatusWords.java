package vn.loahoc.corpus.timetable;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/** Words that say of a whole row what became of it: "HỦY", "Lớp tạm nghỉ chờ thông báo". */
final class StatusWords {

  /** What a class, a club and an event do, and on a day off do not. */
  static final String DONE =
      "tổ chức|học|diễn ra|sinh hoạt|hoạt động|tập luyện|tập|luyện tập|hát|múa|bơi|chạy|chiếu"
          + " phim|chiếu|đá|chơi|họp|biểu diễn|diễn";

  private static final String THIS = "(?: (?:này|trên|hôm đó))?";

  private static final String WHAT =
      "(?:(?:lớp học|lớp|buổi học|buổi sinh hoạt|buổi nói chuyện|buổi|khóa học|khóa|hoạt động"
          + "|chương trình|sự kiện|chuyên đề|câu lạc bộ|clb|hiện|hiện nay|hiện tại)";

  private static final String OFF =
      "(?:hủy bỏ|hủy|nghỉ học|nghỉ dạy|nghỉ|ngưng|ngừng|dừng|trì hoãn|hoãn|đình chỉ|bãi bỏ|bỏ"
          + "|không (?:còn )?(?:dạy|mở|có lớp|thực hiện|"
          + DONE
          + ")"
          + "|cancelled|canceled|cancel|postponed|off)";

  private static final String LATER =
      "(?:(?:cho )?(?:đến|tới|chờ|đợi)(?: đến)?(?: khi)?(?: nào)?(?: có)? (?:thông báo|lịch)"
          + "(?: (?:mới|sau|khác|lại|tiếp theo|tiếp))*|(?:sẽ )?(?:thông )?báo(?: lại)?(?: sau)?"
          + "|chưa (?:có lịch mới|có lịch|rõ ngày|định ngày))";

  /** Of the row as a whole; "buổi này" is told apart, since a class has many. */
  private static final Pattern STATUS =
      LoosePattern.of(
          "(?:.{0,40} nên )?(?:(?:đã có thông báo|thông báo|tb|lưu ý|chú ý|tin mới|cập nhật)_:?_)?"
              + WHAT
              + THIS
              + "_:?_)?"
              + "(?:(?:đã|đã bị|tạm thời|tạm|sẽ|bị|được|xin|phải|đang|chính thức|cho) )*"
              + OFF
              + "(?: (?:lớp học|lớp|buổi học|buổi|tổ chức|hoạt động|sinh hoạt|học|dạy|mở lớp|khai"
              + " giảng|hôm nay|1 buổi|một buổi|như dự kiến|được|lại|nữa|rồi|hẳn|luôn|vô thời"
              + " hạn|không thời hạn|thực hiện|chương trình)"
              + THIS
              + ")*(?: (?:do|vì|tại|bởi|để|với lý do|bão|mưa)(?! lễ| tết)\\b.*)?(?:_"
              + LATER
              + ")?_[.!…*]*");

  private static final Pattern ONE_MEETING =
      LoosePattern.of(".*\\b(?:(?:buổi|hôm) (?:.* )?(?:này|đó)|hôm nay|(?:1|một) buổi).*");

  /** Speaks of a change, whatever stands beside. */
  private static final Pattern CHANGE =
      LoosePattern.of(
          "\\b(?:hủy|hoãn|dời(?=_(?:$|[.,;!)]))|(?:tạm|cho|được)"
              + " (?:nghỉ|ngưng|ngừng|dừng)|ngưng|nghỉ|không (?:"
              + DONE
              + ")"
              + "(?=_(?:$|[.,;!)DRW]|buổi|lớp|nữa|vào|ngày|tuần|được|như))|(?:đổi|dời|chuyển|thay"
              + " đổi|lùi|điều chỉnh|dịch) (?:lịch|ngày|giờ|buổi|phòng|thời gian|địa"
              + " điểm|(?:sang|qua|đến|lại|xuống|vào)_(?:ngày|thứ|buổi|phòng|tuần|tháng|chủ"
              + " nhật|cn|sáng|chiều|tối|khung giờ|[DRHW])|[DRHW]))");

  /** Speaks of breaks, of what somebody may do, or of what would be if. */
  private static final Pattern NO_CHANGE =
      LoosePattern.of(
          "\\b(?:" + String.join("|", WordLists.lines(StatusWords.class, "no-changes.tsv")) + ")");

  private static final Pattern PART = Pattern.compile("[^,]+");

  /** What would be if, or what may be: it is no change yet. */
  private static final Pattern CONDITION_FIRST =
      LoosePattern.of(
          "^_(?:nếu|trường hợp|khi (?:trời|có|gặp|mưa|bão)"
              + "|(?:trời |gặp )?mưa(?: to| lớn)?(?:_[:,]| thì| sẽ| là))\\b?.*");

  private static final Pattern CONDITION =
      LoosePattern.of(
          ".*\\b(?:nếu|có thể|trường hợp|khi (?:trời |có |gặp )?(?:mưa|bão))\\b.*"
              + "|_(?:trời |gặp )?mưa\\b(?!.*\\bnên\\b).*");

  /** Without one of these, and without a time, nothing of it is said. Spares a closer look. */
  private static final Set<String> MAYBE =
      Stream.of(
              "hủy",
              "hoãn",
              "nghỉ",
              "ngưng",
              "ngừng",
              "dừng",
              "dời",
              "rời",
              "lùi",
              "chuyển",
              "đổi",
              "dịch",
              "điều",
              "đình",
              "bãi",
              "bỏ",
              "không",
              "cancel",
              "cancelled",
              "canceled",
              "postponed",
              "off")
          .flatMap(word -> Stream.of(word, Folding.fold(word)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern ARROW = Pattern.compile("[→>➔➜⇒]");

  /** "Nghỉ thứ Bảy cuối tháng", "nghỉ ngày rằm": days that come back, and not every week. */
  private static final Pattern SOME_DAYS =
      LoosePattern.of(
          "\\b(?:(?:hằng|hàng|mỗi|đầu|giữa|cuối) tháng|tuần (?:đầu|cuối|chẵn|lẻ)|mỗi tuần (?:1|một)"
              + "|rằm(?! tháng)|mùng (?:1|một)(?! tháng))\\b");

  private StatusWords() {}

  /** Whether a closer look may find something. */
  static boolean maySayMore(String words) {
    return Spelling.words(words).stream().anyMatch(MAYBE::contains) || ARROW.matcher(words).find();
  }

  /** Whether days are meant that no rule of weekdays has. */
  static boolean isOfSomeDays(String sentence) {
    return SOME_DAYS.matcher(Spelling.normalize(sentence)).find();
  }

  /** A sentence without what would be if; of the same length. */
  static String certain(String sentence) {
    String normal = Spelling.normalize(sentence);
    if (CONDITION_FIRST.matcher(normal).matches()) {
      return " ".repeat(sentence.length());
    }
    StringBuilder certain = new StringBuilder(sentence);
    Matcher parts = PART.matcher(normal);
    while (parts.find()) {
      if (CONDITION.matcher(parts.group()).matches()) {
        certain.replace(parts.start(), parts.end(), " ".repeat(parts.end() - parts.start()));
      }
    }
    return certain.toString();
  }

  /** Whether a few words say that it is not held, and nothing else. */
  static boolean isOff(String words) {
    return STATUS.matcher(Spelling.normalize(words).strip()).matches();
  }

  /** Whether one of these words of a sentence, between its commas and brackets, does. */
  static boolean isOffSomewhere(String sentence) {
    return isOff(sentence)
        || Arrays.stream(sentence.split("[,:()\\[\\]]|\\s[-–—]\\s")).anyMatch(StatusWords::isOff);
  }

  /** Whether only one meeting is spoken of: "hủy buổi này". */
  static boolean isOfOneMeeting(String sentence) {
    return ONE_MEETING.matcher(Spelling.normalize(sentence)).matches();
  }

  /** Whether a sentence is about a change of the timetable, as far as its words tell. */
  static boolean speaksOfChange(String shape) {
    return CHANGE.matcher(shape).find() && !NO_CHANGE.matcher(shape).find();
  }
}
