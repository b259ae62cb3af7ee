package vn.loahoc.corpus.timetable;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeRule;

/** Where a title speaks of a week that it greets: "Hưởng ứng Tuần lễ …", "Chào mừng …". */
final class WeekOfTitle {

  /** Longer ones that a title names are those of a quarter or a year, not of the week. */
  private static final int LONGEST = 31;

  private static final Pattern GREETED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:hưởng ứng|chào mừng|nhân dịp|nhân tuần|tuần lễ|huong ung|chao mung"
              + "|nhan dip|nhan tuan|tuan le)(?!\\p{L})");

  private static final Pattern WORDS = Pattern.compile("(?iu)từ|ngày|đến|hết|tu|ngay|den|het");

  private WeekOfTitle() {}

  /** Where the words of it begin. */
  static OptionalInt at(String line) {
    Matcher greeted = GREETED.matcher(line);
    return greeted.find() ? OptionalInt.of(greeted.start()) : OptionalInt.empty();
  }

  /** Whether a line has nothing but a time: "(02/10 – 08/10/2023)" below the name of the week. */
  static boolean isAlone(String line, TimeMention mention) {
    String rest = line.substring(0, mention.from()) + line.substring(mention.to());
    return WORDS.matcher(rest).replaceAll("").chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether days may be those of a week. */
  static boolean isAsLong(TimeRule.Span days) {
    return CampaignDays.isClosed(days)
        && days.first().get().plusDays(LONGEST).isAfter(days.last().orElseThrow());
  }
}
