package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/** Puts pieces together into whole times and ranges of days. */
final class Phrases {

  private static final WordSet GLUE =
      WordSet.of(
          "vào", "lúc", "của", "khoảng", "nhằm", "tức", "hồi", "từ", "trong", "đúng", "trên");

  private static final WordSet GOES_ON = WordSet.of("ngày", "tháng", "năm", "thứ", "đến");

  private Phrases() {}

  /** The time that begins at token i, or null. */
  static @Nullable Phrase at(Tokens t, int i) {
    Phrase loose = loose(t, i);
    if (loose != null) {
      return loose;
    }
    Match first = t.is(i - 1, DATE_PROMISES) ? Pieces.promised(t, i) : Pieces.at(t, i);
    if (first == null) {
      return null;
    }
    Match whole = compose(t, first);
    Phrase range = range(t, whole);
    return range == null ? new Phrase(whole.from(), whole.end(), whole.frame(), null) : range;
  }

  private static final WordSet DATE_PROMISES =
      WordSet.of("từ", "đến", "sáng", "trưa", "chiều", "tối", "đêm", "nay", "trước", "vào");

  /** "2-8/10", "17 đến 21/4", "1 đến 7 tháng 10": a day whose month stands after the second. */
  private static @Nullable Phrase loose(Tokens t, int i) {
    Integer day = t.get(i).length() <= 2 ? t.number(i, 1, 31) : null;
    boolean place = NumericDates.placeBefore(t, i) || NumberedPlaces.before(t, i);
    if (day == null || !startsNumber(t, i) || place) {
      return null;
    }
    int j = ClockRanges.connector(t, i + 1);
    if (j < 0 || (!t.get(j).number() && !t.is(j, "ngày"))) {
      return null;
    }
    boolean spoken = !t.mark(i + 1, '-');
    Match last = spoken ? Pieces.promised(t, j) : Pieces.at(t, j);
    if (last == null
        || !last.frame().has(Slot.DAY)
        || !last.frame().hasAny(Slot.MONTH, Slot.MONTH_SHIFT)) {
      return null;
    }
    Match composed = compose(t, last);
    return new Phrase(i, composed.end(), Frame.of(Slot.DAY, day), composed.frame());
  }

  private static boolean startsNumber(Tokens t, int i) {
    if (!t.get(i).glued() || !t.has(i - 1)) {
      return true;
    }
    return t.mark(i - 1, '(')
        || t.mark(i - 1, ':')
        || (t.mark(i - 1, ',') && !t.get(i - 2).number())
        || t.mark(i - 1, '"')
        || t.is(i - 1, "từ")
        || t.is(i - 1, "ngày");
  }

  /** Adds what follows to a piece as long as it speaks of the same time. */
  private static Match compose(Tokens t, Match first) {
    Match whole = Glosses.gloss(t, first);
    while (true) {
      Match longer = next(t, whole);
      if (longer == null) {
        return whole;
      }
      whole = Glosses.gloss(t, longer);
    }
  }

  /** "01/10 đến 03/10, 8h-10h": hours after a range of days are those of each day. */
  private static Match composeDays(Tokens t, Match first) {
    Match whole = Glosses.gloss(t, first);
    while (true) {
      Match longer = next(t, whole);
      if (longer == null) {
        return whole;
      }
      boolean hours = longer.frame().has(Slot.CLOCK) && !whole.frame().has(Slot.CLOCK);
      boolean apart = t.mark(whole.end(), ',') || t.mark(whole.end(), ';');
      if (hours && whole.frame().namesDays() && (apart || longer.frame().has(Slot.CLOCK_END))) {
        return whole;
      }
      whole = Glosses.gloss(t, longer);
    }
  }

