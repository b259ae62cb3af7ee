package vn.loahoc.corpus.timetable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * The day at the head of a column or a row of a grid: "Thứ 2", "Thứ Hai (05/10)", "05/10/2026";
 * several where it is a list of weekdays: "Thứ 2-4-6".
 *
 * @param weekday "T2" to "CN", or the list as it stands
 * @param date a day as it stands in a cell of days
 */
record GridDay(Optional<String> weekday, Optional<Cell> date) {

  private static final int LONGEST = 60;

  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)(?:ngày\\s+)?(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}(?:\\s*[/.-]\\s*\\d{2,4})?)");

  private static final Pattern LIST =
      Pattern.compile(
          "(?iu)(?:thứ|t)\\s*[2-7](?:\\s*(?:[,;/+&–-]|và)\\s*(?:(?:thứ|t)\\s*)?"
              + "(?:[2-7]|cn|chủ nhật))+");

  private static final Pattern AROUND = Pattern.compile("^[\\s,:()–—-]+|[\\s,:()–—-]+$");

  /** What a cell is the head of; nothing if it says anything else. */
  static Optional<GridDay> of(Cell cell) {
    return switch (cell) {
      case Cell.Day day -> Optional.of(new GridDay(Optional.empty(), Optional.of(day)));
      case Cell.Text(String words) when words.length() <= LONGEST -> of(Cells.inOneLine(words));
      default -> Optional.empty();
    };
  }

  private static Optional<GridDay> of(String words) {
    if (LIST.matcher(words).matches()) {
      return Optional.of(new GridDay(Optional.of(words), Optional.empty()));
    }
    Matcher found = DATE.matcher(words);
    Optional<Cell> date =
        found.find() ? Optional.of(new Cell.Text(found.group(1))) : Optional.empty();
    String rest = date.isEmpty() ? words : found.replaceFirst(" ");
    String name = AROUND.matcher(rest).replaceAll("");
    Optional<String> weekday = WeekdayColumns.named(name);
    boolean day = weekday.isPresent() || (date.isPresent() && name.isEmpty());
    return day ? Optional.of(new GridDay(weekday, date)) : Optional.empty();
  }

  /** The same on the date that stands below it. */
  GridDay on(GridDay below) {
    return new GridDay(weekday.or(below::weekday), below.date());
  }

  /** What the columns of weekdays and of days say of a class that is held on all of them. */
  static Map<Column, Cell> together(List<GridDay> days) {
    Map<Column, Cell> said = new EnumMap<>(Column.class);
    String weekdays =
        days.stream().flatMap(day -> day.weekday().stream()).collect(Collectors.joining(", "));
    if (!weekdays.isEmpty()) {
      said.put(Column.WEEKDAYS, new Cell.Text(weekdays));
    }
    List<Cell> dates = days.stream().flatMap(day -> day.date().stream()).toList();
    if (!dates.isEmpty()) {
      String listed = dates.stream().map(Cells::shown).collect(Collectors.joining(", "));
      said.put(Column.DATE, dates.size() == 1 ? dates.getFirst() : new Cell.Text(listed));
    }
    return said;
  }

  /** Whether it is a date and nothing else. */
  boolean isDate() {
    return weekday.isEmpty();
  }
}
