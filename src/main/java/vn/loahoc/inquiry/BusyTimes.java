package vn.loahoc.inquiry;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;

/** "Ban đêm em làm ca, sáng thứ năm có lớp nào": when somebody cannot come is not asked for. */
final class BusyTimes {

  /** Folded; where another thing begins to be said. */
  private static final Pattern BETWEEN = Pattern.compile("[,.;:!?]+|\\b(?:nen|nhung|ma)\\b");

  /** Folded; "bận" alone may be "bạn", so that it has to end its clause. */
  private static final Pattern BUSY =
      Pattern.compile(
          "\\b(?:lam ca|ca (?:dem|toi|sang|chieu|ngay)|tang ca|di lam|di day|di truc|phai truc"
              + "|lam dem|lam toi|lam viec|(?:khong|ko|k|hong|chang) ranh|ket(?: lam)?|mac"
              + " (?:lam|viec))\\b|\\bban(?: viec| roi| lam| het)?\\s*$");

  private BusyTimes() {}

  /** Without parts of a day at which somebody is busy, where another time is named besides. */
  static List<TimeMention> without(List<TimeMention> times, String text) {
    String plain = Folding.plain(text);
    List<TimeMention> free = times.stream().filter(time -> !isBusy(time, plain)).toList();
    return free.isEmpty() ? times : free;
  }

  private static boolean isBusy(TimeMention time, String plain) {
    if (time.span().grain() != Grain.PART_OF_DAY) {
      return false;
    }
    List<MatchResult> ends = BETWEEN.matcher(plain).results().toList();
    int from =
        ends.stream().mapToInt(MatchResult::end).filter(e -> e <= time.from()).max().orElse(0);
    int to =
        ends.stream()
            .mapToInt(MatchResult::start)
            .filter(e -> e >= time.to())
            .min()
            .orElse(plain.length());
    return to < plain.length() && BUSY.matcher(plain.substring(from, to)).find();
  }
}
