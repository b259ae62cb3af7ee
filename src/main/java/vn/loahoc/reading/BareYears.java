package vn.loahoc.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeSpan;

/** In a short message "chủ đề 2021" means the year, though nobody wrote "năm". */
final class BareYears {

  /** Alone between blanks; no part of a number, a date, a period or a document's number. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\d/.,:-])(?<![-–]\\s)(20[0-4]\\d)(?!\\s*[-–]\\s*\\d|[/.,:]\\d|[\\d/-])");

  private BareYears() {}

  /** The mentions with bare years added, in the order of the text. */
  static List<TimeMention> added(String text, List<TimeMention> times) {
    List<TimeMention> all = new ArrayList<>(times);
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      int from = year.start();
      if (times.stream().noneMatch(t -> t.from() <= from && from < t.to())) {
        all.add(mention(from, year.group()));
      }
    }
    all.sort(Comparator.comparingInt(TimeMention::from));
    return all;
  }

  private static TimeMention mention(int from, String year) {
    LocalDateTime start = LocalDate.of(Integer.parseInt(year), 1, 1).atStartOfDay();
    return new TimeMention(
        from,
        from + year.length(),
        year,
        new TimeSpan(start, start.plusYears(1), Grain.YEAR),
        Bound.AT,
        new TimeMention.Stated(false, true, false),
        Optional.empty());
  }
}
