package vn.loahoc.corpus.timetable;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;

/**
 * Days of every lunar month in a cell: "Mùng 1 và rằm âm lịch", "rằm hằng tháng", "14, 30 âm lịch
 * hàng tháng". A day of one month ("rằm tháng 8") is none of these.
 *
 * @param days of the month
 * @param rest the cell without them
 */
record LunarMonths(Set<Integer> days, String rest) {

  private static final String DAY =
      "(?:(?:ngay|sang|toi|chieu|vao|cac|moi) )*(?:(?:mung|mong) ?mot\\b|ram\\b|(?:(?:mung|mong)"
          + " ?)?\\d{1,2}(?![\\d/hg:]))(?! (?:thang (?!am)|trung thu|tet|den|lon))";

  private static final String MOON = "(?:\\(? ?(?:am lich|am|al)\\b ?\\)?)";

  /** Folded; "mùng 1, 2, 3 Tết" has none of these, so that a list is read to its end or not. */
  static final String LIST =
      "\\b"
          + DAY
          + "(?: ?(?:,|;|&|\\+|va|hoac|cung|/) ?"
          + DAY
          + ")*(?! ?(?:,|&|va) ?(?:(?:mung|mong) ?)?\\d{1,2}(?![\\d/hg:])),? ?"
          + MOON
          + "?,? ?(?:\\(?(?:hang|moi|cac) thang\\)?)?,? ?"
          + MOON
          + "?";

  private static final Pattern LISTS = Pattern.compile(LIST);
  private static final Pattern NAMED = Pattern.compile("\\b(?:mung|mong|ram)\\b");
  private static final Pattern OF_THE_MOON = Pattern.compile("\\b(?:am lich|al)\\b");
  private static final Pattern ONE =
      Pattern.compile("(?:mung|mong) ?(\\d{1,2}|mot)|ram|(\\d{1,2})");

  private static final int FULL_MOON = 15;
  private static final int LONGEST_MONTH = 30;

  /** Those of a text. */
  static Optional<LunarMonths> in(String text) {
    String folded = Folding.plain(text).replaceAll("\\s", " ");
    Matcher list = LISTS.matcher(folded);
    while (list.find()) {
      String found = list.group();
      boolean monthly = found.contains("thang");
      if (NAMED.matcher(found).find() || (monthly && OF_THE_MOON.matcher(found).find())) {
        String rest = text.substring(0, list.start()) + " " + text.substring(list.end());
        return Optional.of(new LunarMonths(days(found), rest.strip()));
      }
    }
    return Optional.empty();
  }

  /** Whether folded words name a day of the moon or speak of its calendar. */
  static boolean areLunar(String folded) {
    return NAMED.matcher(folded).find() || OF_THE_MOON.matcher(folded).find();
  }

  /** The days of a folded list. */
  static Set<Integer> days(String found) {
    Set<Integer> days = new TreeSet<>();
    Matcher one = ONE.matcher(found);
    while (one.find()) {
      String figure = one.group(1) != null ? one.group(1) : one.group(2);
      int day = figure == null ? FULL_MOON : figure.equals("mot") ? 1 : Integer.parseInt(figure);
      if (day >= 1 && day <= LONGEST_MONTH) {
        days.add(day);
      }
    }
    return days;
  }
}
