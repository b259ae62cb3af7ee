package vn.loahoc.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.loahoc.text.WordLists;

/**
 * The public holidays of Vietnam, "ngày lễ": article 112 of the Labour Code (45/2019/QH14) with 1
 * January, five days of Tết, the Hùng Kings on the tenth of the third lunar month, 30 April, 1 May
 * and 2 September with a neighbouring day. Which five days of Tết and which neighbour is decided
 * every year; {@code public-holidays.tsv} has what was announced, otherwise Tết is the last day of
 * the old lunar year and the first four of the new one, and 2 September stands alone. Days that
 * make up for a holiday on a weekend are none. Thread-safe.
 */
public final class PublicHolidays {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private static final Table TABLE = load();

  /** At most one entry for each year that {@link LunarCalendar} knows. */
  private static final Map<Integer, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

  private record Table(List<Rule> rules, List<Announced> announced) {}

  private record Rule(int month, int day, int days, boolean lunar) {}

  private record Announced(LocalDate first, LocalDate last) {}

  private PublicHolidays() {}

  /** Whether a day is one; no day before 1900 or after 2199 is. */
  public static boolean contains(LocalDate day) {
    return of(day.getYear()).contains(day);
  }

  /** Those of a year, ascending. */
  public static Set<LocalDate> of(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Set.of();
    }
    return YEARS.computeIfAbsent(year, PublicHolidays::compute);
  }

  private static Set<LocalDate> compute(int year) {
    Set<LocalDate> days = new TreeSet<>();
    for (Rule rule : TABLE.rules()) {
      LocalDate first =
          rule.lunar()
              ? LunarCalendar.monthStart(year, rule.month()).plusDays(rule.day() - 1L)
              : LocalDate.of(year, rule.month(), rule.day());
      first.datesUntil(first.plusDays(rule.days())).forEach(days::add);
    }
    for (Announced span : TABLE.announced()) {
      if (span.first().getYear() == year) {
        span.first().datesUntil(span.last().plusDays(1)).forEach(days::add);
      }
    }
    return Collections.unmodifiableSet(days);
  }

  private static Table load() {
    List<Rule> rules = new ArrayList<>();
    List<Announced> announced = new ArrayList<>();
    WordLists.lines(PublicHolidays.class, "public-holidays.tsv")
        .forEach(line -> add(line.split("\t"), rules, announced));
    return new Table(rules, announced);
  }

  private static void add(String[] columns, List<Rule> rules, List<Announced> announced) {
    if (columns[0].equals("announced")) {
      announced.add(new Announced(LocalDate.parse(columns[1]), LocalDate.parse(columns[2])));
    } else {
      String[] day = columns[1].split("/");
      rules.add(
          new Rule(
              Integer.parseInt(day[1]),
              Integer.parseInt(day[0]),
              Integer.parseInt(columns[2]),
              columns[0].equals("lunar")));
    }
  }
}