  private static @Nullable Match next(Tokens t, Match whole) {
    int past = past(t, whole);
    if (past > 0) {
      return new Match(whole.from(), past, whole.frame().with(Slot.TURN, -1));
    }
    int j = afterGlue(t, whole.end());
    if (j < 0) {
      return null;
    }
    boolean dash = t.mark(j - 1, '-');
    Match piece = promises(t, whole, j) ? Pieces.promised(t, j) : Pieces.at(t, j);
    if (piece == null || (dash && !acrossDash(whole.frame(), piece.frame()))) {
      return null;
    }
    boolean comma = t.mark(j - 1, ',') || t.mark(j - 1, ';');
    if (comma && whole.frame().namesDays() && piece.frame().onlyHours() && hasOwnDay(t, piece)) {
      return null;
    }
    boolean ofAnother = whole.frame().has(Slot.DAY) && piece.frame().onlyHours();
    if (ofAnother && dateFollows(t, piece.end())) {
      return null;
    }
    Frame joined = Joining.join(whole.frame(), piece.frame());
    if (joined == null) {
      return null;
    }
    boolean bracket = t.mark(j - 1, '(') && t.mark(piece.end(), ')');
    return new Match(whole.from(), bracket ? piece.end() + 1 : piece.end(), joined);
  }

  /** Index after "vừa rồi" or "vừa qua" behind a month or a date without a year, else -1. */
  private static int past(Tokens t, Match whole) {
    boolean free = whole.frame().has(Slot.MONTH) && !whole.frame().hasAny(Slot.YEAR, Slot.TURN);
    int end = whole.end();
    boolean words = t.is(end, "vừa") && (t.is(end + 1, "rồi") || t.is(end + 1, "qua"));
    return free && words ? end + 2 : -1;
  }

  /** After a part of day, a weekday or "hôm nay" a figure like 3-10 is a date. */
  private static boolean promises(Tokens t, Match whole, int j) {
    return whole.frame().hasAny(Slot.PART, Slot.WEEKDAY, Slot.DAY_SHIFT) && t.get(j).number();
  }

  /** "8h00 - ngày 2/10", "thứ Hai - 2/10"; a dash between two of a kind is a range. */
  private static boolean acrossDash(Frame a, Frame b) {
    boolean clockAndDay = a.onlyHours() && a.has(Slot.CLOCK) && !b.namesHours();
    boolean dayAndClock = a.namesDays() && !a.namesHours() && b.onlyHours() && b.has(Slot.CLOCK);
    boolean weekdayAndDate = a.has(Slot.WEEKDAY) && !a.has(Slot.DAY) && b.has(Slot.DAY);
    return clockAndDay || dayAndClock || weekdayAndDate;
  }

  private static boolean dateFollows(Tokens t, int i) {
    Match after = Pieces.promised(t, i);
    return after != null && after.frame().has(Slot.DAY);
  }

  private static boolean hasOwnDay(Tokens t, Match piece) {
    int j = t.is(piece.end(), GLUE) ? piece.end() + 1 : piece.end();
    Match after = Pieces.promised(t, j);
    return after != null && after.frame().namesDays() && !after.frame().has(Slot.WEEKDAYS);
  }

  /** Index of what follows after commas, "vào", "lúc" and the like; -1 if the phrase must end. */
  private static int afterGlue(Tokens t, int i) {
    int j = i;
    for (int k = 0; k < 3 && breakless(t, j); k++) {
      boolean mark =
          t.mark(j, ',') || t.mark(j, '(') || t.mark(j, '-') || t.mark(j, ':') || t.mark(j, ';');
      if (!mark && !t.is(j, GLUE)) {
        break;
      }
      j++;
    }
    return breakless(t, j) && t.has(j) ? j : -1;
  }

  private static boolean breakless(Tokens t, int j) {
    Token.Gap gap = t.get(j).gap();
    return gap == Token.Gap.NONE
        || gap == Token.Gap.BLANK
        || (gap == Token.Gap.LINE && (t.mark(j - 1, ',') || (t.is(j, GOES_ON) && !t.capital(j))));
  }

