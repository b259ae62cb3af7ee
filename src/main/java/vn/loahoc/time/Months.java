package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/** Months and years by name: "tháng 10 năm 2023", "tháng giêng", "th10", "năm Mậu Tuất". */
final class Months {

  private static final String[] STEMS = {
    "giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"
  };

  private static final String[] BRANCHES = {
    "tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi"
  };

  /** "những năm qua", "hằng năm này": no one year. */
  private static final WordSet SEVERAL =
      WordSet.of("những", "nhiều", "các", "hằng", "hàng", "mấy", "vài", "mỗi");

  private Months() {}

  /** A month, with its year if that follows. */
  static @Nullable Match named(Tokens t, int i) {
    Match month = month(t, i);
    if (month == null) {
      return null;
    }
    Match lunar = SpokenDates.lunar(t, month);
    Match year = yearAfter(t, lunar.end());
    return year == null ? lunar : new Match(i, year.end(), lunar.frame().and(year.frame()));
  }

  private static @Nullable Match month(Tokens t, int i) {
    boolean shortForm = t.is(i, "th") && t.get(i + 1).glued() && t.get(i + 1).number();
    if (shortForm) {
      Integer figure = t.number(i + 1, 1, 12);
      return figure == null || (figure <= 7 && !promisedMonth(t, i))
          ? null
          : new Match(i, i + 2, Frame.of(Slot.MONTH, figure));
    }
    if (!t.is(i, "tháng")) {
      return null;
    }
    if (t.is(i + 1, "giêng")) {
      return new Match(i, i + 2, Frame.of(Slot.MONTH, 1).with(Slot.LUNAR, 1));
    }
    if (t.is(i + 1, "chạp")) {
      return new Match(i, i + 2, Frame.of(Slot.MONTH, 12).with(Slot.LUNAR, 1));
    }
    Numerals.Numeral number = Numerals.at(t, i + 1, 12);
    boolean readable = number != null && number.value() > 0 && !runsOn(t, number.end());
    return number != null && readable
        ? new Match(i, number.end(), Frame.of(Slot.MONTH, number.value()))
        : null;
  }

  /** "th2" is Monday or February: a month after a day, a third of a month, or before a year. */
  private static boolean promisedMonth(Tokens t, int i) {
    return t.get(i - 1).number()
        || t.is(i - 1, "đầu")
        || t.is(i - 1, "cuối")
        || t.is(i - 1, "giữa")
        || yearAfter(t, i + 2) != null;
  }

  private static boolean runsOn(Tokens t, int i) {
    return t.has(i) && t.get(i).glued() && (t.get(i).number() || t.mark(i, '%'));
  }

  /** "tháng này", "tháng sau". */
  static @Nullable Match shifted(Tokens t, int i) {
    if (!t.is(i, "tháng")) {
      return null;
    }
    Shifts.Shift shift = Shifts.at(t, i + 1);
    return shift == null
        ? null
        : new Match(i, shift.end(), Frame.of(Slot.MONTH_SHIFT, shift.units()));
  }

  /** A year after its month: "năm 2023", "/2023", "-2023", "năm sau", " 2023". */
  private static @Nullable Match yearAfter(Tokens t, int i) {
    int j = t.mark(i, ',') && t.is(i + 1, "năm") ? i + 1 : i;
    j = t.is(j, "của") && t.is(j + 1, "năm") ? j + 1 : j;
    Match year = year(t, j);
    if (year != null) {
      return year;
    }
    int k = t.mark(i, '/') || t.mark(i, '-') || t.mark(i, '.') ? i + 1 : i;
    Integer figures = t.get(k).length() == 4 ? t.number(k, 1900, 2199) : null;
    boolean programme = t.mark(k + 1, '-') && t.get(k + 2).length() == 4 && t.get(k + 2).number();
    return figures == null || programme || t.get(k).gap() == Token.Gap.PARAGRAPH
        ? null
        : new Match(i, k + 1, Frame.of(Slot.YEAR, figures));
  }

  /** "năm 2023", "năm ngoái", "năm Mậu Tuất"; no school year, no period of a programme. */
  static @Nullable Match year(Tokens t, int i) {
    if (t.is(i, "sang") && t.is(i + 1, "năm") && !t.get(i + 2).number()) {
      return new Match(i, i + 2, Frame.of(Slot.YEAR_SHIFT, 1));
    }
    if (!t.is(i, "năm")) {
      return null;
    }
    int j = t.is(i + 1, "âm") && t.is(i + 2, "lịch") ? i + 3 : i + 1;
    Integer figures = t.get(j).length() == 4 ? t.number(j, 1900, 2199) : null;
    if (figures != null) {
      return period(t, i, j) ? null : new Match(i, j + 1, Frame.of(Slot.YEAR, figures));
    }
    Match cycle = cycle(t, i + 1);
    if (cycle != null) {
      return new Match(i, cycle.end(), cycle.frame());
    }
    Shifts.Shift shift = Shifts.at(t, i + 1);
    if (shift == null || t.get(i - 1).number() || ordinal(t, i) || t.is(i - 1, SEVERAL)) {
      return null;
    }
    return new Match(i, shift.end(), Frame.of(Slot.YEAR_SHIFT, shift.units()));
  }

  /** "tháng năm tới", "thứ năm này": the five, not the year. */
  private static boolean ordinal(Tokens t, int i) {
    return t.is(i - 1, "thứ") || t.is(i - 1, "tháng") || t.is(i - 1, "mươi");
  }

  /** "năm 2021-2030" and "10 năm 2021-2030" are programmes. */
  private static boolean period(Tokens t, int i, int j) {
    boolean dash = t.mark(j + 1, '-') || t.mark(j + 1, '/');
    boolean longer = dash && t.get(j + 2).number() && t.get(j + 2).length() >= 4;
    boolean code = t.mark(j + 1, '/') && t.get(j + 1).glued() && !t.mark(j + 2, '.');
    return longer || code || t.before(i, "giai", "đoạn") || t.before(i, "nhiệm", "kỳ");
  }

  private static @Nullable Match cycle(Tokens t, int i) {
    for (int stem = 0; stem < STEMS.length; stem++) {
      if (t.is(i, STEMS[stem])) {
        int branch = branch(t, i + 1);
        if (branch >= 0 && branch % 2 == stem % 2) {
          int place = (36 * stem + 25 * branch) % 60;
          return new Match(i, i + 2, Frame.of(Slot.CYCLE, place));
        }
      }
    }
    return null;
  }

  private static int branch(Tokens t, int i) {
    for (int branch = 0; branch < BRANCHES.length; branch++) {
      if (t.is(i, BRANCHES[branch])) {
        return branch;
      }
    }
    return t.is(i, "mẹo") ? 3 : t.is(i, "tị") ? 5 : -1;
  }
}
