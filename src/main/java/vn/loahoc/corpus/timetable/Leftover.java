package vn.loahoc.corpus.timetable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.TimeMention;

/**
 * What of a cell of weekdays or hours its times do not hold: "T8" of "T2-T4-T8", "19:60" of "18:00
 * - 19:60", "sau giờ cơm" of "sau giờ cơm tối". Who reads over it reads another timetable.
 *
 * @param figures what has figures that no time holds
 * @param first whether they stand before all times: "18h75 - 19h" does not begin at seven
 * @param words what stands beside a part of the day, where no clock is named
 */
record Leftover(Optional<String> figures, boolean first, Optional<String> words) {

  /** Figures that count something else, and hours of the clock of twelve. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:ca|tuan|dot|nhom|lop|khoa|phong|tiet|buoi|tang|lau|ky|hoc ky)\\s*\\d+"
              + "(?:\\s*(?:,|&|va|-)\\s*\\d+)*"
              + "|\\d+(?:\\s*[-/]\\s*\\d+)?\\s*(?:buoi|lan|tiet|tuan|thang|phut|gio hoc|nguoi|hv"
              + "|hoc vien|khoa|nam|ngay|tieng|ca)\\b|\\b[ap]\\.?m\\b");

  /** Weekdays without "thứ" that no list of them holds. */
  private static final Pattern FIGURE = Pattern.compile("(?U)\\d|\\b(?:hai|ba|tư|bốn|sáu|bảy)\\b");

  /** What says nothing of an hour beside a part of the day. */
  private static final Pattern FILLING =
      Pattern.compile(
          "\\b(?:buoi|vao|luc|cac|moi|hang|trong|ca|va|ngay|tu|den|som|gio|hoac|hay|thu|bay"
              + "|chu nhat|cn)\\b|[^\\p{L}]");

  static Leftover of(String cell, List<TimeMention> times) {
    String left = without(cell, times);
    String normal = Spelling.normalize(left);
    StringBuilder rest = new StringBuilder(normal);
    Matcher counted = COUNTED.matcher(Folding.fold(normal));
    while (counted.find()) {
      blank(rest, counted.start(), counted.end());
    }
    Matcher figure = FIGURE.matcher(rest);
    boolean figures = figure.find();
    boolean clock = cell.chars().anyMatch(Character::isDigit);
    boolean words = !clock && !FILLING.matcher(Folding.fold(normal)).replaceAll("").isEmpty();
    return new Leftover(
        figures ? Optional.of(trimmed(left)) : Optional.empty(),
        figures && (times.isEmpty() || figure.start() < times.getFirst().from()),
        words ? Optional.of(trimmed(left)) : Optional.empty());
  }

  private static String without(String cell, List<TimeMention> times) {
    StringBuilder left = new StringBuilder(cell);
    times.forEach(time -> blank(left, time.from(), Math.min(time.to(), left.length())));
    return left.toString();
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, ' ');
    }
  }

  /** In one line, without signs around it and without what a reading put before the cell. */
  private static String trimmed(String left) {
    String line = Cells.inOneLine(left).replaceAll("\\s+", " ");
    return line.replaceAll("^(?:lúc|các ngày)\\b|[^\\p{L}\\d]+$", "")
        .replaceAll("^[^\\p{L}\\d]+", "");
  }
}
