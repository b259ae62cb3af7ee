package vn.loahoc.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Local time in {@code Asia/Ho_Chi_Minh}, as it is counted and as it is told. */
public final class HomeTime {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private HomeTime() {}

  public static Instant instant(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }

  public static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZONE);
  }

  /** The moment a day is over. */
  public static Instant endOf(LocalDate day) {
    return instant(day.plusDays(1).atStartOfDay());
  }

  /** The day on which a moment lies. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** "02/10/2023". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "14 giờ 05 ngày 02/10/2023", "8 giờ ngày 02/10/2023". */
  public static String moment(Instant instant) {
    LocalDateTime local = LocalDateTime.ofInstant(instant, ZONE);
    String minutes = local.getMinute() == 0 ? "" : " %02d".formatted(local.getMinute());
    return local.getHour() + " giờ" + minutes + " ngày " + day(local.toLocalDate());
  }
}
