package vn.loahoc.corpus.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Days as problems name them. */
final class WrittenDays {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private static final List<String> NAMES =
      List.of("thứ 2", "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7", "chủ nhật");

  private WrittenDays() {}

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  static String weekday(DayOfWeek day) {
    return NAMES.get(day.getValue() - 1);
  }

  static String weekdays(Collection<DayOfWeek> days) {
    return String.join(", ", new TreeSet<>(days).stream().map(WrittenDays::weekday).toList());
  }
}
