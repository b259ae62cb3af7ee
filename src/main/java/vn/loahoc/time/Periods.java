package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/** Weeks, weekends, quarters, months, years and the beginning, middle and end of them. */
final class Periods {

  private static final String[] ROMAN = {"i", "ii", "iii", "iv"};

  /** Words before "quy" in names of wards and in "nội quy". */
  private static final WordSet QUY =
      WordSet.of("tân", "an", "sơn", "phú", "vĩnh", "long", "nội", "chính", "hội");

  /** "Sang tuần" is the next one. */
  private static final WordSet NEXT = WordSet.of("sang", "qua");

  private Periods() {}

  static @Nullable Match at(Tokens t, int i) {
    Match section = section(t, i);
    if (section != null) {
      return section;
    }
    Match edge = edgeOfMonth(t, i);
    if (edge != null) {
      return edge;
    }
    Match nth = nthWeek(t, i);
    if (nth != null) {
      return nth;
    }
    return whole(t, i);
  }

  private static @Nullable Match whole(Tokens t, int i) {
    Match match = Months.named(t, i);
    if (match == null) {
      match = counted(t, i) ? null : Months.shifted(t, i);
    }
    if (match == null) {
      match = Months.year(t, i);
    }
    if (match == null) {
      match = week(t, i);
    }
    return match == null ? quarter(t, i) : match;
  }

  private static boolean counted(Tokens t, int i) {
    return t.get(i - 1).number() || t.is(i - 1, "mỗi") || t.is(i - 1, "hàng");
  }

  /** "tuần này", "tuần sau", "sang tuần"; no "tuần lễ". */
  private static @Nullable Match week(Tokens t, int i) {
    if (t.is(i, NEXT) && t.is(i + 1, "tuần") && !t.is(i + 2, "lễ")) {
      Match named = week(t, i + 1);
      return new Match(
          i,
          named == null ? i + 2 : named.end(),
          named == null ? Frame.of(Slot.WEEK_SHIFT, 1) : named.frame());
    }
    if (!t.is(i, "tuần") || counted(t, i)) {
      return null;
    }
    Shifts.Shift shift = Shifts.at(t, i + 1);
    return shift == null
        ? null
        : new Match(i, shift.end(), Frame.of(Slot.WEEK_SHIFT, shift.units()));
  }

  /** "tan quy 4", "nội quy 1". */
  private static boolean name(Tokens t, int i) {
    return !t.get(i).marked() && t.is(i - 1, QUY);
  }

  /** "phường Tân Quy 04/10", "quy 2-4-6". */
  private static boolean dayMonth(Tokens t, int i) {
    boolean joined = t.mark(i + 1, '/') || t.mark(i + 1, '-') || t.mark(i + 1, '.');
    return joined && t.get(i + 1).glued() && t.get(i + 2).number() && t.get(i + 2).length() <= 2;
  }

  private static @Nullable Match quarter(Tokens t, int i) {
    if (!t.is(i, "quý") || t.is(i + 1, "vị") || name(t, i) || dayMonth(t, i + 1)) {
      return null;
    }
    Integer figure = t.number(i + 1, 1, 4);
    for (int k = 0; k < ROMAN.length && figure == null; k++) {
      figure = t.get(i + 1).word().equals(ROMAN[k]) ? Integer.valueOf(k + 1) : null;
    }
    if (figure == null) {
      Shifts.Shift shift = t.get(i).marked() ? Shifts.at(t, i + 1) : null;
      return shift == null
          ? null
          : new Match(i, shift.end(), Frame.of(Slot.QUARTER_SHIFT, shift.units()));
    }
    Frame frame = Frame.of(Slot.QUARTER, figure);
    int j = t.mark(i + 2, '/') || t.mark(i + 2, '-') ? i + 3 : i + 2;
    Integer year = t.get(j).length() == 4 ? t.number(j, 1990, 2199) : null;
    return year == null
        ? new Match(i, i + 2, frame)
        : new Match(i, j + 1, frame.with(Slot.YEAR, year));
  }

