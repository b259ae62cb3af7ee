package vn.loahoc.inquiry;

import java.util.EnumSet;
import java.util.Set;

/** What a phrase of {@code talk.tsv} shows. */
public enum Sign {
  /** It is about classes at all. */
  CLASS,
  /** How many meetings, how long each. */
  LENGTH,
  WHEN,
  NEXT,
  OFF,
  WHERE,
  FEE,
  BRING,
  PARKING,
  PLACES,
  REGISTER,
  /** Whether one has to register at all. */
  REGISTERING,
  /** Who holds it. */
  HOLDER,
  CONTACT,
  /** Not whom to ask but the number. */
  PHONE,
  TEACHER,
  AUDIENCE,
  COUNT,
  MORE,
  /** A class that was told before: "lớp đó". */
  THAT,
  /** Another of a list than the one that was picked: "lớp kia". */
  OTHER_ONE,
  /** All that was listed before. */
  LISTED,
  /** Only what costs nothing is wanted. */
  FREE,
  /** Only what has no places left is wanted. */
  FULL,
  /** Only where nobody has to register. */
  UNREGISTERED,
  /** Whether somebody of an age may come. */
  MAY_COME,
  /** Only what begins then is wanted. */
  OPENS,
  /** The age is that of pupils of a grade. */
  GRADE,
  /** Others than the class that was told of are wanted: "còn lớp nào", "lớp khác". */
  OTHERS,
  /** Others like a class are wanted: "lớp nào tương tự". */
  ALIKE,
  /** There is none of the kind that was told, so others are told. */
  OF_OTHERS,
  /** Only what is still to come is wanted. */
  STILL,
  /** Something is asked that no column tells, though a remark may: "có cấp chứng nhận không". */
  FURTHER,
  /** The same, by words that no list has. */
  REST,
  /** What costs least comes first. */
  CHEAPEST,
  /** What costs most comes first. */
  DEAREST,
  /** What begins first comes first. */
  EARLIEST,
  /** What is on next comes first. */
  SOONEST,
  /** For beginners, or for those who know something already. */
  LEVEL,
  /** The ward of the person who asks. */
  OWN,
  /** The same, or around the place they shared. */
  NEAR,
  /** A ward beside it, that is not named. */
  NEIGHBOUR,
  OLDER,
  CHILDREN,
  NURSERY,
  /** Pupils of the first to the fifth grade. */
  PRIMARY,
  MIDDLE,
  HIGH,
  WOMEN,
  TEENS,
  YOUNG,
  WORKERS,
  DISABLED,
  PARENTS,
  ADULTS,
  MEN,
  /** Whole families, grown-ups and children together. */
  FAMILY,
  ALL,
  /** A day is named by its place in the week. */
  WEEKDAY,
  /** A day of the lunar calendar is named as such. */
  LUNAR,
  NOISE,
  /** Several words for one topic. */
  SAME,
  /** A word for many topics. */
  KIND,
  /** What somebody needs, and what is taught helps. */
  NEED;

  /** What a class is about. */
  static final Set<Sign> TOPICS = EnumSet.of(SAME, KIND, NEED);

  /** What one can ask of a class. */
  public static final Set<Sign> FACTS = EnumSet.range(LENGTH, AUDIENCE);

  /** For whom a class is. */
  static final Set<Sign> AUDIENCES = EnumSet.range(OLDER, ALL);

  /** Groups of grown-ups of any age. */
  static final Set<Sign> GROWN = EnumSet.of(WOMEN, MEN, WORKERS, PARENTS, OLDER);

  /** Pupils, by their schools. */
  static final Set<Sign> SCHOOLS = EnumSet.range(NURSERY, HIGH);

  /** Those that are not grown yet. */
  static final Set<Sign> YOUNG_ONES = EnumSet.of(CHILDREN, NURSERY, PRIMARY, MIDDLE, HIGH, TEENS);

  /** What a list of the classes of a day says of each. */
  public static final Set<Sign> OF_A_DAY = EnumSet.of(LENGTH, WHEN, WHERE, NEXT, OFF);

  /** What is asked of a class, whoever may come to it. */
  static final Set<Sign> OF_A_CLASS = EnumSet.range(LENGTH, TEACHER);

  /** Facts that nobody asks of a plan. */
  static final Set<Sign> OF_CLASSES_ONLY = EnumSet.of(BRING, PARKING, PLACES, TEACHER);
}
