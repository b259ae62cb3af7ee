package vn.loahoc.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weekdays that come back: "thứ 2-4-6", "thứ 2 đến thứ 6", "các ngày 2,3,4,5,6", "T7 & CN", "hằng
 * ngày trừ CN", "thứ Bảy hằng tuần".
 */
final class WeekdayLists {

  private static final int EVERY_DAY = 0b1111111;
  private static final int WORKING_DAYS = 0b0011111;
  private static final int WEEKEND = 0b1100000;
  private static final WordSet PARTS = WordSet.of("sáng", "trưa", "chiều", "tối", "đêm");
  private static final WordSet EXCEPT = WordSet.of("trừ", "nghỉ");

  /** Bits of weekdays and the index after them. */
  private record Days(int bits, int end, boolean several) {}

  private WeekdayLists() {}

  static @Nullable Match at(Tokens t, int i) {
    Days days = everyDay(t, i);
    if (days == null) {
      days = listed(t, i);
    }
    if (days == null) {
      return null;
    }
    int end = everyWeek(t, days.end());
    Frame frame = Frame.of(Slot.WEEKDAYS, days.bits());
    Days except = exceptions(t, end);
    if (except != null && (days.bits() & ~except.bits()) != 0) {
      frame = frame.with(Slot.EXCEPT, except.bits());
      end = except.end();
    }
    return new Match(i, end, frame);
  }

  /**
   * Weekdays of one week: "thứ 7 và chủ nhật tuần này", "thứ 3, 5 tuần sau". Each is a day of its
   * own; empty if there is no such list.
   */
  static List<Match> ofOneWeek(Tokens t, int i) {
    Days days = Weekdays.bare(t, i) == null ? null : members(t, i, false);
    if (days == null || !days.several()) {
      return List.of();
    }
    int week = t.is(days.end(), "của") ? days.end() + 1 : days.end();
    Shifts.Shift shift = Shifts.at(t, t.is(week, "tuần") ? week + 1 : week);
    if (shift == null || t.get(shift.end()).number()) {
      return List.of();
    }
    Slot slot = t.is(week, "tuần") ? Slot.WEEK_SHIFT : Slot.TURN;
    List<Match> found = new ArrayList<>();
    for (int k = i; k < days.end(); k++) {
      Match day = Weekdays.bare(t, k);
      Integer figure = day == null ? Weekdays.figureOrWord(t, k) : null;
      if (t.is(k, "đến") || t.is(k, "tới") || t.mark(k, '-')) {
        return List.of();
      }
      if (day != null || figure != null) {
        int weekday = day != null ? day.frame().get(Slot.WEEKDAY, 1) : figure == null ? 1 : figure;
        int end = day != null ? day.end() : k + 1;
        Frame frame = Frame.of(Slot.WEEKDAY, weekday).with(slot, shift.units());
        found.add(new Match(k, end == days.end() ? shift.end() : end, frame));
        k = end - 1;
      }
    }
    return found;
  }

  private static @Nullable Days everyDay(Tokens t, int i) {
    boolean every = t.is(i, "hàng") || t.is(i, "hằng") || t.is(i, "mỗi");
    if (every && (t.is(i + 1, "ngày") || (t.is(i + 1, PARTS) && !t.is(i + 1, "sáng")))) {
      return new Days(EVERY_DAY, t.is(i + 1, "ngày") ? i + 2 : i + 1, true);
    }
    if (every && (t.is(i + 1, "sáng") || (t.is(i + 1, "buổi") && t.is(i + 2, PARTS)))) {
      return new Days(EVERY_DAY, t.is(i + 1, "buổi") ? i + 2 : i + 1, true);
    }
    int end = t.after(i, "ngày", "nào", "cũng");
    if (end > 0) {
      return new Days(EVERY_DAY, end, true);
    }
    int j = t.is(i, "tất") && t.is(i + 1, "cả") ? i + 2 : i;
    j = t.is(j, "cả") && t.is(j + 1, "các") ? j + 1 : j;
    if (every && t.is(i + 1, "cuối") && t.is(i + 2, "tuần")) {
      return new Days(WEEKEND, i + 3, true);
    }
    return t.is(j, "các") && t.is(j + 1, "ngày") ? ofTheWeek(t, j + 2) : null;
  }

