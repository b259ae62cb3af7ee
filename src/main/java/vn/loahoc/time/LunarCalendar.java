package vn.loahoc.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The Vietnamese lunar calendar, computed for the meridian of Hà Nội (UTC+7, in law since Decision
 * 121/CP of 8 August 1967).
 *
 * <p>A month begins on the day of the new moon; month 11 holds the winter solstice; between two
 * months 11 with thirteen new moons the first month without a major solar term is the leap month
 * (rules as published by Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar"). New moons and the
 * sun's longitude follow the series of J. Meeus, "Astronomical Algorithms" (1998).
 */
final class LunarCalendar {

  private static final double ZONE = 7.0 / 24;
  private static final double SYNODIC_MONTH = 29.530588853;

  /** Julian day of the new moon of 1 January 1900, number 0 of the series. */
  private static final double FIRST_NEW_MOON = 2415021.076998695;

  /** Julian day number of 1 January 1970. */
  private static final long EPOCH = 2440588;

  private LunarCalendar() {}

  /** First day of a month (the regular one, not its leap double). */
  static LocalDate monthStart(int year, int month) {
    return day(newMoon(monthNumber(year, month)));
  }

  /** First day after a month. */
  static LocalDate monthEnd(int year, int month) {
    return day(newMoon(monthNumber(year, month) + 1));
  }

  /** A day of a month; day 30 of a short month is its last day when that is what people mean. */
  static @Nullable LocalDate date(int year, int month, int day) {
    LocalDate date = monthStart(year, month).plusDays(day - 1L);
    LocalDate end = monthEnd(year, month);
    if (date.isBefore(end)) {
      return date;
    }
    return month == 12 && day == 30 ? end.minusDays(1) : null;
  }

  /** The days of all months, leap months too, that fall into a span. */
  static List<LocalDate> daysBetween(Set<Integer> days, LocalDate first, LocalDate last) {
    List<LocalDate> all = new ArrayList<>();
    long k = number(first.toEpochDay() + EPOCH) - 1;
    for (LocalDate start = day(newMoon(k)); !start.isAfter(last); start = day(newMoon(k))) {
      LocalDate next = day(newMoon(++k));
      for (int number : new TreeSet<>(days)) {
        LocalDate date = start.plusDays(number - 1L);
        if (date.isBefore(next) && !date.isBefore(first) && !date.isAfter(last)) {
          all.add(date);
        }
      }
    }
    return all;
  }

  /** The number of the leap month in a year, 0 if it has none. */
  static int leapMonth(int year) {
    int before = leapBetween(year - 1);
    if (before > 0 && before < 11) {
      return before;
    }
    int after = leapBetween(year);
    return after >= 11 ? after : 0;
  }

  /** The leap month between month 11 of a year and that of the next, 0 if none. */
  private static int leapBetween(int year) {
    long start = monthEleven(year);
    if (monthEleven(year + 1) - start <= 365) {
      return 0;
    }
    int month = leapOffset(start) - 2;
    return month <= 0 ? month + 12 : month;
  }

  private static long monthNumber(int year, int month) {
    int first = month < 11 ? year - 1 : year;
    long start = monthEleven(first);
    int offset = month < 11 ? month + 1 : month - 11;
    boolean leapYear = monthEleven(first + 1) - start > 365;
    if (leapYear && offset >= leapOffset(start)) {
      offset++;
    }
    return number(start) + offset;
  }

  private static long number(long newMoon) {
    return (long) Math.floor((newMoon - FIRST_NEW_MOON) / SYNODIC_MONTH + 0.5);
  }

  /** Julian day of the new moon that begins month 11, the month of the winter solstice. */
  private static long monthEleven(int year) {
    long end = LocalDate.of(year, 12, 31).toEpochDay() + EPOCH;
    long k = (long) Math.floor((end - 2415021) / SYNODIC_MONTH);
    long start = newMoon(k);
    return solarTerm(start) >= 9 ? newMoon(k - 1) : start;
  }

  /** How many months after month 11 the leap month stands. */
  private static int leapOffset(long monthEleven) {
    long k = number(monthEleven);
    int i = 1;
    int term = solarTerm(newMoon(k + i));
    int last;
    do {
      last = term;
      i++;
      term = solarTerm(newMoon(k + i));
    } while (term != last && i < 14);
    return i - 1;
  }

  private static LocalDate day(long julianDay) {
    return LocalDate.ofEpochDay(julianDay - EPOCH);
  }

  /** Local Julian day of new moon k, counted from 1900. */
  private static long newMoon(long k) {
    double t = k / 1236.85;
    double t2 = t * t;
    double t3 = t2 * t;
    double mean =
        2415020.75933
            + 29.53058868 * k
            + 0.0001178 * t2
            - 0.000000155 * t3
            + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
    double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
    double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
    double node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
    double correction =
        (0.1734 - 0.000393 * t) * sin(sun)
            + 0.0021 * sin(2 * sun)
            - 0.4068 * sin(moon)
            + 0.0161 * sin(2 * moon)
            - 0.0004 * sin(3 * moon)
            + 0.0104 * sin(2 * node)
            - 0.0051 * sin(sun + moon)
            - 0.0074 * sin(sun - moon)
            + 0.0004 * sin(2 * node + sun)
            - 0.0004 * sin(2 * node - sun)
            - 0.0006 * sin(2 * node + moon)
            + 0.0010 * sin(2 * node - moon)
            + 0.0005 * sin(2 * moon + sun);
    double earthRotation = -0.000278 + 0.000265 * t + 0.000262 * t2;
    return (long) Math.floor(mean + correction - earthRotation + 0.5 + ZONE);
  }

  /** Which twelfth of its way from the spring equinox the sun is in at local midnight. */
  private static int solarTerm(long julianDay) {
    double t = (julianDay - 2451545.5 - ZONE) / 36525;
    double t2 = t * t;
    double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t2 * t;
    double longitude =
        280.46645
            + 36000.76983 * t
            + 0.0003032 * t2
            + (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
            + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
            + 0.000290 * sin(3 * anomaly);
    double turn = longitude - 360 * Math.floor(longitude / 360);
    return (int) (turn / 30);
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }
}
