package vn.loahoc.corpus.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.time.Bound;

/** From time expressions that belong together to one {@link Schedule}. */
final class Times {

  /** Recurrences that name no weekday. */
  private static final Pattern EVERY =
      Pattern.compile(
          "(?iu)tất cả các ngày(?: làm việc)?(?: trong (?:tuần|năm))?|các ngày làm việc(?: trong"
              + " tuần)?|(?:hằng|hàng|mỗi) ngày|giờ hành chính");

  /** From the first weekday to the hours, where hours follow. */
  private static final Pattern WEEKDAYS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:thứ|chủ nhật|t[2-7](?!\\d)|cn|các ngày|tất cả|mỗi|hằng|hàng|cuối"
              + " tuần)(?!\\p{L}).*?"
              + "(?=[,\\s]*(?:từ|lúc|vào)?\\s*\\d{1,2}\\s?(?:giờ|[hg](?!\\p{L})|:\\d)|$)");

  private static final Schedule NEVER =
      new Schedule(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Bound.AT,
          Optional.empty());

  private Times() {}

  /** No day, no hour: as far as the source says, any time of the week. */
  static Schedule unstated() {
    return NEVER;
  }

  /**
   * Puts day, hours and recurrence together.
   *
   * @param context the day named in a heading above, for hours without a day of their own
   */
  static Schedule of(List<Moment> moments, String text, Optional<LocalDate> context) {
    List<Moment> days =
        moments.stream()
            .filter(m -> m.hasDay() && m.dated() && (m.severalDays() || !m.is(Bound.FROM)))
            .toList();
    Optional<String> recurrence = recurrence(moments, text);
    Optional<LocalDate> first = days.stream().map(Moment::first).findFirst();
    if (first.isEmpty() && recurrence.isEmpty() && moments.stream().anyMatch(Moment::hasHour)) {
      first = context;
    }
    Optional<LocalDate> last = last(days);
    List<LocalDate> more =
        days.stream()
            .skip(1)
            .filter(m -> !m.severalDays() && !m.is(Bound.UNTIL))
            .map(Moment::first)
            .distinct()
            .toList();
    return new Schedule(first, last, more, hours(moments), bound(moments), recurrence);
  }

  /** The end of a range, also where hours stand between its days. */
  private static Optional<LocalDate> last(List<Moment> days) {
    if (days.size() > 1
        && days.get(1).is(Bound.UNTIL)
        && days.get(1).first().isAfter(days.get(0).first())) {
      return Optional.of(days.get(1).first());
    }
    return days.stream().findFirst().filter(Moment::severalDays).map(Moment::last);
  }

  static Optional<String> hours(List<Moment> moments) {
    String clocks =
        moments.stream()
            .filter(Moment::hasClock)
            .flatMap(moment -> moment.hours().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return clocks.isEmpty()
        ? moments.stream().flatMap(moment -> moment.hours().stream()).findFirst()
        : Optional.of(clocks);
  }

  static Optional<String> recurrence(List<Moment> moments, String text) {
    Optional<String> weekdays =
        moments.stream()
            .filter(moment -> moment.mention().recurrence().isPresent())
            .map(moment -> bare(moment.mention().text()))
            .findFirst();
    Matcher every = EVERY.matcher(text);
    return weekdays.isEmpty() && every.find() ? Optional.of(every.group()) : weekdays;
  }

  private static String bare(String words) {
    Matcher weekdays = WEEKDAYS.matcher(words);
    return weekdays.find() ? words.substring(weekdays.start(), weekdays.end()).strip() : words;
  }

  private static Bound bound(List<Moment> moments) {
    return moments.stream()
        .filter(Moment::hasClock)
        .map(moment -> moment.mention().bound())
        .filter(bound -> bound == Bound.BEFORE || bound == Bound.UNTIL)
        .findFirst()
        .orElse(Bound.AT);
  }
}
