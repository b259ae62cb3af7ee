package vn.loahoc.time;

/**
 * What looks like a time and is none: periods of programmes and school years ("giai đoạn
 * 2021-2030", "năm học 2017-2018"), places named after a day ("đường 3 tháng 2") and dates still to
 * be filled in ("ngày .... tháng 9").
 */
final class Programmes {

  private Programmes() {}

  /** Index after such a period that begins at token i, else -1. */
  static int skip(Tokens t, int i) {
    int blank = blank(t, i);
    if (blank > 0) {
      return blank;
    }
    int named = namedAfterADay(t, i);
    if (named > 0) {
      return named;
    }
    if (t.is(i, "năm") && t.is(i + 1, "học") && t.get(i + 2).number()) {
      return years(t, i + 2, i + 3);
    }
    boolean stage =
        (t.is(i, "giai") && t.is(i + 1, "đoạn"))
            || (t.is(i, "nhiệm") && t.is(i + 1, "kỳ"))
            || (t.is(i, "niên") && t.is(i + 1, "khóa"));
    if (stage) {
      int j = t.is(i + 2, "từ") ? i + 3 : i + 2;
      j = t.is(j, "năm") ? j + 1 : j;
      return year(t, j) ? years(t, j, j + 1) : -1;
    }
    int j = t.is(i, "năm") ? i + 1 : i;
    boolean dash = t.mark(j + 1, '-') && year(t, j + 2) && t.get(j + 2).value() <= 99999;
    boolean date = t.mark(j + 3, '-') && t.get(j + 3).glued() && t.get(j + 4).number();
    return year(t, j) && dash && !date ? j + 3 : -1;
  }

  /** "Đường 3 Tháng 2", "Công viên 23 Tháng 9", "Cách Mạng Tháng Tám". */
  private static int namedAfterADay(Tokens t, int i) {
    boolean place =
        t.is(i - 1, "đường") || t.before(i, "công", "viên") || t.before(i, "quảng", "trường");
    Numerals.Numeral day = place ? Numerals.at(t, i, 31) : null;
    int month = day != null ? day.end() : t.before(i, "cách", "mạng") ? i : -1;
    Numerals.Numeral number = t.is(month, "tháng") ? Numerals.at(t, month + 1, 12) : null;
    return number == null ? -1 : number.end();
  }

  private static int years(Tokens t, int j, int otherwise) {
    int k = t.mark(j + 1, '-') || t.is(j + 1, "đến") ? j + 2 : j + 1;
    k = t.is(k, "năm") ? k + 1 : k;
    return k > j + 1 && t.get(k).number() ? k + 1 : otherwise;
  }

  private static boolean year(Tokens t, int i) {
    Token token = t.get(i);
    boolean figures = token.number() && token.length() >= 4 && token.length() <= 5;
    return figures && token.value() >= 1900;
  }

  private static int blank(Tokens t, int i) {
    if (!t.is(i, "ngày") || t.is(i - 1, "các") || t.is(i - 1, "những")) {
      return -1;
    }
    int month = afterDots(t, i + 1);
    boolean open = month > i + 1 || t.document();
    if (!open || !t.is(month, "tháng")) {
      return -1;
    }
    int figure = t.get(month + 1).number() ? month + 2 : month + 1;
    int year = afterDots(t, figure);
    if (!t.is(year, "năm")) {
      return figure;
    }
    return t.get(year + 1).number() ? year + 2 : year + 1;
  }

  private static int afterDots(Tokens t, int i) {
    int j = i;
    while (j < i + 60 && (t.mark(j, '.') || t.mark(j, '…') || t.mark(j, '_') || t.mark(j, '/'))) {
      j++;
    }
    return j;
  }
}
