package vn.loahoc.participation;

/**
 * What stands in the rows of a bin.
 *
 * @param people lượt: all whom they stand for, companions included
 * @param persons the different ones, where the kind tells of persons
 */
record Sum(Bin bin, long people, Persons persons) {

  static Sum nothing(Bin bin) {
    return new Sum(bin, 0, Persons.NONE);
  }

  Kind kind() {
    return bin.kind();
  }

  Group group() {
    return bin.group();
  }

  /** The same and newer rows. */
  Sum and(Changes newer) {
    return new Sum(bin, people + newer.people(), persons.and(newer));
  }
}
