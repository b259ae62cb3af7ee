package vn.loahoc.corpus;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loahoc.text.NumberWords;

/**
 * Of what people make "how long before": one grammar for those who write it into a source and for
 * those who say when they want to be reminded. Pieces of patterns for folded text, and what a match
 * of them says.
 */
public final class AheadPieces {

  private static final int NOON = 12;

  /** An hour of the night from which on it is the evening before midnight. */
  private static final int EVENING_HOUR = 6;

  private static final int LAST_OF_NOON = 3;

  private static final String NUMBER =
      "(?<number>\\d{1,4}|nua|muoi lam|hai muoi|ba muoi"
          + "|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)";

  private static final String PART = "(?:buoi )?(?<part>sang|trua|chieu|toi|dem)";

  /** "lúc 8h", "7 giờ rưỡi sáng": see {@link #clock}. */
  public static final String CLOCK =
      "(?:vao )?(?:luc )?(?<hour>\\d{1,2}) ?(?:h|g|gio|:) ?(?<minute>\\d{1,2}|ruoi)?"
          + "(?: ?(?:phut|p)\\b)?(?: "
          + PART
          + ")?";

  /** "tối hôm trước". */
  public static final String EVENING =
      "(?:vao )?(?:buoi )?(?:chieu )?toi (?:hom |bua |ngay )?truoc(?: do)?";

  /** "lúc 8h tối hôm trước": see {@link #clock}. */
  public static final String DAY_BEFORE = CLOCK + " (?:cua )?(?:hom|bua|ngay) truoc(?: do)?";

  /** "2 hôm": see {@link #days}. */
  public static final String DAYS = NUMBER + " ?(?:ngay|hom|bua)";

  /** "1 tiếng rưỡi", "nửa tiếng", "2h30", "45 phút": see {@link #span}. */
  public static final String SPAN =
      NUMBER
          + " ?(?:(?<small>phut|ph|p)|(?:tieng|gio|h)(?: dong ho)?"
          // "7h30 sáng" is an hour of a day
          + "(?! ?\\d{2} (?:buoi )?(?:sang|trua|chieu|toi|dem)\\b)"
          + "(?: ?(?<half>ruoi)| ?(?<rest>\\d{1,2}) ?(?:phut|ph|p)| ?(?<bare>\\d{2})(?! ?\\d))?)";

  private AheadPieces() {}

  /** A pattern of pieces that ends where a word does. */
  public static Pattern within(String... pieces) {
    return Pattern.compile("\\b" + String.join("", pieces) + "(?![\\p{L}\\d])");
  }

  /**
   * Days before, as {@link #DAYS} says.
   *
   * @param at the hour, if one is said
   */
  public static Optional<Ahead> days(Matcher match, Optional<LocalTime> at) {
    int days = number(match.group("number"));
    return days >= 1 && days <= Ahead.LONGEST.toDays()
        ? Optional.of(new Ahead.Days(days, at))
        : Optional.empty();
  }

  /** The same of a match that may have {@link #CLOCK} too; nothing if there is no such hour. */
  public static Optional<Ahead> daysAndClock(Matcher match) {
    return match.group("hour") == null
        ? days(match, Optional.empty())
        : clock(match).flatMap(at -> days(match, Optional.of(at)));
  }

  /** So long before, as {@link #SPAN} says; nothing if that is too short or too long. */
  public static Optional<Ahead> span(Matcher match) {
    int unit = match.group("small") == null ? 60 : 1;
    String number = match.group("number");
    int minutes = number.equals("nua") ? unit / 2 : number(number) * unit;
    int half = match.group("half") == null ? 0 : unit / 2;
    int more = minutes(match.group("rest")) + minutes(match.group("bare"));
    return Optional.of(Duration.ofMinutes(minutes + half + more))
        .filter(d -> d.compareTo(Ahead.SHORTEST) >= 0 && d.compareTo(Ahead.LONGEST) <= 0)
        .map(Ahead.Span::new);
  }

  /** The hour that {@link #CLOCK} says; nothing if there is no such hour. */
  public static Optional<LocalTime> clock(Matcher match) {
    int hour = Integer.parseInt(match.group("hour"));
    int minute = minutes(match.group("minute"));
    int full = later(hour, match.group("part")) ? hour + NOON : hour;
    return full > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(full, minute));
  }

  /** Whether it is twelve hours later than its figure; of which midnight "12h đêm" is, is open. */
  private static boolean later(int hour, @Nullable String part) {
    if (part == null || hour == 0 || hour > NOON) {
      return false;
    }
    return switch (part) {
      case "chieu" -> hour < NOON;
      case "toi" -> true;
      case "dem" -> hour >= EVENING_HOUR;
      case "trua" -> hour <= LAST_OF_NOON;
      default -> false;
    };
  }

  private static int minutes(@Nullable String said) {
    return said == null ? 0 : said.equals("ruoi") ? 30 : Integer.parseInt(said);
  }

  private static int number(String said) {
    return said.matches("\\d+") ? Integer.parseInt(said) : NumberWords.parse(said).orElse(0);
  }
}
