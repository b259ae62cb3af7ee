package vn.loahoc.time;

/**
 * Places that are told by a number: districts, wards, quarters, houses and rooms. The 7 of "quận 7
 * tháng 10" is no day of that month.
 */
final class NumberedPlaces {

  private static final WordSet UNITS =
      WordSet.of(
          "quận", "q", "phường", "p", "khu", "kp", "ấp", "tổ", "tdp", "thôn", "xóm", "khóm", "khối",
          "bản", "làng", "đội", "số", "phòng", "tầng", "lầu", "block", "lô", "hẻm", "ngõ", "ngách",
          "kiệt");

  private NumberedPlaces() {}

  /** Whether the number at token i names such a place: "Q.7", "khu phố 3", "tổ dân phố 12". */
  static boolean before(Tokens t, int i) {
    if (t.before(i, "khu", "phố") || t.before(i, "dân", "phố") || t.before(i, "số", "nhà")) {
      return true;
    }
    int unit = t.mark(i - 1, '.') && t.get(i - 1).glued() ? i - 2 : i - 1;
    // "30p" are minutes
    boolean counted = t.get(unit).glued() && t.get(unit - 1).number();
    return t.get(i).gap().compareTo(Token.Gap.LINE) < 0 && t.is(unit, UNITS) && !counted;
  }
}
