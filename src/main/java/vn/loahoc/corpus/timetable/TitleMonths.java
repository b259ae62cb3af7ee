package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loahoc.time.TimeRule;

/**
 * Several quarters or months of a title: "Quý III - IV năm 2023", "6 tháng cuối năm", "tháng 9 và
 * 10/2023". {@code time} reads one of them at a time, as people speak.
 */
final class TitleMonths {

  private static final String AND = "\\s*(?:[-–—,&+]|và|va|đến|den|tới|sang)\\s*";
  private static final String QUARTER = "(IV|III|II|I|[1-4])(?![\\p{L}\\d])";
  private static final String YEAR =
      "(?:\\s*(?:[/,-]|năm|nam)?\\s*(?:năm|nam)?\\s*((?:19|20)\\d\\d))?";

  private static final Pattern QUARTERS =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])qu[ýy]\\s+"
              + QUARTER
              + YEAR
              + "(?:"
              + AND
              + "(?:qu[ýy]\\s+)?"
              + QUARTER
              + ")+"
              + YEAR);

  private static final Pattern MONTHS =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])tháng\\s+(1[0-2]|0?[1-9])(?!\\d)"
              + YEAR
              + "(?:"
              + AND
              + "(?:tháng\\s+)?(1[0-2]|0?[1-9])(?!\\d|\\s*[/.-]\\s*\\d{1,2}(?!\\d)))+"
              + YEAR);

  private static final Pattern HALF =
      Pattern.compile("(?iu)(?:(?<!\\d)6|sáu)\\s+tháng\\s+(đầu|cuối)(?:\\s+năm)?" + YEAR);

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private TitleMonths() {}

  /**
   * From the first to the last of them.
   *
   * @param otherwise the year if the line has none
   */
  static Optional<TimeRule.Span> of(String line, OptionalInt otherwise) {
    Matcher quarters = QUARTERS.matcher(line);
    if (quarters.find()) {
      int first = quarter(quarters.group(1)) * 3 - 2;
      return span(quarters, first, quarter(quarters.group(3)) * 3, otherwise);
    }
    Matcher months = MONTHS.matcher(line);
    if (months.find()) {
      int first = Integer.parseInt(months.group(1));
      return span(months, first, Integer.parseInt(months.group(3)), otherwise);
    }
    Matcher half = HALF.matcher(line);
    if (half.find()) {
      int first = half.group(1).toLowerCase(Locale.ROOT).equals("đầu") ? 1 : 7;
      return year(half.group(2), otherwise).map(year -> span(year, first, year, first + 5));
    }
    return Optional.empty();
  }

  private static int quarter(String written) {
    int roman = ROMAN.indexOf(written.toUpperCase(Locale.ROOT)) + 1;
    return roman > 0 ? roman : Integer.parseInt(written);
  }

  /** The year behind the last is that of the first as well, unless it lies across a new year. */
  private static Optional<TimeRule.Span> span(
      Matcher found, int first, int last, OptionalInt otherwise) {
    Optional<Integer> begins = year(found.group(2), OptionalInt.empty());
    Optional<Integer> ends = year(found.group(4), OptionalInt.empty());
    int across = last < first ? 1 : 0;
    return begins
        .or(() -> ends.map(year -> year - across))
        .or(() -> year(null, otherwise))
        .map(year -> span(year, first, ends.orElse(year + across), last))
        .filter(span -> !span.last().orElseThrow().isBefore(span.first().orElseThrow()));
  }

  private static Optional<Integer> year(@Nullable String written, OptionalInt otherwise) {
    return written != null
        ? Optional.of(Integer.valueOf(written))
        : otherwise.stream().boxed().findFirst();
  }

  private static TimeRule.Span span(int year, int first, int lastYear, int last) {
    return new TimeRule.Span(
        Optional.of(LocalDate.of(year, first, 1)),
        Optional.of(YearMonth.of(lastYear, last).atEndOfMonth()));
  }
}
