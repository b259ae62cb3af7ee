package vn.loahoc.corpus.timetable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words before a time in a cell of how to register say of it. */
final class EndCues {

  /** Not the dots of "01.10.2023". */
  static final Pattern BETWEEN_SENTENCES = Pattern.compile("[;\\n]|\\.(?!\\d)");

  /** The last day, and not that something is limited: "số chỗ có hạn", "hạn chế". */
  private static final String LAST =
      "(?<!giới )(?<!có )(?<!vô )(?<!hữu )hạn(?!\\p{L})(?! chế| hẹp)";

  /** What is said of the last day stands soon behind it. */
  private static final Pattern LAST_DAY =
      Pattern.compile("(?iu)(?<!\\p{L})" + LAST + "[^;\\n]{0,30}$");

  /** "Loa Học", "đăng ký học" and "lớp học" do not say when the class is. */
  private static final Pattern CUE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:loa học|(?:đăng k[ýí]|ghi danh|đk)(?: học)?|ghi tên|báo danh|"
              + LAST
              + "|(?<class>khai giảng|bắt đầu|buổi đầu"
              + "|(?<!lớp )(?<!khóa )(?<!trường )học(?! tập| viên| phí| sinh| vụ)))(?!\\p{L})");

  private EndCues() {}

  /** Whether what was spoken of last is the class: "khai giảng", "học từ". */
  static boolean speakOfTheClass(String before) {
    Matcher cue = CUE.matcher(sentence(before));
    boolean ofClass = false;
    while (cue.find()) {
      ofClass = cue.group("class") != null;
    }
    return ofClass;
  }

  /** Whether they make a day the last one. */
  static boolean nameTheLastDay(String before) {
    return LAST_DAY.matcher(before).find();
  }

  /** The part of it that is not ended yet. */
  private static String sentence(String before) {
    String[] parts = BETWEEN_SENTENCES.split(before, -1);
    return parts[parts.length - 1];
  }
}
