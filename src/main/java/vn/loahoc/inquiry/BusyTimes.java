package vn.loahoc.inquiry;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;

/**
 * "Ban đêm em làm ca, sáng thứ năm có lớp nào", "thứ ba em bận, vậy thứ năm mấy giờ": when somebody
 * cannot come is not asked for.
 */
final class BusyTimes {

  /** Folded; where another thing begins to be said. */
  private static final Pattern BETWEEN = Pattern.compile("[,.;:!?]+|\\b(?:nen|nhung|ma)\\b");

  /** Folded; "bận" alone may be "bạn", so that it has to end its clause. */
  private static final Pattern BUSY =
      Pattern.compile(
          "\\b(?:lam ca|ca (?:dem|toi|sang|chieu|ngay)|tang ca|di lam|di day|di truc|phai truc"
              + "|lam dem|lam toi|lam viec|(?:khong|ko|k|hong|chang) ranh|ket(?: lam)?|mac"
              + " (?:lam|viec))\\b|\\bban(?: viec| roi| lam| het)?\\s*$");

  /** Of marked words; "bận đi giao hàng". */
  private static final Pattern BUSY_WRITTEN = Pattern.compile("(?iu)(?<!\\p{L})bận(?!\\p{L})");

  /** Folded; where it is asked whether something is on then, it is no time of theirs. */
  private static final Pattern ASKING = Pattern.compile("\\b(?:co|may|nao|gi|sao|dau)\\b");

  /** Folded; whoever works then comes at any other time. */
  private static final Pattern SHIFT =
      Pattern.compile("\\b(?:ca (?:dem|toi|khuya)|lam (?:dem|toi)|truc dem)\\b");

  /** Folded; by day somebody is free, though no hours are named. */
  private static final Pattern FREE_BY_DAY =
      Pattern.compile(
          "\\b(?:ban|ca) ngay(?: (?!(?:khong|ko|k|hong|hok|chang|it|nao)\\b)[a-z]+){0,2}"
              + " (?:ranh|trong|o nha)\\b");

  private static final Pattern BY_NIGHT = Pattern.compile("\\b(?:dem|toi|khuya)\\b");

  private BusyTimes() {}

  /**
   * Without parts of a day and weekdays at which somebody is busy, where another time is named
   * besides, or where they work at night.
   */
  static List<TimeMention> without(List<TimeMention> times, String text) {
    String plain = Folding.plain(text);
    List<TimeMention> free = times.stream().filter(time -> !isBusy(time, text)).toList();
    boolean byDay = FREE_BY_DAY.matcher(plain).find() || SHIFT.matcher(plain).find();
    return free.isEmpty() && !byDay ? times : free;
  }

  /** Whether somebody says of a time that they are busy then, and of no other time. */
  private static boolean isBusy(TimeMention time, String text) {
    boolean weekday = time.span().grain() == Grain.DAY && time.stated().weekday().isPresent();
    if (time.span().grain() != Grain.PART_OF_DAY && !weekday) {
      return false;
    }
    String plain = Folding.plain(text);
    List<MatchResult> ends = BETWEEN.matcher(plain).results().toList();
    int from =
        ends.stream().mapToInt(MatchResult::end).filter(e -> e <= time.from()).max().orElse(0);
    int to =
        ends.stream()
            .mapToInt(MatchResult::start)
            .filter(e -> e >= time.to())
            .min()
            .orElse(plain.length());
    if (to == plain.length()) {
      return false;
    }
    String clause = plain.substring(from, to);
    if (weekday && ASKING.matcher(clause).find()) {
      return false;
    }
    boolean otherwise =
        !weekday
            && BY_NIGHT.matcher(Folding.plain(time.text())).find()
            && FREE_BY_DAY.matcher(plain).find()
            && !FREE_BY_DAY.matcher(clause).find();
    return otherwise
        || BUSY.matcher(clause).find()
        || BUSY_WRITTEN.matcher(text.substring(from, to)).find();
  }
}
