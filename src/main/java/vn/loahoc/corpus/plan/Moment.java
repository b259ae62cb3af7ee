package vn.loahoc.corpus.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;

/**
 * One time expression of a document, as the readers of facts ask about it.
 *
 * @param dated false where its day has no year and the document tells none: it then has no date
 * @param listed a bare number of a list of days whose month stands at its end
 */
record Moment(TimeMention mention, boolean dated, boolean listed) {

  private static final Pattern WRITTEN_DATE =
      Pattern.compile(
          "(?iu)\\d\\s*(?:[/.]|[-–]\\s*)\\s*\\d|\\d\\s+tháng|tháng\\s+\\d|m[uù]ng|mồng");
  private static final Pattern PART_OF_DAY =
      Pattern.compile("(?iu)sáng sớm|sáng|trưa|chiều|tối|đêm");
  private static final Pattern HOUR =
      Pattern.compile("(?iu)\\d{1,2}\\s?(?:giờ|[hg](?!\\p{L})|:\\d{2})");

  int from() {
    return mention.from();
  }

  int to() {
    return mention.to();
  }

  /** Names at least one day in figures, no week, month or year as a whole. */
  boolean hasDay() {
    return mention.stated().day()
        && mention.recurrence().isEmpty()
        && mention.span().grain().compareTo(Grain.DAY) <= 0
        && (listed || WRITTEN_DATE.matcher(mention.text()).find());
  }

  boolean hasHour() {
    return mention.stated().hour()
        && (HOUR.matcher(mention.text()).find() || PART_OF_DAY.matcher(mention.text()).find());
  }

  /** Names an hour of the clock, not only a part of the day. */
  boolean hasClock() {
    return hasHour() && HOUR.matcher(mention.text()).find();
  }

  LocalDate first() {
    return mention.span().start().toLocalDate();
  }

  LocalDate last() {
    return mention.span().end().minusMinutes(1).toLocalDate();
  }

  boolean severalDays() {
    return hasDay() && mention.recurrence().isEmpty() && last().isAfter(first());
  }

  boolean is(Bound bound) {
    return mention.bound() == bound;
  }

  /** "08:00", "08:00-10:30", or the part of day as written. */
  Optional<String> hours() {
    if (!hasHour()) {
      return Optional.empty();
    }
    if (!hasClock()) {
      Matcher part = PART_OF_DAY.matcher(mention.text());
      return part.find() ? Optional.of(part.group().toLowerCase(Locale.ROOT)) : Optional.empty();
    }
    LocalTime start = mention.span().start().toLocalTime();
    boolean range = HOUR.matcher(mention.text()).results().count() > 1 && !severalDays();
    return Optional.of(range ? start + "-" + mention.span().end().toLocalTime() : start.toString());
  }
}
