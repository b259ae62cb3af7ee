package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/**
 * A number of units from now: "3 ngày tới" (from tomorrow on), "3 ngày nữa" (that one day), "2 tuần
 * trước", "30 phút nữa". A number of units alone is a length, no time.
 */
final class Durations {

  private enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  private enum Way {
    /** A stretch that begins with the next unit. */
    NEXT,
    /** A stretch that ended with the last unit. */
    LAST,
    /** A point ahead. */
    IN,
    /** A point behind. */
    AGO
  }

  private record Turn(Way way, int end) {}

  private Durations() {}

  static @Nullable Match at(Tokens t, int i) {
    return t.is(i, "cách") && t.is(i + 1, "đây") ? past(t, i) : counted(t, i);
  }

  /** "cách đây 3 ngày". */
  private static @Nullable Match past(Tokens t, int i) {
    Numerals.Numeral count = Numerals.at(t, i + 2, 400);
    Unit unit = count == null ? null : unit(t, count.end());
    return count == null || count.value() == 0 || unit == null
        ? null
        : new Match(i, count.end() + 1, frame(unit, count.value(), Way.AGO));
  }

  private static @Nullable Match counted(Tokens t, int i) {
    int j = t.is(i, "trong") || t.is(i, "sau") ? i + 1 : i;
    j = t.is(j, "vòng") || t.is(j, "khoảng") || t.is(j, "những") ? j + 1 : j;
    Numerals.Numeral count = Numerals.at(t, j, 400);
    if (count == null) {
      count = t.is(j, "vài") || t.is(j, "mấy") ? new Numerals.Numeral(3, j + 1) : null;
    }
    if (count == null || count.value() == 0 || j > i + 2) {
      return null;
    }
    Unit unit = unit(t, count.end());
    if (unit == null) {
      return null;
    }
    int end = count.end() + (t.is(count.end() + 1, "đồng") ? 3 : 1);
    boolean vague = !t.get(j).number() && (t.is(j, "vài") || t.is(j, "mấy"));
    Turn turn = turn(t, end);
    if (turn == null || (vague && (turn.way() == Way.IN || turn.way() == Way.AGO))) {
      return null;
    }
    int from = t.is(i, "sau") ? i : j;
    return new Match(from, turn.end(), frame(unit, count.value(), turn.way()));
  }

  private static @Nullable Unit unit(Tokens t, int i) {
    if (t.is(i, "ngày") || t.is(i, "hôm") || t.is(i, "bữa")) {
      return Unit.DAY;
    }
    if (t.is(i, "tuần")) {
      return t.is(i + 1, "lễ") ? null : Unit.WEEK;
    }
    if (t.is(i, "tháng")) {
      return Unit.MONTH;
    }
    if (t.is(i, "năm")) {
      return Unit.YEAR;
    }
    if (t.is(i, "giờ") || t.is(i, "tiếng") || t.is(i, "h")) {
      return Unit.HOUR;
    }
    return t.is(i, "phút") || t.is(i, "ph") || t.is(i, "p") ? Unit.MINUTE : null;
  }

  private static @Nullable Turn turn(Tokens t, int i) {
    if (t.is(i, "nữa")) {
      return new Turn(Way.IN, i + 1);
    }
    if ((t.is(i, "sắp") && t.is(i + 1, "tới"))
        || (t.is(i, "tiếp") && t.is(i + 1, "theo"))
        || (t.is(i, "kế") && t.is(i + 1, "tiếp"))) {
      return new Turn(Way.NEXT, i + 2);
    }
    if (t.is(i, "tới")
        && !t.get(i + 1).number()
        && !t.is(i + 1, "đây")
        && !t.is(i + 1, "mấy")
        && !isEvening(t, i)) {
      return new Turn(Way.NEXT, i + 1);
    }
    if ((t.is(i, "vừa") && (t.is(i + 1, "rồi") || t.is(i + 1, "qua")))
        || (t.is(i, "gần") && t.is(i + 1, "đây"))) {
      return new Turn(Way.LAST, i + 2);
    }
    if (t.is(i, "qua") && (t.closes(i + 1) || t.get(i - 1).word().length() > 1)) {
      return new Turn(Way.LAST, i + 1);
    }
    if (t.is(i, "trước") && !before(t, i + 1)) {
      return new Turn(Way.AGO, t.is(i + 1, "đây") || t.is(i + 1, "đó") ? i + 2 : i + 1);
    }
    boolean later = t.is(i, "sau") && !before(t, i + 1);
    return later ? new Turn(Way.IN, i + 1) : null;
  }

  /** Without its mark "tới" may be "tối": "30 phut toi qua", "sau 8h toi". */
  private static boolean isEvening(Tokens t, int i) {
    boolean day =
        t.is(i + 1, "qua") || t.is(i + 1, "nay") || t.is(i + 1, "hôm") || t.is(i + 1, "mai");
    boolean hour = t.is(i - 1, "giờ") || t.is(i - 1, "h");
    return (day || hour) && !t.get(i).marked();
  }

  /** "3 ngày trước khi khai mạc", "2 ngày trước lễ" count from another day. */
  private static boolean before(Tokens t, int i) {
    return t.is(i, "khi")
        || t.is(i, "lúc")
        || t.is(i, "lễ")
        || t.is(i, "ngày")
        || t.is(i, "buổi")
        || t.is(i, "tết")
        || t.get(i).number();
  }

  private static Frame frame(Unit unit, int count, Way way) {
    if (way == Way.NEXT || way == Way.LAST) {
      Frame shift = Frame.of(slot(unit), way == Way.NEXT ? 1 : -count);
      return shift.with(Slot.COUNT, count);
    }
    int signed = way == Way.IN ? count : -count;
    return switch (unit) {
      case WEEK -> Frame.of(Slot.DAY_SHIFT, 7 * signed);
      case MONTH -> Frame.of(Slot.MONTH_JUMP, signed);
      case HOUR -> Frame.of(Slot.MINUTE_SHIFT, 60 * signed);
      default -> Frame.of(slot(unit), signed);
    };
  }

  private static Slot slot(Unit unit) {
    return switch (unit) {
      case MINUTE -> Slot.MINUTE_SHIFT;
      case HOUR -> Slot.HOUR_SHIFT;
      case DAY -> Slot.DAY_SHIFT;
      case WEEK -> Slot.WEEK_SHIFT;
      case MONTH -> Slot.MONTH_SHIFT;
      case YEAR -> Slot.YEAR_SHIFT;
    };
  }
}
