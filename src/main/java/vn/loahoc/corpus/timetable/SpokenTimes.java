package vn.loahoc.corpus.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/**
 * What cells of days and hours say in words that are no day and no hour, "cả ngày", "12 buổi",
 * "theo lịch hẹn", and hours for which no day is known: it is told as it stands.
 */
final class SpokenTimes {

  private static final List<Column> COLUMNS =
      List.of(
          Column.WEEKDAYS,
          Column.WHEN,
          Column.DATE,
          Column.PART,
          Column.HOURS,
          Column.START,
          Column.END,
          Column.FROM,
          Column.TO);

  private static final Set<Column> OF_HOURS =
      EnumSet.of(Column.PART, Column.HOURS, Column.START, Column.END);

  private static final List<Column> OF_DAYS =
      List.of(Column.WHEN, Column.DATE, Column.FROM, Column.TO);

  /** "Cả ngày" is the morning and the afternoon, and none of them has an hour. */
  static final List<Hours> WHOLE_DAY =
      List.of(
          new Hours.Part("sáng", LocalTime.of(5, 0)), new Hours.Part("chiều", LocalTime.of(13, 0)));

  private static final Pattern OF_WHOLE_DAY =
      LoosePattern.of("\\b(?:(?:cả|nguyên|suốt|trọn|hết) ngày|giờ hành chính)\\b");

  private static final String PART = "(?:sáng|trưa|chiều|tối)";

  /** "Sáng - chiều" is two parts of the day, and no hour to another. */
  private static final Pattern TWO_PARTS =
      Pattern.compile(
          "(?iu)(?<![\\dhg]\\s?)(?<!giờ )("
              + PART
              + ")\\s*(?:[-–—]|đến|tới)\\s*(?:buổi\\s+)?(?="
              + PART
              + "(?!\\s*\\d))");

  private static final Pattern FIGURE = Pattern.compile("\\d");

  private SpokenTimes() {}

  /** Whether "cả ngày" or "giờ hành chính" is among some words. */
  static boolean speakOfWholeDay(String words) {
    return OF_WHOLE_DAY.matcher(Spelling.normalize(words)).find();
  }

  /** The same of words that have no figure, so that no hour is misspelt in them. */
  static boolean areOfWholeDay(String words) {
    return !FIGURE.matcher(words).find() && speakOfWholeDay(words);
  }

  /** Words with a comma between the parts of the day from one of which to another they say. */
  static String inParts(String words) {
    return TWO_PARTS.matcher(words).replaceAll("$1, ");
  }

  /** These cells of a row with their headings. */
  static List<String> in(Cells cells, TimeRule rule, Faults faults) {
    boolean dayless = rule.meetings().isEmpty();
    boolean timed = rule.meetings().stream().anyMatch(m -> m.hours() instanceof Hours.At);
    boolean unread = faults.has("unreadable_cell");
    // most rows have a day and an hour, and may say a length in the place of days alone
    List<Column> columns = timed && !dayless && !unread ? OF_DAYS : COLUMNS;
    List<String> told = new ArrayList<>();
    for (Column column : columns) {
      boolean hours = dayless && OF_HOURS.contains(column) && saysHours(cells, column, faults);
      if (hours
          || (cells.cell(column) instanceof Cell.Text(String words)
              && !words.isEmpty()
              && ((OF_DAYS.contains(column) && CourseLength.isIn(words))
                  || (!timed && speakOfWholeDay(words))
                  || (unread && isUnread(cells, column, faults))))) {
        told.add(cells.heading(column) + ": " + cells.shown(column));
      }
    }
    return told;
  }

  /** Hours of a class of which no day is known: no time of its rule tells them. */
  private static boolean saysHours(Cells cells, Column column, Faults faults) {
    boolean hours =
        switch (cells.cell(column)) {
          case Cell.Text(String words) -> !Cells.saysNothing(words);
          case Cell.Hour ignored -> true;
          default -> false;
        };
    return hours && !faults.has("unreadable_cell", cells.heading(column), cells.shown(column));
  }

  /** Words without a figure; of one with figures nobody knows what is wrong in them. */
  private static boolean isUnread(Cells cells, Column column, Faults faults) {
    String shown = cells.shown(column);
    return !FIGURE.matcher(shown).find()
        && faults.has("unreadable_cell", cells.heading(column), shown);
  }
}