  /** "đầu tháng 10", "giữa tháng sau", "cuối tuần", "cuối năm nay". */
  private static @Nullable Match section(Tokens t, int i) {
    int section = t.is(i, "đầu") ? 1 : t.is(i, "giữa") ? 2 : t.is(i, "cuối") ? 3 : 0;
    if (section == 0) {
      return null;
    }
    if (t.is(i + 1, "tuần") && !t.is(i + 2, "lễ")) {
      return sectionOfWeek(t, i, section);
    }
    Match whole = whole(t, i + 1);
    if (whole == null) {
      return bareSection(t, i, section);
    }
    boolean divisible =
        whole.frame().only(Slot.MONTH, Slot.YEAR, Slot.LUNAR)
            || whole.frame().hasAny(Slot.MONTH_SHIFT, Slot.YEAR_SHIFT);
    return divisible ? new Match(i, whole.end(), whole.frame().with(Slot.SECTION, section)) : whole;
  }

  private static @Nullable Match bareSection(Tokens t, int i, int section) {
    if (t.is(i + 1, "tháng") && t.get(i).marked()) {
      return new Match(i, i + 2, Frame.of(Slot.MONTH_SHIFT, 0).with(Slot.SECTION, section));
    }
    boolean year = t.is(i + 1, "năm") && t.closes(i + 2) && !t.document();
    return year
        ? new Match(i, i + 2, Frame.of(Slot.YEAR_SHIFT, 0).with(Slot.SECTION, section))
        : null;
  }

  private static Match sectionOfWeek(Tokens t, int i, int section) {
    Match week = week(t, i + 1);
    int end = week == null ? i + 2 : week.end();
    Frame frame = week == null ? Frame.of(Slot.WEEK_SHIFT, 0) : week.frame();
    return new Match(
        i, end, section == 3 ? frame.with(Slot.WEEKEND, 1) : frame.with(Slot.SECTION, section));
  }

  /** "ngày đầu tiên của tháng 10", "ngày cuối cùng của tháng này". */
  private static @Nullable Match edgeOfMonth(Tokens t, int i) {
    int side = t.after(i, "ngày", "đầu", "tiên") > 0 ? 1 : 0;
    side = t.after(i, "ngày", "cuối", "cùng") > 0 ? -1 : side;
    Match month = side == 0 ? null : ofMonth(t, i + 3);
    return month == null ? null : new Match(i, month.end(), month.frame().with(Slot.NTH_DAY, side));
  }

  /** "tuần đầu tiên của tháng 9", "tuần thứ hai tháng 10", "tuần 3 tháng 10", "tuần cuối tháng". */
  private static @Nullable Match nthWeek(Tokens t, int i) {
    if (!t.is(i, "tuần")) {
      return null;
    }
    int j = t.is(i + 1, "lễ") ? i + 2 : i + 1;
    Ordinal ordinal = ordinal(t, j);
    if (ordinal == null) {
      return null;
    }
    Match month = ofMonth(t, ordinal.end());
    return month == null
        ? null
        : new Match(i, month.end(), month.frame().with(Slot.ORDINAL, ordinal.value()));
  }

  /** The month that a part is of: "[của|trong] tháng 9". */
  static @Nullable Match ofMonth(Tokens t, int i) {
    int j = t.is(i, "của") || t.is(i, "trong") ? i + 1 : i;
    Match month = Months.named(t, j);
    return month == null ? Months.shifted(t, j) : month;
  }

  /** An ordinal number and the index after it. */
  record Ordinal(int value, int end) {}

  static @Nullable Ordinal ordinal(Tokens t, int i) {
    if (t.is(i, "đầu")) {
      return new Ordinal(1, t.is(i + 1, "tiên") ? i + 2 : i + 1);
    }
    if (t.is(i, "cuối")) {
      return new Ordinal(-1, t.is(i + 1, "cùng") ? i + 2 : i + 1);
    }
    int j = t.is(i, "thứ") ? i + 1 : i;
    if (t.is(j, "nhất")) {
      return new Ordinal(1, j + 1);
    }
    Numerals.Numeral number = Numerals.at(t, j, 5);
    return number == null || number.value() == 0 ? null : new Ordinal(number.value(), number.end());
  }
}
