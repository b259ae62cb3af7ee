package vn.loahoc.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;

/** On which day something was done that somebody tells of now. */
final class ReportDays {

  private static final int WEEK = 7;

  /** Hour from which "tối nay" may be over. */
  private static final int EVENING = 18;

  /** After these, "nay" is no day: "lâu nay", "đến nay", "3 ngày nay". */
  private static final String[] NOT_TODAY = {
    "lâu", "lau", "trước", "truoc", "đến", "den", "tới", "toi", "từ", "tu", "giờ", "gio", "xưa",
    "rày", "ngày", "ngay", "tháng", "thang", "năm", "nam", "mấy", "may", "hôm", "bữa", "bây"
  };

  /** "thứ bảy này", "thứ hai tới". */
  private static final Pattern TO_COME = Pattern.compile("(?iu)\\b(này|nay|tới|toi|sau|nữa)\\b");

  private static final Pattern UP_TO = Pattern.compile("(?iu)\\s(tới|toi|đến|den)$");

  private static final Pattern MONTH =
      Pattern.compile("(?iu)\\d\\s*[/.-]\\s*\\d|\\b(tháng|thang|th|t)\\s*\\d");

  private final LocalDateTime now;

  ReportDays(LocalDateTime now) {
    this.now = now;
  }

  /**
   * What a time says of a report.
   *
   * @param date the day it names
   * @param ahead whether it is still to come
   * @param past whether it is surely over
   * @param vague whether it is a longer time that is over: "tuần trước"
   * @param habit whether it comes again and again
   */
  record When(Optional<LocalDate> date, boolean ahead, boolean past, boolean vague, boolean habit) {

    /** "từ hôm qua đến nay": no one day. */
    When since() {
      return new When(Optional.empty(), ahead, past, vague, habit);
    }

    static final When UNSAID = new When(Optional.empty(), false, false, false, false);

    /** On a day that is over, or today. */
    static When on(LocalDate day) {
      return new When(Optional.of(day), false, true, false, false);
    }
  }

  /** The times of a stretch together: the first day that is named counts. */
  When of(List<ReportPart> parts) {
    When said = When.UNSAID;
    for (int i = 0; i < parts.size(); i++) {
      Optional<When> found = at(parts, i);
      if (found.isPresent()) {
        When when = found.get();
        said =
            new When(
                said.date().or(when::date),
                said.ahead() || when.ahead(),
                said.past() || when.past(),
                said.vague() || when.vague(),
                said.habit() || when.habit());
      }
    }
    return said;
  }

  private Optional<When> at(List<ReportPart> parts, int index) {
    ReportPart part = parts.get(index);
    boolean first = parts.subList(0, index).stream().allMatch(p -> p.is(ReportRole.BOW));
    if (part.is(ReportRole.TODAY) || isToday(parts, index)) {
      boolean evening = part.isOneOf("tối", "toi", "đêm", "dem") && now.getHour() < EVENING;
      return Optional.of(evening ? new When(Optional.empty(), true, false, false, false) : today());
    }
    if (part.is(ReportRole.YESTERDAY)) {
      return Optional.of(When.on(now.toLocalDate().minusDays(1)));
    }
    if (part.is(ReportRole.EARLIER)
        || (first && part.isOneOf("sáng", "chiều", "trưa", "sang", "chieu", "trua"))) {
      return Optional.of(new When(Optional.empty(), false, true, false, false));
    }
    boolean today = index + 1 < parts.size() && parts.get(index + 1).isOneOf("nay");
    boolean upToNow =
        index + 1 < parts.size()
            && parts.get(index + 1).isOneOf("giờ", "gio", "nay")
            && UP_TO.matcher(part.text()).find();
    if (upToNow) {
      return Optional.of(new When(Optional.empty(), false, true, false, false));
    }
    boolean yesterday = index + 1 < parts.size() && parts.get(index + 1).isOneOf("qua");
    if (yesterday && part.time().filter(time -> !time.stated().date()).isPresent()) {
      return Optional.of(When.on(now.toLocalDate().minusDays(1)));
    }
    if (today && part.time().filter(time -> !time.stated().date()).isPresent()) {
      return Optional.of(today());
    }
    boolean from = index > 0 && parts.get(index - 1).isOneOf("từ", "tu");
    boolean until = index + 1 < parts.size() && parts.get(index + 1).is(ReportRole.SINCE);
    boolean since =
        (until || (from && parts.stream().anyMatch(p -> p.is(ReportPart.Kind.AMOUNT))))
            && part.time().filter(time -> !time.stated().hour()).isPresent();
    return part.time().map(this::of).map(when -> since ? when.since() : when);
  }

  /** "mình đọc nay rồi"; but not "lâu nay", "đến nay". */
  private static boolean isToday(List<ReportPart> parts, int index) {
    return parts.get(index).isOneOf("nay")
        && (index == 0
            || (parts.get(index - 1).time().isEmpty()
                && !parts.get(index - 1).is(ReportPart.Kind.NUMBER)
                && !parts.get(index - 1).isOneOf(NOT_TODAY)));
  }

  private When today() {
    return When.on(now.toLocalDate());
  }

  private When of(TimeMention time) {
    if (time.recurrence().isPresent()) {
      return new When(Optional.empty(), false, false, false, true);
    }
    if (!time.stated().day()) {
      return When.UNSAID;
    }
    LocalDateTime start = time.span().start();
    LocalDateTime end = time.span().end();
    if (time.span().grain().compareTo(Grain.DAY) > 0 || isLongerThanADay(start, end)) {
      boolean ahead = start.isAfter(now);
      return new When(Optional.empty(), ahead, false, !end.isAfter(now), false);
    }
    LocalDate date = start.toLocalDate();
    if (start.isAfter(now)) {
      Optional<LocalDate> before = before(time, date);
      return new When(before, before.isEmpty(), before.isPresent(), false, false);
    }
    boolean past = time.stated().hour() || date.isBefore(now.toLocalDate());
    return new When(Optional.of(date), false, past, false, false);
  }

  private static boolean isLongerThanADay(LocalDateTime start, LocalDateTime end) {
    return end.isAfter(start.plusDays(1).plusHours(WEEK));
  }

  /** Who tells what was done on a Monday, or on a day of a month, means the one that was. */
  private Optional<LocalDate> before(TimeMention time, LocalDate date) {
    if (time.stated().date() && !MONTH.matcher(time.text()).find()) {
      return Optional.of(date.minusMonths(1)).filter(d -> !d.isAfter(now.toLocalDate()));
    }
    if (time.stated().date() && !time.stated().year()) {
      return Optional.of(date.minusYears(1))
          .filter(d -> d.isAfter(now.toLocalDate().minusMonths(2)));
    }
    if (TO_COME.matcher(time.text()).find()) {
      return Optional.empty();
    }
    boolean week = date.isBefore(now.toLocalDate().plusDays(WEEK + 1));
    return time.stated().weekday().isPresent() && !time.stated().date() && week
        ? Optional.of(date.minusDays(WEEK)).filter(d -> !d.isAfter(now.toLocalDate()))
        : Optional.empty();
  }
}
