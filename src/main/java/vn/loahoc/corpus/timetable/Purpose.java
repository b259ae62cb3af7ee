package vn.loahoc.corpus.timetable;

/** What a time in the text of a row is told for. */
enum Purpose {
  /** When it is held. */
  HELD,
  CANCELLED,
  ADDED,
  MOVED
}
