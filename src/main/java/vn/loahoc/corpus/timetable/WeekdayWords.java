package vn.loahoc.corpus.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What only a column of weekdays allows: figures and words without "thứ" ("2-4-6", "Hai, Tư",
 * "246"), and what Excel made of them. "2-6" means Monday to Friday, unless the sheet writes lists
 * with that very dash ("2-4-6" in another row): then two figures are two days. Where lists have a
 * hyphen, an en dash ("2–6") still runs through.
 */
final class WeekdayWords {

  private static final String DAY = "[2-7]";
  private static final String DASH = "\\s*([-–—])\\s*";
  private static final String NAME = "(?:(?:thứ|thu|t)\\s*)?";
  private static final String SAME = "\\s*\\1\\s*";

  /** Three days with dashes are a list in anybody's hand. */
  private static final Pattern DASHED_LIST =
      Pattern.compile("(?iu)(?<!\\d)" + DAY + DASH + NAME + DAY + SAME + NAME + DAY + "(?!\\d)");

  private static final Pattern PAIR =
      Pattern.compile(
          "(?iu)^(.*?(?<!\\d))(" + DAY + ")" + DASH + "(" + DAY + ")(?!\\d|\\s*[-–—]\\s*\\d)(.*)$");

  private static final Pattern NAMED_PAIR =
      Pattern.compile(
          "(?iu)(?<![\\p{L}]|[-–—]\\s?)((?:thứ|t)\\s*([2-7]))\\s*([-–—])\\s*((?:thứ|t)\\s*([2-7]))"
              + "(?!\\s*[-–—,&+])");

  private static final Pattern GLUED = Pattern.compile(DAY + "{2,6}");
  private static final Pattern FIGURE_FIRST =
      Pattern.compile("^\\s*" + DAY + "(?![\\dhg:/]).*", Pattern.DOTALL);

  /** "Tối 2-4-6": no evening of the second of April. */
  private static final Pattern PART_FIRST =
      Pattern.compile(
          "(?iu)^\\s*(?:(?:các|những|mỗi)\\s+)?(?:buổi\\s+)?(sáng|trưa|chiều|tối|sang|trua|chieu|toi)\\s+(?="
              + DAY
              + "(?![\\dhg:/]))");

  /** Figures and words that are weekdays and hardly anything else: "2-4-6", "Hai, Tư", "3". */
  private static final Pattern LIST =
      Pattern.compile(
          "(?iu)\\s*(?:(?:sáng|trưa|chiều|tối)\\s+)?(?:[2-7]{1,6}|hai|tư|năm|sáu|bảy)"
              + "(?:\\s*(?:[-–—,;+&./]|và|đến)\\s*(?:[2-7]|hai|ba|tư|năm|sáu|bảy|cn|chủ nhật))*\\s*"
              + "(?:[,;(]?\\s*(?:\\d{1,2}\\s*[hg:]|từ\\s).*)?");

