package vn.loahoc.corpus.timetable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.time.TimeMention;

/**
 * Weekdays as columns of them have them, in a cell that may hold days and hours as well: "7, CN"
 * under the heading "Ngày học", "3-5 từ 19h", "8h-9h30 2-4-6" and "cả tuần, 8h" under "Lịch".
 */
final class WeekdayTalk {

  /** Behind it stands on which days it is not held. */
  private static final Pattern OFF = Pattern.compile("(?iu)[\\s(,;]+nghỉ(?!\\p{L})");

  /** Days at which nothing else is called so: "sau mùa mưa" is no Friday. */
  private static final Pattern WEEKEND =
      Pattern.compile("(?iu)(?<!\\p{L})(?:cn|chủ nhật|chu nhat|cuối tuần|cuoi tuan)(?!\\p{L})");

  private static final Pattern EDGES = Pattern.compile("^[\\s,;:.–-]+|[\\s,;:–-]+$");

  private WeekdayTalk() {}

  /** The same in words that name the weekdays; unchanged if it has none or has days. */
  static String of(String cell, Moments moments, String dashes) {
    String words = moments.named(cell);
    Matcher off = OFF.matcher(words);
    String held = off.find() ? words.substring(0, off.start()) : words;
    if (moments.find(held).stream().anyMatch(mention -> mention.stated().date())) {
      return words;
    }
    return hoursLast(held, moments, dashes)
        .or(() -> reading(held, moments, dashes))
        .filter(reading -> !reading.equals(held))
        .map(reading -> reading + words.substring(held.length()))
        .orElse(words);
  }

  static boolean names(TimeMention mention) {
    return mention.recurrence().isPresent() || mention.stated().weekday().isPresent();
  }

  private static boolean named(String words, Moments moments) {
    return moments.find(words).stream().anyMatch(WeekdayTalk::names);
  }

  /**
   * The likeliest, or of what is hardly anything but weekdays the first that names them, else what
   * is said of whole weeks.
   */
  private static Optional<String> reading(String held, Moments moments, String dashes) {
    List<String> all = moments.weekdays(held, dashes);
    boolean open =
        named(held, moments) || !(WeekdayWords.isList(held) || WEEKEND.matcher(held).find());
    List<String> likely = open ? all.subList(0, 1) : all;
    return likely.stream()
        .filter(words -> named(words, moments))
        .findFirst()
        .or(() -> ofWeek(held, moments).filter(words -> named(words, moments)));
  }

  /** "Cả tuần" is Monday to Sunday, "ngày thường" Monday to Friday. */
  private static Optional<String> ofWeek(String held, Moments moments) {
    return moments.talk(held).stream()
        .filter(hit -> hit.key().equals("everyday") || hit.key().equals("workdays"))
        .findFirst()
        .map(
            hit ->
                held.substring(0, hit.from())
                    + (hit.key().equals("everyday") ? "thứ 2 đến chủ nhật" : "thứ 2 đến thứ 6")
                    + held.substring(hit.to()));
  }

  /** "8h-9h30 2-4-6" is "2-4-6, 8h-9h30": figures beside those of hours are hard to tell apart. */
  private static Optional<String> hoursLast(String held, Moments moments, String dashes) {
    List<TimeMention> hours = moments.find(held).stream().filter(m -> m.stated().hour()).toList();
    if (hours.size() != 1) {
      return Optional.empty();
    }
    TimeMention only = hours.getFirst();
    if (only.stated().day()
        || !Moments.isClock(only)
        || (only.from() > 0 && named(held, moments))) {
      return Optional.empty();
    }
    String rest = held.substring(0, only.from()) + " " + held.substring(only.to());
    return reading(EDGES.matcher(rest).replaceAll(""), moments, dashes)
        .map(days -> days + ", " + only.text());
  }
}
