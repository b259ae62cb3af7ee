package vn.loahoc.programme.chat;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.people.QuietHours;
import vn.loahoc.text.Folding;
import vn.loahoc.text.WordLists;

/** Reads the hour and the number of days that somebody wants: "8h tối", "6 giờ chiều", "3 ngày". */
final class HourWords {

  /** Where an hour late in the evening is moved to. */
  static final LocalTime LATEST = LocalTime.of(21, 0);

  private static final int LONGEST = 60;
  private static final int NOON = 12;
  private static final int DAYS_OF_A_WEEK = 7;

  private static final List<String> NUMBERS =
      List.of(
          "mot",
          "hai",
          "ba",
          "bon",
          "nam",
          "sau",
          "bay",
          "tam",
          "chin",
          "muoi",
          "muoi mot",
          "muoi hai");

  private static final String NUMBER =
      "(\\d{1,2}|muoi mot|muoi hai|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)";
  private static final String PART = "(?:buoi )?(sang|trua|chieu|toi|dem|khuya)";

  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(?:"
              + PART
              + " )?"
              + NUMBER
              + " ?(?:h|g|gio|:) ?(\\d{1,2}|ruoi)?(?: ?(?:phut|p)\\b)?(?: "
              + PART
              + ")?(?![\\p{L}\\d])");

  private static final Pattern DAYS =
      Pattern.compile("\\b" + NUMBER + " ?(ngay|hom|bua|tuan)(?: nua)?(?![\\p{L}\\d])");

  private static final Set<String> LIGHT =
      new HashSet<>(
          WordLists.lines(HourWords.class, "light-words.txt").stream().map(Folding::fold).toList());

  private static final Map<String, Integer> SPELLED = spelled();

  private HourWords() {}

  private static Map<String, Integer> spelled() {
    Map<String, Integer> numbers = new java.util.HashMap<>();
    for (int i = 0; i < NUMBERS.size(); i++) {
      numbers.put(NUMBERS.get(i), i + 1);
    }
    return Map.copyOf(numbers);
  }

  /** The hour, if a text is no more than that. */
  static Optional<LocalTime> hour(String text) {
    return match(CLOCK, text).flatMap(HourWords::hour);
  }

  /** The number of days, if a text is no more than that. */
  static Optional<Integer> days(String text) {
    return match(DAYS, text)
        .map(found -> number(found.group(1)) * (found.group(2).equals("tuan") ? DAYS_OF_A_WEEK : 1))
        .filter(days -> days > 0);
  }

  /** That hour, or the nearest at which somebody may be disturbed. */
  static LocalTime kept(LocalTime wanted) {
    if (!wanted.isBefore(QuietHours.FROM)) {
      return LATEST;
    }
    return wanted.isBefore(QuietHours.UNTIL) ? QuietHours.UNTIL : wanted;
  }

  private static Optional<Matcher> match(Pattern pattern, String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = Folding.plain(text).replaceAll("[^\\p{L}\\d:]+", " ");
    Matcher matcher = pattern.matcher(folded.strip());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String rest =
        folded.strip().substring(0, matcher.start()) + folded.strip().substring(matcher.end());
    boolean all =
        Pattern.compile(" +").splitAsStream(rest).allMatch(w -> w.isEmpty() || LIGHT.contains(w));
    return all ? Optional.of(matcher) : Optional.empty();
  }

  private static Optional<LocalTime> hour(Matcher match) {
    int hour = number(match.group(2));
    String said = match.group(3);
    int minute = said == null ? 0 : said.equals("ruoi") ? 30 : Integer.parseInt(said);
    String part = match.group(1) == null ? match.group(4) : match.group(1);
    int full = full(hour, part == null ? "" : part);
    return full > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(full, minute));
  }

  private static int full(int hour, String part) {
    return switch (part) {
      case "chieu", "toi" -> hour < NOON ? hour + NOON : hour;
      case "trua" -> hour < 4 ? hour + NOON : hour;
      case "dem", "khuya" -> hour == NOON ? 0 : hour > 6 && hour < NOON ? hour + NOON : hour;
      default -> hour;
    };
  }

  private static int number(String said) {
    return said.matches("\\d+") ? Integer.parseInt(said) : SPELLED.getOrDefault(said, 0);
  }
}
