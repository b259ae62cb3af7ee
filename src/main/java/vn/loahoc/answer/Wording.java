package vn.loahoc.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.time.Bound;

/** Dates, hours and sentences as people read them aloud ("8 giờ sáng thứ Hai, 02/10/2023"). */
public final class Wording {

  private static final List<String> WEEKDAYS =
      List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

  private Wording() {}

  /** "02/10/2023". */
  public static String date(LocalDate date) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  /** "02/10". */
  public static String shortDate(LocalDate date) {
    return String.format(Locale.ROOT, "%02d/%02d", date.getDayOfMonth(), date.getMonthValue());
  }

  /** "thứ Hai, 02/10/2023". */
  public static String day(LocalDate date) {
    return weekday(date.getDayOfWeek()) + ", " + date(date);
  }

  public static String weekday(DayOfWeek day) {
    return WEEKDAYS.get(day.getValue() - 1);
  }

  /** How far a day is: "hôm nay", "ngày mai", "còn 3 ngày", "đã qua". */
  public static String distance(LocalDate date, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, date);
    if (days < 0) {
      return "đã qua";
    }
    if (days == 0) {
      return "hôm nay";
    }
    return days == 1 ? "ngày mai" : "còn " + days + " ngày";
  }

  /** The hours of a schedule: "8 giờ sáng", "trước 6 giờ 30 sáng", "8 giờ đến 10 giờ 30"; or "". */
  public static String hours(Schedule when) {
    String hours = when.hours().map(Wording::spokenHours).orElse("");
    if (hours.isEmpty()) {
      return "";
    }
    return when.bound() == Bound.BEFORE ? "trước " + hours : hours;
  }

  private static String spokenHours(String hours) {
    return List.of(hours.split(",\\s*")).stream()
        .map(Wording::spokenRange)
        .collect(Collectors.joining(", "));
  }

  private static String spokenRange(String range) {
    if (!range.matches("\\d{1,2}:\\d{2}(\\s*-\\s*\\d{1,2}:\\d{2})?")) {
      return range;
    }
    String[] ends = range.split("\\s*-\\s*");
    return ends.length == 1
        ? clock(ends[0]) + partOfDay(ends[0])
        : clock(ends[0]) + " đến " + clock(ends[1]);
  }

  private static String clock(String time) {
    int hour = Integer.parseInt(time.substring(0, time.indexOf(':')));
    int minute = Integer.parseInt(time.substring(time.indexOf(':') + 1));
    return hour + " giờ" + (minute == 0 ? "" : String.format(Locale.ROOT, " %02d", minute));
  }

  /** Morning hours are said with their part of day; later ones are clear from the 24 hours. */
  private static String partOfDay(String time) {
    int hour = Integer.parseInt(time.substring(0, time.indexOf(':')));
    return hour >= 4 && hour < 11 ? " sáng" : "";
  }

  /** Hours, day or days and weekdays of a schedule, as far as stated. */
  public static String when(Schedule when) {
    StringBuilder said = new StringBuilder(hours(when));
    when.date()
        .ifPresent(
            date -> {
              if (when.end().isPresent() && !when.end().get().equals(date)) {
                said.append(said.isEmpty() ? "" : ", ");
                said.append("từ ")
                    .append(date(date))
                    .append(" đến ")
                    .append(date(when.end().get()));
              } else {
                said.append(said.isEmpty() ? "" : " ").append(day(date));
              }
            });
    when.recurrence().ifPresent(r -> said.append(said.isEmpty() ? "" : ", ").append(r));
    if (!when.dates().isEmpty()) {
      said.append(said.isEmpty() ? "" : ", ");
      said.append(when.dates().stream().map(Wording::date).collect(Collectors.joining(", ")));
    }
    return said.toString();
  }

  /** The first letter in lower case, but that of a short form: "TTHTCĐ". */
  public static String small(String text) {
    boolean shortForm = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return text.isEmpty() || shortForm
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** The first letter in upper case. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /**
   * Ends a text with a full stop unless it ends with punctuation; plan endings "./." are dropped.
   */
  public static String sentence(String text) {
    String stripped = text.strip().replaceAll("\\s*\\./\\.$", ".").replaceAll("[;:,]$", "");
    return stripped.matches("(?s).*[.!?…”\"]$") ? stripped : stripped + ".";
  }
}
