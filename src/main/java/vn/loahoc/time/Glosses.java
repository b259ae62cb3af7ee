package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/** A date that is said a second time in the other calendar. */
final class Glosses {

  private Glosses() {}

  /**
   * "Ngày 11 tháng 6 năm Mậu Tuất (Tức ngày 23 tháng 7 năm 2018)": of a lunar date and its solar
   * gloss the solar one counts, in whichever order they stand.
   */
  static Match gloss(Tokens t, Match date) {
    int j = date.end();
    boolean bracket = t.mark(j, '(');
    int k = bracket || t.mark(j, ',') ? j + 1 : j;
    boolean word = t.is(k, "tức") || t.is(k, "nhằm");
    if (!date.frame().has(Slot.DAY) || (!bracket && !word)) {
      return date;
    }
    k = word ? k + 1 : k;
    k = t.is(k, "là") || t.is(k, "vào") || t.is(k, "nhằm") ? k + 1 : k;
    Match other = Pieces.promised(t, k);
    if (other == null || !other.frame().has(Slot.DAY)) {
      return date;
    }
    int end = other.end();
    Match year = Months.year(t, t.mark(end, ',') ? end + 1 : end);
    Frame frame = other.frame();
    if (year != null && !frame.has(Slot.YEAR)) {
      frame = frame.and(year.frame());
      end = year.end();
    }
    boolean lunarFirst = lunar(date.frame()) || (word && date.frame().has(Slot.CYCLE));
    if (lunarFirst == lunar(frame)) {
      return date;
    }
    end = bracket && t.mark(end, ')') ? end + 1 : end;
    Frame hours = hoursOf(date.frame());
    Frame kept = lunarFirst ? frame : date.frame();
    return new Match(date.from(), end, hours == null ? kept : hours.and(kept));
  }

  private static boolean lunar(Frame frame) {
    return frame.hasAny(Slot.LUNAR, Slot.CYCLE);
  }

  private static @Nullable Frame hoursOf(Frame frame) {
    Frame hours = null;
    for (Slot slot : new Slot[] {Slot.CLOCK, Slot.CLOCK_MINUTES, Slot.CLOCK_END, Slot.PART}) {
      Integer value = frame.get(slot);
      if (value != null) {
        hours = hours == null ? Frame.of(slot, value) : hours.with(slot, value);
      }
    }
    return hours;
  }
}
