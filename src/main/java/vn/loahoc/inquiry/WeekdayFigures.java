package vn.loahoc.inquiry;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loahoc.calendar.HourWindow;
import vn.loahoc.text.Folding;
import vn.loahoc.time.TimeMention;

/** Weekdays by their figures alone: "tối 2 4 6 học gì", "3-5-7 có lớp nào". */
final class WeekdayFigures {

  private static final int DAY = 24 * 60;

  private static final Pattern BARE_LIST =
      Pattern.compile(
          "\\b(toi|sang|chieu|hoc|lop|lich|ngay|buoi|ranh|trong|nghi)\\s+((?<!lop |ngay"
              + " )(?:[2-7]|cn|chu nhat)(?:[\\s,.-]+(?:[2-7]|cn|chu nhat)){1,5}"
              + "|2[\\s,.-]*4[\\s,.-]*6|3[\\s,.-]*5[\\s,.-]*7)\\b(?!\\s*(?:h\\b|g\\b|gio|[/:]|tuoi|lop|nguoi|thang|\\d))");

  /** "3 5 7 học gì buổi tối", "hạ lan 2 4 6 có lớp gì", "2-4-6 tối": such digits count nothing. */
  private static final Pattern LEADING_LIST =
      Pattern.compile(
          "(?<!\\b(?:lop|khoi|con|be|chau|khoang|tam|phuong|quan|xa|so|tu|den|toi|phong|cap|nha|to|kp"
              + "|ap|ngay|thang|moi|nhom|doi)\\s{1,3})(?<![\\w/:.,-])(?<!\\d\\s)((?:[2-7]|cn|chu"
              + " nhat)(?:[\\s,.-]+(?:[2-7]|cn|chu"
              + " nhat)){1,5}|2[\\s,.-]*4[\\s,.-]*6|3[\\s,.-]*5[\\s,.-]*7)\\s+(?:(?:buoi\\s+)?(sang|trua|chieu|toi)\\b|(?:hoc|co|o|tai|day|thi|lop"
              + " (?:nao|gi))\\b)");

  /** Nobody asks so far ahead by two figures: "3-5" is Tuesdays and Thursdays. */
  private static final int FAR_AHEAD = 60;

  private WeekdayFigures() {}

  /** "Tối 2 4 6 học gì", "lớp 357": weekdays without the word for one. */
  static Span bare(Span span, String plain) {
    Matcher list = BARE_LIST.matcher(plain);
    if (span.comesBack() || !list.find()) {
      return span;
    }
    return on(span, list.group(2), hours(list.group(1), span.hours()));
  }

  /** "3 5 7 học gì": the same before what is asked. */
  static Span leading(Span span, String plain) {
    Matcher list = LEADING_LIST.matcher(plain);
    if (span.comesBack() || !list.find() || !rises(list.group(1))) {
      return span;
    }
    HourWindow own = span.hours();
    return on(span, list.group(1), list.group(2) == null ? own : hours(list.group(2), own));
  }

  private static Span on(Span span, String list, HourWindow hours) {
    return new Span(span.days(), weekdays(list), hours, span.part(), span.grain());
  }

  private static Set<DayOfWeek> weekdays(String list) {
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    for (String day : figures(list).split("")) {
      named.add(DayOfWeek.of(Integer.parseInt(day) - 1));
    }
    return named;
  }

  private static String figures(String list) {
    return list.replaceAll("cn|chu nhat", "8").replaceAll("\\D", "");
  }

  /** Weekdays are told in their order, other figures in any. */
  private static boolean rises(String list) {
    String days = figures(list);
    return IntStream.range(1, days.length()).allMatch(i -> days.charAt(i - 1) < days.charAt(i));
  }

  private static HourWindow hours(String partOfDay, HourWindow own) {
    return switch (partOfDay) {
      case "sang" -> new HourWindow(5 * 60, 11 * 60);
      case "trua" -> new HourWindow(11 * 60, 13 * 60);
      case "chieu" -> new HourWindow(13 * 60, 18 * 60);
      case "toi" -> new HourWindow(18 * 60, DAY);
      default -> own;
    };
  }

  /** "3-5 buổi chiều": no day of May; "tối 7 cn": not only the Sunday. */
  static boolean hold(TimeMention time, String text, LocalDateTime now) {
    String plain = Folding.plain(text);
    Matcher leading = LEADING_LIST.matcher(plain);
    boolean far = time.stated().day() && time.span().start().isAfter(now.plusDays(FAR_AHEAD));
    if (far && leading.find() && rises(leading.group(1))) {
      return overlaps(time, leading.start(1), leading.end(1));
    }
    Matcher list = BARE_LIST.matcher(plain);
    // "ngày 2 4 6" names no second of the month
    boolean figure = time.text().codePoints().noneMatch(sign -> sign == '/' || sign == '.');
    return (time.stated().weekday().isPresent() || (time.stated().date() && figure))
        && list.find()
        && overlaps(time, list.start(2), list.end(2));
  }

  private static boolean overlaps(TimeMention time, int from, int to) {
    return time.from() < to && from < time.to();
  }
}
