package vn.loahoc.exam;

/**
 * Something checkable that a text states.
 *
 * @param text as it was written
 * @param value what it means, the same for all ways of writing it: "8:00" for "08 giờ 00"
 */
record Claim(Kind kind, String text, String value) {

  enum Kind {
    /** E-mail or web address, lower case. */
    ADDRESS,
    /** Digits of a telephone number. */
    PHONE,
    /** Number of a document, lower case. */
    CODE,
    /** Hour and minute of the 24-hour clock: "15:30". */
    HOUR,
    /** "d/m/y", or "d/m" where the year is not said. */
    DATE,
    /** "m/y", or "m". */
    MONTH,
    /** A number of days between two days: "còn 3 ngày", "trong 7 ngày". */
    DAYS,
    /** Any other number, without leading zeros and thousands points. */
    NUMBER,
    /** The name after a word for a place, in the form texts are compared in. */
    PLACE
  }
}
