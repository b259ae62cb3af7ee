package vn.loahoc.time;

/** What the words before a time make of it. */
public enum Bound {
  /** The time itself: "ngày 2/10", "lúc 8 giờ". */
  AT,
  /** Exclusive: "trước ngày 11/10" has its last day on 10/10. */
  BEFORE,
  /** Inclusive: "đến hết ngày 8/10", "chậm nhất ngày 8/10". */
  UNTIL,
  /** "từ ngày 3/10", "sau ngày 3/10" without an end. */
  FROM
}
