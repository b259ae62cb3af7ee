package vn.loahoc.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loahoc.exam.Claim.Kind;
import vn.loahoc.text.Spelling;

/**
 * Finds what can be checked in a text. It is written apart from the readers of the product, so that
 * a mistake there is not made here again. What one rule has read, the next ones no longer see.
 */
final class ClaimReader {

  private static final Pattern ADDRESS =
      compile("(?:https?://|www\\.)[^\\s,;)]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\d/])(\\d{1,6}(?:/\\d{4})?)[/-](\\p{Lu}[\\p{L}\\d&]*(?:[-/]\\p{L}[\\p{L}\\d&]*)*)");
  private static final String PART_OF_DAY = "(?:\\s+(sáng|trưa|chiều|tối|đêm)(?!\\p{L}))?";

  /** "8 giờ", "8g30", "8 giờ rưỡi", "11 giờ kém 15"; in "8 giờ 02/10" the 02 is a day. */
  private static final Pattern HOUR =
      compile(
          "(?<![\\d/.])(\\d{1,2})(?:\\s*giờ|[hg](?!\\p{L}))"
              + "(?:(\\s*kém)?\\s*(\\d{2})(?!\\d|[/.]\\d|\\s*tháng|\\s*[-–]\\s*\\d{1,2}/)"
              + "(?:\\s*phút)?)?(\\s*rưỡi)?"
              + PART_OF_DAY);

  private static final Pattern CLOCK =
      compile("(?<![\\d/.:])(\\d{1,2}):(\\d{2})(?![\\d:])" + PART_OF_DAY);

  /** The 7 of "7-9 giờ". */
  private static final Pattern HOUR_RANGE =
      compile(
          "(?<![\\d/.])(\\d{1,2})\\s*(?:-|–|đến|tới)(?=\\s*\\d{1,2}\\s*(?:giờ|[hg](?!\\p{L})))");

