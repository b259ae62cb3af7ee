package vn.loahoc.corpus.timetable;

/** What a single cell looks like, whatever its heading says. A cell may have several signs. */
enum Sign {
  /** Hours and nothing else. */
  HOURS,
  ONE_HOUR,
  /** Weekdays, with or without a part of the day. */
  WEEKDAYS,
  DAYS,
  ONE_DAY,
  PART,
  /** Weekdays or days with hours. */
  MIXED,
  /** Any of the above. */
  TIME,
  /** "đến khi có thông báo". */
  OPEN,
  /** A day off or put off. */
  OFF,
  /** A small number, or that there is none. */
  NUMBER,
  /** How many have a place or could have one, or that none is left: "20/20", "đủ". */
  SEATS,
  PHONE,
  MONEY,
  WARD,
  /** The name of a ward but for a letter or two. */
  NEARLY_WARD,
  PLACE,
  /** An office, a union, a club. */
  GROUP,
  /** For whom. */
  PEOPLE,
  /** Somebody by name. */
  PERSON,
  /** Somebody by the name of a family and their own, and nothing else. */
  FULL_NAME,
  ROOM
}
