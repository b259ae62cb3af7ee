package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/** Dates with their words: "ngày 3 tháng 10 năm 2023", "mùng 3", "rằm tháng 8", "ngày 3/10". */
final class SpokenDates {

  /** After "âm" these speak of sound, not of the moon. */
  private static final WordSet SOUNDS =
      WordSet.of("nhạc", "thanh", "lượng", "hưởng", "điệu", "vang", "tính", "độ", "ỉ");

  private SpokenDates() {}

  static @Nullable Match at(Tokens t, int i) {
    Match match = introduced(t, i);
    if (match == null) {
      match = lunarDay(t, i);
    }
    if (match == null && t.get(i).number()) {
      match = dayOfMonth(t, i);
    }
    return match == null ? null : lunar(t, match);
  }

  /** What follows "ngày" or "hôm". */
  private static @Nullable Match introduced(Tokens t, int i) {
    boolean day = t.is(i, "ngày");
    if (!day && !t.is(i, "hôm") && !t.is(i, "bữa")) {
      return null;
    }
    int j = i + 1;
    if (t.is(j, "ngày") || t.mark(j, ':')) {
      j++;
    }
    Match inner = NumericDates.promised(t, j);
    if (inner == null) {
      inner = lunarDay(t, j);
    }
    if (inner == null) {
      inner = dayOfMonth(t, j);
    }
    if (inner == null && day) {
      inner = bareDay(t, j);
    }
    return inner == null ? null : new Match(i, inner.end(), inner.frame());
  }

  /** "3 tháng 10 [năm 2023]", "3 tháng này". */
  private static @Nullable Match dayOfMonth(Tokens t, int i) {
    Numerals.Numeral day = Numerals.at(t, i, 31);
    if (day == null || day.value() == 0 || measured(t, i) || NumberedPlaces.before(t, i)) {
      return null;
    }
    int j = t.mark(day.end(), ',') || t.mark(day.end(), '/') ? day.end() + 1 : day.end();
    Match month = Months.named(t, j);
    if (month == null && t.is(j, "tháng")) {
      month = Months.shifted(t, j);
      boolean duration = month != null && !t.is(j - 2, "ngày") && !t.is(i - 1, "mùng");
      if (duration && !t.is(i - 1, "ngày")) {
        return null;
      }
    }
    if (month == null) {
      return null;
    }
    return new Match(i, month.end(), Frame.of(Slot.DAY, day.value()).and(month.frame()));
  }

  /** Whether a number only goes on from another: the 2 of "1,2 tháng". */
  private static boolean measured(Tokens t, int i) {
    return t.get(i).number() && t.get(i).glued() && t.mark(i - 1, ',') && t.get(i - 1).glued();
  }

  /** "ngày 3" with nothing after it that makes it a count or a code. */
  private static @Nullable Match bareDay(Tokens t, int i) {
    Integer day = t.get(i).length() <= 2 ? t.number(i, 1, 31) : null;
    if (day == null || !(t.get(i).glued() || t.get(i).gap() == Token.Gap.BLANK)) {
      return null;
    }
    Token next = t.get(i + 1);
    boolean code =
        (t.mark(i + 1, '/') || t.mark(i + 1, '%') || next.kind() == Token.Kind.WORD)
            && next.glued()
            && t.has(i + 1);
    boolean times = t.is(i + 1, "lần") || t.is(i + 1, "buổi") || t.is(i + 1, "tiếng");
    return code || times || t.is(i + 1, "giờ") || t.is(i + 1, "h")
        ? null
        : new Match(i, i + 1, Frame.of(Slot.DAY, day));
  }

  /** "mùng 3 [tháng 10]", "mồng ba Tết", "rằm [tháng 8]", "30 Tết". */
  private static @Nullable Match lunarDay(Tokens t, int i) {
    if (t.is(i, "mùng") || t.is(i, "mồng")) {
      Numerals.Numeral day = Numerals.at(t, i + 1, 10);
      return day == null || day.value() == 0 ? null : early(t, i, day);
    }
    if (t.is(i, "rằm")) {
      Match month = Months.named(t, i + 1);
      Frame full = Frame.of(Slot.DAY, 15).with(Slot.LUNAR, 1);
      if (month != null) {
        return new Match(i, month.end(), full.and(month.frame()));
      }
      Match shifted = Months.shifted(t, i + 1);
      boolean day = t.is(i - 1, "ngày") || t.is(i - 1, "hôm") || t.is(i - 1, "bữa");
      boolean near = t.is(i + 1, "này") || t.is(i + 1, "tới") || day;
      return t.get(i).marked() || near || shifted != null ? new Match(i, i + 1, full) : null;
    }
    Integer day = t.number(i, 23, 30);
    if (day != null && t.is(i + 1, "tết") && !t.is(i + 2, "dương")) {
      return new Match(i, i + 2, Frame.of(Slot.DAY, day).with(Slot.MONTH, 12).with(Slot.LUNAR, 1));
    }
    return null;
  }

  private static Match early(Tokens t, int i, Numerals.Numeral day) {
    Frame frame = Frame.of(Slot.DAY, day.value());
    if (t.is(day.end(), "tết")) {
      return new Match(i, day.end() + 1, frame.with(Slot.MONTH, 1).with(Slot.LUNAR, 1));
    }
    int j = t.mark(day.end(), '/') || t.mark(day.end(), '-') ? day.end() + 1 : day.end();
    Integer figure = j > day.end() ? t.number(j, 1, 12) : null;
    if (figure != null) {
      return new Match(i, j + 1, frame.with(Slot.MONTH, figure));
    }
    Match month = Months.named(t, day.end());
    if (month == null) {
      month = Months.shifted(t, day.end());
    }
    return month == null
        ? new Match(i, day.end(), frame)
        : new Match(i, month.end(), frame.and(month.frame()));
  }

  /** A date called lunar by the words after it: "10/3 âm lịch", "15/8 (âm lịch)", "15/8 ÂL". */
  static Match lunar(Tokens t, Match date) {
    int j = date.end();
    boolean bracket = t.mark(j, '(');
    int k = bracket ? j + 1 : j;
    int end = lunarWords(t, k);
    if (end < 0) {
      return date;
    }
    if (bracket && t.mark(end, ')')) {
      end++;
    }
    return new Match(date.from(), end, date.frame().with(Slot.LUNAR, 1));
  }

  private static int lunarWords(Tokens t, int i) {
    int end = t.after(i, "âm", "lịch");
    if (end < 0) {
      end = t.after(i, "lịch", "âm");
    }
    if (end < 0) {
      end = t.after(i, "theo", "âm", "lịch");
    }
    if (end < 0 && t.is(i, "âl")) {
      end = i + 1;
    }
    boolean bare = t.is(i, "âm") && t.get(i).marked();
    return end < 0 && bare && !t.is(i + 1, SOUNDS) ? i + 1 : end;
  }
}
