package vn.loahoc.time;

/** What a time phrase can say, each as one number. */
enum Slot {
  /** Day of the month; with {@link #LUNAR} of the lunar month. */
  DAY,
  MONTH,
  YEAR,
  /** Marks {@link #DAY} and {@link #MONTH} as those of the lunar calendar. */
  LUNAR,
  /** Place of a year in the cycle of sixty: 0 is Giáp Tý. */
  CYCLE,
  /** 1 Monday to 7 Sunday. */
  WEEKDAY,
  /** Which of the weekdays: -1 the last one, 0 this one, 1 the coming one. */
  TURN,
  DAY_SHIFT,
  WEEK_SHIFT,
  MONTH_SHIFT,
  QUARTER_SHIFT,
  YEAR_SHIFT,
  /** How many days, weeks, months or years a shift begins; one if absent. */
  COUNT,
  /** The same day so many months away. */
  MONTH_JUMP,
  QUARTER,
  WEEKEND,
  /** 1 the first third, 2 the middle, 3 the last. */
  SECTION,
  /** The first day of a month, -1 the last. */
  NTH_DAY,
  /** The n-th week or weekday of a month, -1 the last. */
  ORDINAL,
  NOW,
  HOUR_SHIFT,
  MINUTE_SHIFT,
  /** Minutes since midnight as said, before a part of day turns 3 into 15. */
  CLOCK,
  /** Present when minutes were said. */
  CLOCK_MINUTES,
  CLOCK_END,
  CLOCK_END_MINUTES,
  /** Present when the hour has a leading nought, so that it counts from midnight. */
  CLOCK_PADDED,
  /** Index into {@link DayParts}. */
  PART,
  /** Bits of weekdays that come back: bit 0 Monday. */
  WEEKDAYS,
  EXCEPT,
  /** Present when only the face of a digital clock was written ("10:45"). */
  STAMP
}
