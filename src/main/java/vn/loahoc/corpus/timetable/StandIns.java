package vn.loahoc.corpus.timetable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Spelling;

/**
 * Who teaches in place of somebody else: "ngày 05/10 cô Mẫu nghỉ, thầy Sen dạy thay". A person is
 * off then, and no meeting.
 */
final class StandIns {

  private static final String PERSON =
      "(?<!\\blớp\\s)\\b(?:cô|thầy|anh|chị|ông|bà|bác|chú|gv|giáo viên|giảng viên|người dạy|hlv"
          + "|huấn luyện viên|hướng dẫn viên|báo cáo viên|bác sĩ|bs)\\b";

  private static final String OFF =
      "(?<off>(?:(?:tạm|xin|bị|sẽ|được) )*(?:nghỉ|không (?:dạy|đứng lớp|lên lớp))"
          + "(?: (?:dạy|phép|ốm|bệnh|học))?)\\b";

  private static final String INSTEAD =
      "\\b(?:dạy|đứng lớp|lên lớp|hướng dẫn|phụ trách) (?:thay|thế|hộ|giúp)\\b";

  /** "Chưa có người dạy thay". */
  private static final String SOMEBODY = "(?!\\b(?:không|chưa)\\b)";

  /** A day of its own: "cô Mẫu nghỉ 05/10, thầy Sen dạy thay 12/10" leaves the first open. */
  private static final String ON_A_DAY = "(?:_(?:vào|ngày|hôm|buổi)\\b)*_\\d";

  private static final Pattern ABSENT =
      LoosePattern.of(
          PERSON
              + "(?:(?!\\blớp\\b)[^,;()\\n]){0,40}? "
              + OFF
              + "(?=(?:"
              + SOMEBODY
              + "[^;\\n]){0,60}?"
              + INSTEAD
              + "(?!"
              + ON_A_DAY
              + ")|(?:"
              + SOMEBODY
              + "[^;\\d\\n]){0,60}?"
              + INSTEAD
              + ")");

  private static final Pattern ABSENT_BEHIND =
      LoosePattern.of(INSTEAD + "[^,;.\\n]{0,30}?" + PERSON + "[^,;.\\n]{0,30}? " + OFF);

  /** Spares a closer look at nearly every remark. */
  private static final Pattern MAYBE = LoosePattern.of("\\b(?:thay|thế|hộ|giúp)\\b");

  private StandIns() {}

  /** A remark without what says that such a person is off; of the same length. */
  static String withoutAbsence(String remark) {
    String normal = Spelling.normalize(remark);
    if (!MAYBE.matcher(normal).find()) {
      return remark;
    }
    StringBuilder left = new StringBuilder(remark);
    for (Pattern pattern : new Pattern[] {ABSENT, ABSENT_BEHIND}) {
      Matcher absent = pattern.matcher(normal);
      while (absent.find()) {
        int from = absent.start("off");
        left.replace(from, absent.end("off"), " ".repeat(absent.end("off") - from));
      }
    }
    return left.toString();
  }
}