  /** A range if "đến" or a dash and a second time follow. */
  private static @Nullable Phrase range(Tokens t, Match first) {
    int j = ClockRanges.connector(t, first.end());
    if (j < 0 || first.frame().has(Slot.CLOCK_END) || !breakless(t, j)) {
      return null;
    }
    boolean dash = t.mark(first.end(), '-');
    boolean promise = !dash || t.is(j, "ngày") || first.frame().has(Slot.DAY);
    Match last = promise ? Pieces.promised(t, j) : Pieces.at(t, j);
    if (last == null) {
      last = bareDay(t, first, j);
    }
    if (last == null) {
      return null;
    }
    Match whole = first.frame().namesHours() ? compose(t, last) : composeDays(t, last);
    return combine(first, whole);
  }

  /** The 27 of "ngày 25-27", "ngày 25 đến 27". */
  private static @Nullable Match bareDay(Tokens t, Match first, int j) {
    Integer day = t.get(j).length() <= 2 ? t.number(j, 1, 31) : null;
    boolean onlyDay = first.frame().only(Slot.DAY) && t.is(first.from(), "ngày");
    int start = first.frame().get(Slot.DAY, 0);
    boolean more = t.mark(j + 1, '/') || t.mark(j + 1, '-') || t.is(j + 1, "giờ");
    return day == null || !onlyDay || day <= start || more
        ? null
        : new Match(j, j + 1, Frame.of(Slot.DAY, day));
  }

  private static @Nullable Phrase combine(Match first, Match last) {
    Frame a = first.frame();
    Frame b = last.frame();
    boolean recurring = a.has(Slot.WEEKDAYS) || b.has(Slot.WEEKDAYS);
    boolean moment = a.hasAny(Slot.NOW, Slot.MINUTE_SHIFT) || b.hasAny(Slot.MINUTE_SHIFT);
    if (recurring || moment) {
      return null;
    }
    if (a.has(Slot.CLOCK) && b.has(Slot.CLOCK) && (a.onlyHours() || b.onlyHours())) {
      Frame day = a.onlyHours() ? b : a;
      Frame joined = Joining.join(withoutHours(day), ClockRanges.join(clockOf(a), clockOf(b)));
      return joined == null ? null : new Phrase(first.from(), last.end(), joined, null);
    }
    if (a.namesDays() && b.namesDays() && !a.has(Slot.COUNT)) {
      return new Phrase(first.from(), last.end(), a, b);
    }
    if (a.onlyHours()
        && b.onlyHours()
        && a.has(Slot.PART)
        && b.has(Slot.PART)
        && !a.has(Slot.CLOCK)
        && !b.has(Slot.CLOCK)) {
      return parts(first, last, a, b);
    }
    return null;
  }

  /** "từ sáng đến chiều". */
  private static @Nullable Phrase parts(Match first, Match last, Frame a, Frame b) {
    int start = DayParts.start(a.get(Slot.PART, 0)) * 60;
    int end = DayParts.end(b.get(Slot.PART, 0)) * 60;
    return end <= start
        ? null
        : new Phrase(
            first.from(),
            last.end(),
            Frame.of(Slot.CLOCK, start).with(Slot.CLOCK_END, end).with(Slot.CLOCK_PADDED, 1),
            null);
  }

  private static Frame withoutHours(Frame f) {
    Frame rest = f;
    for (Slot slot :
        new Slot[] {Slot.CLOCK, Slot.CLOCK_MINUTES, Slot.CLOCK_PADDED, Slot.PART, Slot.STAMP}) {
      rest = rest.without(slot);
    }
    return rest;
  }

  private static Frame clockOf(Frame f) {
    Frame clock = Frame.of(Slot.CLOCK, f.get(Slot.CLOCK, 0));
    for (Slot slot : new Slot[] {Slot.CLOCK_MINUTES, Slot.CLOCK_PADDED, Slot.PART}) {
      clock = clock.withAny(slot, f.get(slot));
    }
    return clock;
  }
}