  private static final Pattern SOME_WEEKS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:đầu|cuối|giữa)(?: tiên| cùng)?(?: của| mỗi| hằng| hàng| trong)?"
              + " tháng|tuần (?:đầu|cuối|lẻ|chẵn|thứ [1-4]|thứ"
              + " (?:nhất|hai|ba|tư)|[1-4](?![\\dhg:]|\\s*(?:buổi|lần|ngày|giờ)))|cách"
              + " tuần|(?:2|hai) tuần\\s*(?:/|một|1)\\s*(?:lần|buổi))");

  private static final Pattern COUNT =
      Pattern.compile(
          "(?iu)^\\s*\\d\\s*(?:buổi|buoi|lần|lan|ngày|ngay)\\s*(?:/|một|mot|1|mỗi|moi|trong)?\\s*"
              + "(?:tuần|tuan)\\s*[:,;(–-]?\\s*");

  private static final Pattern APART =
      Pattern.compile("(?i)(?<!\\p{L})t\\s+(?=[2-7](?![\\dhg:/]))");
  private static final Pattern JOINED =
      Pattern.compile("(?i)(?<=(?<!\\p{L})t[2-7])\\s*/?\\s*(?=t[2-7](?!\\d)|cn(?!\\p{L}))");

  /** "T246" */
  private static final Pattern OF_ONE_T =
      Pattern.compile("(?i)(?<!\\p{L})t(" + DAY + "{2,6})(?![\\dhg:/])");

  private WeekdayWords() {}

  /** Whether it may be a list of weekdays without "thứ". */
  static boolean isList(String text) {
    return LIST.matcher(text).matches();
  }

  /** The dash with which somebody writes lists here, empty if none. */
  static String dashOfList(String text) {
    Matcher list = DASHED_LIST.matcher(text);
    return list.find() ? list.group(1) : "";
  }

  /** How it may be meant, likeliest first. */
  static List<String> readings(String text, String dashes) {
    String plain = plain(text);
    String words =
        GLUED.matcher(plain.strip()).matches() ? String.join("-", plain.strip().split("")) : plain;
    words = PART_FIRST.matcher(words).replaceFirst("$1 thứ ");
    Matcher pair = PAIR.matcher(words);
    if (pair.matches() && dashes.contains(pair.group(3))) {
      words = pair.group(1) + pair.group(2) + ", " + pair.group(4) + pair.group(5);
    }
    Matcher named = NAMED_PAIR.matcher(words);
    if (named.find() && distance(named) == 2 && dashes.contains(named.group(3))) {
      words =
          words.substring(0, named.start())
              + named.group(1)
              + ", "
              + named.group(4)
              + words.substring(named.end());
    }
    List<String> readings = new ArrayList<>();
    if (!FIGURE_FIRST.matcher(words).matches()) {
      readings.add(words);
    }
    readings.add("thứ " + words);
    readings.add("các ngày " + words);
    return readings;
  }

  /** "T2->T6", "T2/T4/T6", "T2T4T6", "T 2" and "3 buổi/tuần: 2-4-6" with common signs. */
  private static String plain(String text) {
    String named =
        OF_ONE_T
            .matcher(NamedWeekdays.inColumn(text))
            .replaceAll(days -> "T" + String.join(", T", days.group(1).split("")));
    String words = COUNT.matcher(named.replace("->", "→")).replaceFirst("");
    return JOINED.matcher(APART.matcher(words).replaceAll("T")).replaceAll(", ");
  }

  /** The two days of "2-6" or "T3-T5", if they may be a list as well as a range. */
  static Optional<String> ambiguous(String text) {
    Matcher pair = PAIR.matcher(text);
    boolean two = pair.matches() && pair.group(2).equals("2") && pair.group(4).compareTo("4") > 0;
    if (two) {
      return Optional.of("2" + pair.group(3) + pair.group(4));
    }
    return ambiguousNames(text);
  }

  /** The same of "T3-T5" alone. */
  static Optional<String> ambiguousNames(String text) {
    Matcher named = NAMED_PAIR.matcher(text);
    boolean two = named.find() && (distance(named) == 2 || isOffset(named));
    return two ? Optional.of(named.group()) : Optional.empty();
  }

  private static int distance(Matcher named) {
    return named.group(5).charAt(0) - named.group(2).charAt(0);
  }

  /** "T3-T6": as far apart as two lessons of a week are; weeks of work begin on a Monday. */
  private static boolean isOffset(Matcher named) {
    return distance(named) == 3 && !named.group(2).equals("2");
  }

  /** Whether it is said of some weeks only: "thứ 7 đầu tháng", "CN tuần 1 và 3", "2 tuần/lần". */
  static boolean notEveryWeek(String text) {
    return SOME_WEEKS.matcher(text).find();
  }

  /** The weekdays that Excel took for a date: "2-4-6" became 2 April 2006. */
  static Optional<Set<DayOfWeek>> madeADate(LocalDate day) {
    Set<Integer> figures = new TreeSet<>(Set.of(day.getDayOfMonth()));
    boolean three = day.getYear() % 100 <= 7;
    boolean fit = figures.add(day.getMonthValue()) && (!three || figures.add(day.getYear() % 100));
    if (!fit || figures.stream().anyMatch(figure -> figure < 2 || figure > 7)) {
      return Optional.empty();
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    figures.forEach(figure -> days.add(DayOfWeek.of(figure - 1)));
    return Optional.of(days);
  }
}