  private static @Nullable Days ofTheWeek(Tokens t, int i) {
    if ((t.is(i, "làm") && t.is(i + 1, "việc")) || (t.is(i, "hành") && t.is(i + 1, "chính"))) {
      int end = t.is(i + 2, "trong") && t.is(i + 3, "tuần") ? i + 4 : i + 2;
      return new Days(WORKING_DAYS, end, true);
    }
    if (t.is(i, "trong") && t.is(i + 1, "tuần") && !t.is(i + 2, "lễ")) {
      return Shifts.at(t, i + 2) == null ? new Days(EVERY_DAY, i + 2, true) : null;
    }
    return t.is(i, "cuối") && t.is(i + 1, "tuần") && Shifts.at(t, i + 2) == null
        ? new Days(WEEKEND, i + 2, true)
        : null;
  }

  /** A list or a range, or one weekday said to come back. */
  private static @Nullable Days listed(Tokens t, int i) {
    boolean every = t.is(i, "mỗi") || t.is(i, "hàng") || t.is(i, "hằng") || t.is(i, "các");
    int j = every ? i + 1 : i;
    boolean days = every && (t.is(j, "ngày") || t.is(j, "buổi"));
    j = days ? j + 1 : j;
    if (every && t.is(j, PARTS)) {
      return null;
    }
    Days list = list(t, j, days || t.is(i - 1, PARTS));
    if (list == null || (Weekdays.counted(t, j) && !list.several())) {
      return null;
    }
    boolean comesBack = every || everyWeek(t, list.end()) > list.end();
    return list.several() || comesBack ? list : null;
  }

  /** Weekdays with marks, "và" or "đến" between. Figures alone only where days are promised. */
  private static @Nullable Days list(Tokens t, int i, boolean promised) {
    Days members = members(t, i, promised);
    return members == null || overridden(t, members) ? null : members;
  }

  private static @Nullable Days members(Tokens t, int i, boolean promised) {
    Match first = Weekdays.bare(t, i);
    if (first == null) {
      return figures(t, i, promised);
    }
    int day = first.frame().get(Slot.WEEKDAY, 0);
    Days list = new Days(bit(day), first.end(), false);
    boolean spoken = t.is(i, "thứ") || t.get(first.end() - 1).number();
    int last = day;
    while (true) {
      Days next = item(t, list, last, spoken);
      if (next == null) {
        return list;
      }
      last = 32 - Integer.numberOfLeadingZeros(next.bits());
      list = new Days(list.bits() | next.bits(), next.end(), true);
    }
  }

  /** "thứ 7 và chủ nhật tuần này" and "thứ 2, ngày 3/10" speak of one week, not of every one. */
  private static boolean overridden(Tokens t, Days list) {
    int j = t.is(list.end(), "của") ? list.end() + 1 : list.end();
    return (t.is(j, "tuần") && Shifts.at(t, j + 1) != null)
        || t.is(j, "này")
        || (t.is(j, "tới") && !t.get(j + 1).number());
  }

  /** One more weekday or the end of a range. */
  private static @Nullable Days item(Tokens t, Days list, int last, boolean spoken) {
    int j = list.end();
    boolean to = t.is(j, "đến") || t.is(j, "tới");
    boolean dash = t.mark(j, '-');
    boolean joint =
        to
            || dash
            || t.is(j, "và")
            || t.mark(j, ',')
            || t.mark(j, '&')
            || t.mark(j, '+')
            || t.mark(j, ';')
            || t.mark(j, '/')
            || t.mark(j, '.')
            || t.is(j, "hoặc");
    int k = joint ? j + 1 : j;
    k = joint && (t.is(k, "và") || t.is(k, "đến") || t.is(k, "sáng")) ? k + 1 : k;
    Match named = Weekdays.bare(t, k);
    if (named != null && (joint || spoken)) {
      int day = named.frame().get(Slot.WEEKDAY, 0);
      boolean range = to || (dash && !t.mark(named.end(), '-') && !list.several());
      return new Days(range ? span(last, day) : bit(day), named.end(), true);
    }
    return spoken ? figure(t, list, k, last, to || dash) : null;
  }

