package vn.loahoc.time;

/** How exactly a time was said, from finest to coarsest. */
public enum Grain {
  MINUTE,
  HOUR,
  PART_OF_DAY,
  DAY,
  WEEK,
  MONTH,
  YEAR
}
