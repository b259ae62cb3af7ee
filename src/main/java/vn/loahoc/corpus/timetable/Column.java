package vn.loahoc.corpus.timetable;

/** What a column of a timetable holds. */
enum Column {
  ORDINAL,
  TITLE,
  CENTRE,
  WARD,
  VENUE,
  ROOM,
  WEEKDAYS,
  PART,
  HOURS,
  START,
  END,
  DATE,
  FROM,
  TO,
  WHEN,
  EXCEPT,
  AUDIENCE,
  /** The second of two columns that say for whom it is; alone it is the one. */
  AGE,
  /** Up to which age, beside one that says from which. */
  OLDEST,
  PLACES,
  /** How many have a place. */
  ENROLLED,
  /** How many places nobody has. */
  LEFT,
  REGISTER,
  /** Until when one can register. */
  DEADLINE,
  CONTACT,
  /** The second of two columns that say whom to ask: no heading means it by itself. */
  PHONE,
  FEE,
  BRING,
  PARKING,
  /** How long before the class people are reminded. */
  REMIND,
  NOTE,
  /** Known so that nobody is told it is not, and not taken unless it says whom to ask. */
  TEACHER,
  SPOT,
  LATITUDE,
  LONGITUDE;

  /** Whether it says when something is. */
  boolean isTime() {
    return compareTo(WEEKDAYS) >= 0 && compareTo(WHEN) <= 0;
  }
}