  /** The 5 of "thứ 3, 5" and of "thứ 3 5 7", the 6 of "thứ 2-6"; or "Năm" in "thứ Hai, Năm". */
  private static @Nullable Days figure(Tokens t, Days list, int k, int last, boolean joined) {
    Integer day = Weekdays.figureOrWord(t, k);
    boolean blank = k == list.end();
    if (day == null || day <= last || (blank && t.get(k).length() > 1)) {
      return null;
    }
    boolean date =
        t.mark(k + 1, '/')
            && t.get(k + 2).number()
            && !t.mark(k + 3, '/')
            && !blank
            && t.get(k + 2).value() > 7;
    boolean dated =
        datePart(t, k) || t.is(k + 1, "tháng") || t.is(k + 1, "giờ") || t.is(k + 1, "h");
    if (date || dated || (blank && !anotherFigure(t, k, list.several()))) {
      return null;
    }
    boolean range = joined && !list.several() && wholeWeek(t, k, last, day);
    return new Days(range ? span(last, day) : bit(day), k + 1, true);
  }

  /** The first figure of "3/10" in "thứ 2, 3/10". */
  private static boolean datePart(Tokens t, int k) {
    boolean slash = t.mark(k + 1, '/') && t.get(k + 2).number();
    return slash && !t.mark(k - 1, '/');
  }

  /** "Thứ 3 5 7", "thứ 3 5 học", but not "thứ 3 5 người", "thứ 3 5/10". */
  private static boolean anotherFigure(Tokens t, int k, boolean several) {
    Token next = t.get(k + 1);
    return several
        || (next.number() && next.length() == 1 && next.value() > t.get(k).value())
        || Weekdays.countsNothing(t, k);
  }

  /** "2-6", "2-7" and "2 đến 5" run through; "3-5" are two days of a course. */
  private static boolean wholeWeek(Tokens t, int k, int last, int day) {
    boolean more = t.mark(k + 1, '-') && t.get(k + 2).number();
    return !more && (t.is(k - 1, "đến") || t.is(k - 1, "tới") || (last == 1 && day >= 4));
  }

  /** "2-4-6", "3, 5, 7": three and more ascending figures, or two where days are promised. */
  private static @Nullable Days figures(Tokens t, int i, boolean promised) {
    int bits = 0;
    int count = 0;
    int last = 1;
    int k = i;
    String mark = t.get(i + 1).word();
    boolean list = t.mark(i + 1, ',') || t.mark(i + 1, '-') || t.mark(i + 1, '.');
    while (list || t.is(i + 1, "và")) {
      Integer figure = t.get(k).length() == 1 ? t.number(k, 2, 7) : null;
      if (figure == null || figure <= last) {
        break;
      }
      bits |= bit(figure - 1);
      last = figure;
      count++;
      k++;
      boolean and = t.is(k, "và") || t.mark(k, '&');
      if ((!t.get(k + 1).number() && !and) || (!t.get(k).word().equals(mark) && !and)) {
        break;
      }
      k++;
    }
    boolean idiom = count == 3 && t.mark(i + 1, '-') && (bits == 0b010101 || bits == 0b101010);
    boolean ends = !t.get(k).number() && !(t.mark(k, '/') || t.is(k, "tháng") || t.is(k, "giờ"));
    boolean glued = t.has(i - 1) && t.get(i).glued() && !t.mark(i - 1, '(');
    if (!ends || glued || !(idiom || (promised && count >= 2))) {
      return null;
    }
    boolean sunday = t.mark(k, ',') && t.get(k + 1).word().equals("cn");
    return sunday ? new Days(bits | bit(7), k + 2, true) : new Days(bits, k, true);
  }

  private static int everyWeek(Tokens t, int i) {
    int j = t.is(i, "trong") ? i + 1 : i;
    if ((t.is(j, "hàng") || t.is(j, "hằng") || t.is(j, "mỗi")) && t.is(j + 1, "tuần")) {
      return j + 2;
    }
    return i;
  }

  private static @Nullable Days exceptions(Tokens t, int i) {
    int j = t.mark(i, '(') || t.mark(i, ',') ? i + 1 : i;
    if (t.is(j, EXCEPT)) {
      j++;
    } else if (t.is(j, "không") && (t.is(j + 1, "kể") || t.is(j + 1, "tính"))) {
      j += 2;
    } else {
      return null;
    }
    j = t.is(j, "ngày") || t.is(j, "các") ? j + 1 : j;
    Days days = list(t, j, true);
    if (days == null) {
      return null;
    }
    boolean closed = t.mark(i, '(') && t.mark(days.end(), ')');
    return closed ? new Days(days.bits(), days.end() + 1, true) : days;
  }

  private static int bit(int day) {
    return 1 << (day - 1);
  }

  private static int span(int first, int last) {
    int bits = 0;
    for (int day = first; ; day = day % 7 + 1) {
      bits |= bit(day);
      if (day == last) {
        return bits;
      }
    }
  }
}