  private static final Pattern DATE_IN_WORDS =
      compile(
          "(?<![\\d/.])(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:(?:,?\\s+năm\\s+|[/-])(\\d{4}))?(?!\\d)");
  private static final Pattern ISO_DATE = compile("(?<![\\d/.-])(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern DATE_IN_DIGITS =
      compile("(?<![\\d/.])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern SHORT_DATE =
      compile("(?<![\\d/.])(\\d{1,2})/(\\d{1,2})(?![\\d/]|-\\p{L})");

  /** The 02 of "02-08/10/2023" and of "từ ngày 02 đến ngày 08 tháng 10". */
  private static final Pattern DAY_BEFORE_DATE =
      compile(
          "(?<![\\d/.:])(\\d{1,2})\\s*(?:-|–|,|và|đến hết|đến|tới)\\s*(?:ngày\\s+)?"
              + "(?=(?:\\d{1,2}\\s*(?:-|–|,|và)\\s*){0,6}"
              + "\\d{1,2}(?:/|\\s+tháng\\s+)(\\d{1,2})(?:(?:/|,?\\s+năm\\s+)(\\d{4}))?(?![\\d/]))");

  private static final Pattern MONTH =
      compile("tháng\\s+(\\d{1,2})(?!\\d)(?:(?:,?\\s+năm\\s+|[/-])(\\d{4})(?!\\d))?");
  private static final Pattern MONTH_IN_DIGITS =
      compile("(?<![\\d/.])(\\d{1,2})/(\\d{4})(?![\\d/])");
  private static final Pattern PHONE =
      compile("(?<![\\d/.])(?:\\+84|0)[ .-]?\\d(?:[ .-]?\\d){7,9}(?![\\d/])");
  private static final Pattern DAYS = compile("(?<![\\d/.])(\\d{1,4})\\s+ngày(?!\\s+\\d)");
  private static final Pattern NUMBER = compile("\\d+(?:[.,]\\d+)*");

  /** A word for a kind of place and the name after it: capitalised words, or a number. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<!\\p{L})(?i:quảng trường|khu dân cư|khu phố|công viên|nhà văn hóa|nhà thiếu nhi"
              + "|nhà thi đấu|sân vận động|hội trường|thư viện|trường|chợ|đường|phường|xã|thị trấn"
              + "|quận|huyện|thị xã|thành phố|tỉnh)\\s+"
              + "((?:\\p{Lu}[\\p{L}\\d]*)(?:(?:\\s+|\\s*-\\s*)\\p{Lu}[\\p{L}\\d]*)*)",
          Pattern.UNICODE_CASE);

  private final List<Claim> claims = new ArrayList<>();
  private String rest;

  private ClaimReader(String text) {
    rest = text;
  }

  /** Never fails, on any text. */
  static List<Claim> read(String text) {
    ClaimReader reader = new ClaimReader(Spelling.nfc(text).replace('\u00a0', ' '));
    reader.readAll();
    return reader.claims;
  }

  private void readAll() {
    find(PLACE, Kind.PLACE, m -> Spelling.normalize(m.group(1)).replaceAll("\\s+", " "));
    take(ADDRESS, Kind.ADDRESS, m -> m.group().toLowerCase(Locale.ROOT));
    take(ISO_DATE, Kind.DATE, m -> date(m.group(3), m.group(2), m.group(1)));
    take(CODE, Kind.CODE, m -> number(m.group(1)) + "/" + m.group(2).toLowerCase(Locale.ROOT));
    take(HOUR_RANGE, Kind.HOUR, m -> hour(intOr(m.group(1), 0), 0, null));
    take(HOUR, Kind.HOUR, ClaimReader::hourInWords);
    take(CLOCK, Kind.HOUR, m -> hour(intOr(m.group(1), 0), intOr(m.group(2), 0), m.group(3)));
    take(DAY_BEFORE_DATE, Kind.DATE, m -> date(m.group(1), m.group(2), m.group(3)));
    take(DATE_IN_DIGITS, Kind.DATE, m -> date(m.group(1), m.group(3), m.group(4)));
    take(DATE_IN_WORDS, Kind.DATE, m -> date(m.group(1), m.group(2), m.group(3)));
    take(MONTH_IN_DIGITS, Kind.MONTH, m -> month(m.group(1), m.group(2)));
    take(SHORT_DATE, Kind.DATE, m -> date(m.group(1), m.group(2), null));
    take(MONTH, Kind.MONTH, m -> month(m.group(1), m.group(2)));
    take(PHONE, Kind.PHONE, m -> m.group().replaceAll("\\D", "").replaceFirst("^84", "0"));
    take(DAYS, Kind.DAYS, m -> number(m.group(1)));
    take(NUMBER, Kind.NUMBER, m -> number(m.group()));
  }

  /** Reads, and blanks what it has read; null as a value means "not of this kind after all". */
  private void take(Pattern pattern, Kind kind, Function<MatchResult, @Nullable String> value) {
    StringBuilder blanked = new StringBuilder(rest);
    for (MatchResult match : find(pattern, kind, value)) {
      for (int i = match.start(); i < match.end(); i++) {
        blanked.setCharAt(i, ' ');
      }
    }
    rest = blanked.toString();
  }

  private List<MatchResult> find(
      Pattern pattern, Kind kind, Function<MatchResult, @Nullable String> value) {
    List<MatchResult> found = new ArrayList<>();
    for (MatchResult match : pattern.matcher(rest).results().toList()) {
      String meaning = value.apply(match);
      if (meaning != null) {
        claims.add(new Claim(kind, match.group().strip(), meaning));
        found.add(match);
      }
    }
    return found;
  }

  private static @Nullable String hourInWords(MatchResult match) {
    int minute = match.group(4) != null ? 30 : intOr(match.group(3), 0);
    int hour = Integer.parseInt(match.group(1));
    if (match.group(2) != null) {
      hour -= 1;
      minute = 60 - minute;
    }
    return hour(hour, minute, match.group(5));
  }

  private static @Nullable String hour(int hour, int minute, @Nullable String part) {
    int hours = hour;
    if (part != null) {
      boolean afternoon =
          switch (part.toLowerCase(Locale.ROOT)) {
            case "chiều", "tối" -> hour < 12;
            case "trưa" -> hour < 10;
            case "đêm" -> hour >= 8 && hour < 12;
            default -> false;
          };
      boolean midnight = part.equalsIgnoreCase("đêm") && hour == 12;
      hours = afternoon ? hour + 12 : midnight ? 0 : hour;
    }
    if (hours < 0 || hours > 24 || minute > 60) {
      return null;
    }
    return "%d:%02d".formatted(hours % 24, minute % 60);
  }

  private static @Nullable String date(String day, String month, @Nullable String year) {
    int d = Integer.parseInt(day);
    int m = Integer.parseInt(month);
    if (d < 1 || d > 31 || m < 1 || m > 12) {
      return null;
    }
    return d + "/" + m + (year == null ? "" : "/" + year);
  }

  private static @Nullable String month(String month, @Nullable String year) {
    int m = Integer.parseInt(month);
    if (m < 1 || m > 12) {
      return null;
    }
    return m + (year == null ? "" : "/" + year);
  }

  /** 01 is 1, and 1.284 is 1284; "2.1" and "4,5" stay. */
  private static String number(String written) {
    String plain =
        written.matches("\\d{1,3}([.,]\\d{3})+") ? written.replaceAll("[.,]", "") : written;
    return plain.replaceFirst("^0+(?=\\d)", "");
  }

  private static int intOr(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static Pattern compile(String regex) {
    return Pattern.compile(
        regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
