package vn.loahoc.corpus.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeRule;

/**
 * A change for good: "từ 05/10 học lúc 18h", "chuyển sang phòng 3 từ 10/10". The class is told in
 * two parts, as it is before that day and as it is from then on.
 *
 * @param since the first day on which it is otherwise
 * @param weekdays empty where they stay
 * @param hours empty where they stay
 * @param place another room or house; empty where it stays
 */
record Turn(
    LocalDate since, Set<DayOfWeek> weekdays, Optional<Hours> hours, Optional<String> place) {

  private static final String FILLING =
      "_(?:(?:lớp|sẽ|được|đổi|dời|chuyển|lùi|học|dạy|tập|bắt đầu|sinh hoạt|tổ chức|giờ|lịch|thời"
          + " gian|thay|sang|qua|thành|xuống|lên|về|vào|lúc|từ|tại|ở|là|các|buổi|ngày|và|địa"
          + " điểm|nơi học|mới|:|,|→)_)*";

  private static final Pattern SINCE =
      LoosePattern.of(
          "^_(?:(?:lưu ý|chú ý|lớp|bắt đầu|kể|áp dụng)_[:,]?_)*từ_(?:(?:ngày|hôm|buổi|đầu)_)*"
              + "(?<since>D+|M+)(?=_[:,]?_(?:lớp|sẽ|được|đổi|dời|chuyển|lùi|học|dạy|tập|sinh"
              + " hoạt|giờ|lịch|phòng|thay)\\b)");

  private static final Pattern BEHIND =
      LoosePattern.of(
          "^(?<change>_(?:lớp |sẽ |được )*(?:đổi|dời|chuyển|lùi|thay đổi)\\b[^DMR]*?)[_,(]*"
              + "(?:kể |bắt đầu )?từ_(?:(?:ngày|hôm|buổi|đầu)_)*(?<since>D+|M+)_\\)?_[.!]*_$");

  /** "Đổi giờ 18h-20h từ 10/10", where hour and day are one time. */
  private static final Pattern TIMED =
      LoosePattern.of(
          "^_(?:lớp |sẽ |được )*(?:đổi|dời|chuyển|lùi|thay đổi)\\b"
              + FILLING
              + "(?<since>D+)_[.!]*_$");

  private static final Pattern FROM = LoosePattern.of("(?i)\\d\\D*\\btừ\\b");

  private static final Pattern PART =
      LoosePattern.of(
          FILLING + "(?:(?<weekday>W+)|(?<hour>H+)|(?<room>\\b(?:phòng|hội trường)_[^DRHW,;.]+))");

  private static final Pattern END = LoosePattern.of(FILLING + "_[.!]*_$");

  private static final LocalTime EVENING = LocalTime.of(17, 0);

  /** What a sentence says; nothing where it says anything else as well. */
  static Optional<Turn> in(String sentence, Moments moments, Faults faults) {
    NoteShape shape = moments.shape(sentence);
    Matcher ahead = SINCE.matcher(shape.shape());
    if (ahead.find()) {
      return change(shape, ahead.end(), shape.shape().length(), ahead, faults);
    }
    Matcher behind = BEHIND.matcher(shape.shape());
    if (behind.find()) {
      return change(shape, 0, behind.end("change"), behind, faults);
    }
    Matcher timed = TIMED.matcher(shape.shape());
    return timed.find() ? timed(shape.at(timed.start("since")), faults) : Optional.empty();
  }

  private static Optional<Turn> timed(TimeMention since, Faults faults) {
    return FROM.matcher(since.text()).find() && since.stated().hour()
        ? Optional.of(
            new Turn(
                Moments.first(since), Set.of(), Moments.hours(since, faults), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Turn> change(
      NoteShape shape, int from, int to, Matcher found, Faults faults) {
    Set<DayOfWeek> weekdays = Set.of();
    Optional<Hours> hours = Optional.empty();
    Optional<String> place = Optional.empty();
    Matcher part = PART.matcher(shape.shape()).region(from, to);
    int at = from;
    while (part.lookingAt()) {
      if (part.start("weekday") >= 0) {
        TimeMention mention = shape.at(part.start("weekday"));
        weekdays = Moments.weekdays(mention);
        hours = Moments.hours(mention, faults);
      } else if (part.start("hour") >= 0) {
        hours = Moments.hours(shape.at(part.start("hour")), faults);
      } else {
        place = Optional.of(shape.text().substring(part.start("room"), part.end("room")).strip());
      }
      at = part.end();
      part.region(at, to);
    }
    boolean some = !weekdays.isEmpty() || hours.isPresent() || place.isPresent();
    TimeMention since = shape.at(found.start("since"));
    return some && END.matcher(shape.shape().substring(at, to)).lookingAt()
        ? Optional.of(new Turn(Moments.first(since), weekdays, hours, place))
        : Optional.empty();
  }

  /** Whether a class is one that can turn then, and it is clear into what. */
  boolean fits(TimeRule rule) {
    boolean one = rule.meetings().size() == 1 && rule.meetings().getFirst().dates().isEmpty();
    boolean within =
        rule.span().first().filter(day -> !day.isBefore(since)).isEmpty()
            && rule.span().last().filter(day -> day.isBefore(since)).isEmpty();
    return one && rule.isWeekly() && within && isClear(rule.meetings().getFirst().hours());
  }

  /** "Từ 05/10 học lúc 7h" of a class of the evening may be either seven. */
  private boolean isClear(Hours usual) {
    return !(usual instanceof Hours.At before
        && hours.orElse(usual) instanceof Hours.At after
        && !before.start().isBefore(EVENING)
        && after.start().isBefore(LocalTime.NOON));
  }

  /** The class until the day before. */
  TimeRule before(TimeRule rule) {
    return new TimeRule(
        rule.meetings(),
        new TimeRule.Span(rule.span().first(), Optional.of(since.minusDays(1))),
        exceptions(rule, false));
  }

  /** The class from that day on. */
  TimeRule after(TimeRule rule) {
    TimeRule.Meeting usual = rule.meetings().getFirst();
    return new TimeRule(
        List.of(
            new TimeRule.Meeting(
                weekdays.isEmpty() ? usual.weekdays() : weekdays,
                List.of(),
                hours.orElse(usual.hours()))),
        new TimeRule.Span(Optional.of(since), rule.span().last()),
        exceptions(rule, true));
  }

  private TimeRule.Exceptions exceptions(TimeRule rule, boolean after) {
    TimeRule.Exceptions all = rule.exceptions();
    return new TimeRule.Exceptions(
        all.cancelled().stream().filter(day -> day.isBefore(since) != after).toList(),
        all.moves().stream()
            .filter(move -> move.from().orElse(move.to()).isBefore(since) != after)
            .toList(),
        all.holidays());
  }
}
