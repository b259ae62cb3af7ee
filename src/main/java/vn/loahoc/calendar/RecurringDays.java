package vn.loahoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.Recurrence;
import vn.loahoc.time.TimeExpressions;

/** The weekdays that words name: "thứ 2 đến thứ 6", "hằng ngày", "giờ hành chính". */
final class RecurringDays {

  private static final Pattern WORKING = Pattern.compile("làm việc|hành chính");
  private static final Pattern EVERY =
      Pattern.compile("(?:hằng|hàng|mỗi) ngày|(?:tất cả|mọi) (?:các )?ngày|các ngày trong tuần");

  private RecurringDays() {}

  /** Nothing if the words name none. */
  static Optional<Set<DayOfWeek>> in(String words, LocalDate from) {
    return named(words, from)
        // "thứ 3" alone is one day, but here something is known to come back
        .or(() -> named(words + " hằng tuần", from))
        .or(() -> general(Spelling.normalize(words)));
  }

  private static Optional<Set<DayOfWeek>> named(String words, LocalDate from) {
    return TimeExpressions.find(words, Anchor.document(from)).stream()
        .flatMap(mention -> mention.recurrence().stream())
        .map(RecurringDays::days)
        .findFirst();
  }

  private static Set<DayOfWeek> days(Recurrence recurrence) {
    Set<DayOfWeek> days = EnumSet.copyOf(recurrence.days());
    days.removeAll(recurrence.except());
    return days;
  }

  private static Optional<Set<DayOfWeek>> general(String words) {
    if (WORKING.matcher(words).find()) {
      return Optional.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }
    return EVERY.matcher(words).find()
        ? Optional.of(EnumSet.allOf(DayOfWeek.class))
        : Optional.empty();
  }
}
