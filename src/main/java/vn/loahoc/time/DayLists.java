package vn.loahoc.time;

import java.util.ArrayList;
import java.util.List;

/** Several days of one month: "ngày 2, 3 và 4/10", "ngày 03; 10; 17; 24; 31 tháng 10". */
final class DayLists {

  private DayLists() {}

  /** The days from token i on, each with what it borrows from the last; empty if none. */
  static List<Match> at(Tokens t, int i) {
    if (!t.is(i, "ngày") || !t.get(i + 1).number()) {
      return List.of();
    }
    List<Match> days = new ArrayList<>();
    int j = i + 1;
    while (days.size() < 40) {
      Integer day = t.get(j).length() <= 2 ? t.number(j, 1, 31) : null;
      Match dated = NumericDates.dayMonth(t, j, '/');
      Match item =
          dated != null ? dated : day == null ? null : new Match(j, j + 1, Frame.of(Slot.DAY, day));
      Match full = NumericDates.plain(t, j);
      item = full != null && full.frame().has(Slot.DAY) ? full : item;
      if (item == null) {
        return List.of();
      }
      days.add(item);
      boolean joint =
          t.mark(item.end(), ',')
              || t.mark(item.end(), ';')
              || t.is(item.end(), "và")
              || t.mark(item.end(), '&');
      int next = item.end() + (t.is(item.end() + 1, "và") || t.is(item.end() + 1, "ngày") ? 2 : 1);
      if (!joint || !t.get(next).number() || Clocks.at(t, next) != null) {
        break;
      }
      j = next;
    }
    return completed(t, i, days);
  }

  private static List<Match> completed(Tokens t, int i, List<Match> days) {
    if (days.size() < 2) {
      return List.of();
    }
    Match last = days.getLast();
    Match month = Months.named(t, last.end());
    if (month != null && !last.frame().has(Slot.MONTH)) {
      last = new Match(last.from(), month.end(), last.frame().and(month.frame()));
    }
    Match year = Months.year(t, t.mark(last.end(), ',') ? last.end() + 1 : last.end());
    if (year != null && !last.frame().has(Slot.YEAR)) {
      last = new Match(last.from(), year.end(), last.frame().and(year.frame()));
    }
    boolean dated = last.frame().has(Slot.MONTH);
    boolean weekdays = days.stream().allMatch(day -> day.frame().get(Slot.DAY, 0) <= 7);
    boolean listed = days.size() > 2 || t.mark(days.getFirst().end(), ';') || t.is(i - 1, "các");
    boolean counts = t.get(last.end()).kind() == Token.Kind.WORD && !t.is(last.end(), "hàng");
    if (!dated && (weekdays || !listed || (counts && days.size() < 3))) {
      return List.of();
    }
    List<Match> completed = new ArrayList<>();
    for (int k = 0; k < days.size(); k++) {
      Match day = k == days.size() - 1 ? last : days.get(k);
      Frame frame = day.frame().borrowing(last.frame(), Slot.MONTH, Slot.YEAR, Slot.LUNAR);
      completed.add(new Match(k == 0 ? i : day.from(), day.end(), frame));
    }
    return completed;
  }
}
