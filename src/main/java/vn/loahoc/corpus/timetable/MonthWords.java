package vn.loahoc.corpus.timetable;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;

/**
 * What a cell says of every month: "ngày 5 và 20 hằng tháng", "Chủ nhật đầu tháng", "thứ 7 tuần 1
 * và 3".
 *
 * @param days of the month
 * @param weeks for a weekday, its first to its fifth time in the month; {@link #LAST} for its last
 * @param rest the cell without them
 */
record MonthWords(Set<Integer> days, Set<Integer> weeks, String rest) {

  static final int LAST = -1;

  private static final String DAYS = "(\\d{1,2}(?: ?(?:,|va|&|;) ?(?:ngay )?\\d{1,2})*)";
  private static final String EVERY = "(?:hang|moi|cac|tung)";

  private static final Pattern OF_DAYS =
      Pattern.compile(
          "\\b(?:vao )?(?:cac )?ngay "
              + DAYS
              + " (?:(?:cua|trong) )?"
              + EVERY
              + " thang\\b|\\b"
              + EVERY
              + " thang,? (?:vao )?(?:cac )?ngay "
              + DAYS
              + "(?![/\\d]| thang)");

  private static final String NUMBER = "(?:[1-5]\\b|nhat|hai|ba|tu)";
  private static final String OF_MONTH = " ?(?:(?:cua|trong|moi|hang|cac|tung) )*thang\\b(?! ?\\d)";

  private static final Pattern OF_WEEKS =
      Pattern.compile(
          "\\(? ?\\b(?:vao )?(?:cac )?(?:tuan (?<list>(?:thu )?"
              + NUMBER
              + "(?: ?(?:,|va|&|-) ?(?:tuan )?(?:thu )?"
              + NUMBER
              + ")*)(?: "
              + OF_MONTH
              + ")?|(?:tuan )?(?<end>dau|cuoi)(?: (?:tien|cung))?"
              + OF_MONTH
              + ")(?! ?-? ?\\d| (?:buoi|lan|ngay)\\b) ?\\)?");

  private static final Pattern MOON = Pattern.compile("\\b(?:am lich|al|mung|mong|ram)\\b");
  private static final Pattern FIGURE = Pattern.compile("\\d{1,2}|nhat|hai|ba|tu\\b(?!an)");
  private static final int LAST_DAY = 31;

  /** Those of a text, unless they are of the moon. */
  static Optional<MonthWords> in(String text) {
    String folded = Folding.plain(text).replaceAll("\\s", " ");
    boolean none = !folded.contains("thang") && !folded.contains("tuan");
    if (none || MOON.matcher(folded).find()) {
      return Optional.empty();
    }
    Matcher days = OF_DAYS.matcher(folded);
    if (days.find()) {
      Set<Integer> figures = figures(days.group(1) == null ? days.group(2) : days.group(1));
      figures.removeIf(day -> day < 1 || day > LAST_DAY);
      return Optional.of(new MonthWords(figures, Set.of(), without(text, days)));
    }
    Matcher weeks = OF_WEEKS.matcher(folded);
    if (!weeks.find()) {
      return Optional.empty();
    }
    String end = weeks.group("end");
    Set<Integer> times =
        end == null ? figures(weeks.group("list")) : Set.of(end.equals("dau") ? 1 : LAST);
    return Optional.of(new MonthWords(Set.of(), times, without(text, weeks)));
  }

  private static String without(String text, Matcher found) {
    return (text.substring(0, found.start()) + " " + text.substring(found.end())).strip();
  }

  private static Set<Integer> figures(String list) {
    Set<Integer> figures = new TreeSet<>();
    Matcher figure = FIGURE.matcher(list);
    while (figure.find()) {
      figures.add(
          switch (figure.group()) {
            case "nhat" -> 1;
            case "hai" -> 2;
            case "ba" -> 3;
            case "tu" -> 4;
            default -> Integer.parseInt(figure.group());
          });
    }
    return figures;
  }
}
