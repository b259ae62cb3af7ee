package vn.loahoc.corpus.timetable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.time.TimeMention;

/** Reads when a class is held from a text that tells nothing else. */
final class HeldTimes {

  /** "CN, 8h-9h30, từ 02/11": since that day every Sunday, and not on that day alone. */
  private static final Pattern SINCE =
      Pattern.compile("(?iu)[,;\\s(]\\s*(?=(?:kể )?từ\\s+(?:ngày\\s+)?\\d{1,2}\\s*[/.-]\\s*\\d)");

  /** "Khai giảng 08/10" beside weekdays: since that day. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:khai giảng|bắt đầu|mở lớp)(?:\\s+từ)?(?:\\s+ngày)?\\s*:?\\s*"
              + "(?=\\d{1,2}\\s*[/.-]\\s*\\d)");

  private static final String WEEKDAY =
      "(?:(?:thứ|thu)\\s+\\p{L}+|(?:thứ|thu|t)\\s?[2-7]|cn|chủ nhật|chu nhat)";

  /** Before weekdays with hours of their own: "T3 14h-16h, T5 7h-8h". */
  private static final Pattern OTHER_DAYS =
      Pattern.compile(
          "(?iu)(?<=\\d[hg]|[hg:]\\d{2}|giờ)\\)?\\s*[,;]\\s*(?="
              + WEEKDAY
              + "(?:\\s*(?:[,&+-]|và)\\s*"
              + WEEKDAY
              + ")*\\s*[:(]?\\s*(?:từ\\s+)?\\d{1,2}\\s*(?:[hg]|:\\d|giờ))");

  private HeldTimes() {}

  /**
   * Reads it into the draft.
   *
   * @return how many times were understood
   */
  static int read(String text, Moments moments, WhenDraft draft, Faults faults) {
    int told = 0;
    for (String part : moments.held(text)) {
      told += new TimeTalk(part, moments, draft, faults).read(Purpose.HELD, false);
    }
    return told;
  }

  /** Those of a text that are read one by one. */
  static List<String> parts(String text, Moments moments) {
    boolean several = text.indexOf(',') >= 0 || text.indexOf(';') >= 0;
    String parted = several ? OTHER_DAYS.matcher(text).replaceAll("\n") : text;
    return sinceApart(since(parted, moments), moments);
  }

  private static String since(String text, Moments moments) {
    Matcher opening = OPENING.matcher(text);
    return opening.find() && moments.find(text).stream().anyMatch(WeekdayTalk::names)
        ? opening.replaceFirst("từ ")
        : text;
  }

  private static List<String> sinceApart(String text, Moments moments) {
    Matcher since = SINCE.matcher(text);
    if (!since.find()) {
      return List.of(text);
    }
    int at = since.end();
    boolean oneWeekday =
        moments.find(text).stream()
            .anyMatch(mention -> isDatedWeekday(mention) && isWithin(at, mention));
    return oneWeekday
        ? List.of(text.substring(0, since.start()), text.substring(at))
        : List.of(text);
  }

  private static boolean isDatedWeekday(TimeMention mention) {
    return mention.stated().date() && mention.stated().weekday().isPresent();
  }

  private static boolean isWithin(int at, TimeMention mention) {
    return mention.from() < at && at < mention.to();
  }
}
