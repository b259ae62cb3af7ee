package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/**
 * The parts of a day and their hours: sáng 05–11, trưa 11–13, chiều 13–18, tối 18–24, đêm 22–05,
 * ends exclusive. Finer words ("sáng sớm", "khuya") fall under these.
 */
final class DayParts {

  static final int SANG = 0;
  static final int TRUA = 1;
  static final int CHIEU = 2;
  static final int TOI = 3;
  static final int DEM = 4;

  private static final String[] NAMES = {"sáng", "trưa", "chiều", "tối", "đêm"};
  private static final int[][] HOURS = {{5, 11}, {11, 13}, {13, 18}, {18, 24}, {22, 29}};

  /** After these an unmarked "sang" is "to": "chuyen sang ngay 3/10". */
  private static final WordSet MOVED =
      WordSet.of("chuyển", "dời", "đổi", "lùi", "hoãn", "qua", "đi", "mời");

  private DayParts() {}

  static int start(int part) {
    return HOURS[part][0];
  }

  /** The hour at which it ends, above 24 on the next day. */
  static int end(int part) {
    return HOURS[part][1];
  }

  /** A part of day: "sáng", "buổi chiều", "sáng sớm", "nửa đêm". */
  static @Nullable Match at(Tokens t, int i) {
    int j = t.is(i, "buổi") || t.is(i, "bữa") || t.is(i, "ban") ? i + 1 : i;
    int part = named(t, j);
    if (part < 0) {
      return night(t, i);
    }
    if (j > i && t.is(i, "bữa") && (part == CHIEU || part == DEM)) {
      return null;
    }
    int end = j + 1;
    if (t.is(end, "sớm") || t.is(end, "khuya") || t.is(end, "muộn")) {
      end++;
    } else if (t.is(end, "tối") && part == CHIEU && t.get(end).marked()) {
      end++;
    }
    return clear(t, i, j, end) ? new Match(i, end, Frame.of(Slot.PART, part)) : null;
  }

  /** The index of a part's name, -1 if it is none. */
  static int named(Tokens t, int i) {
    for (int part = 0; part < NAMES.length; part++) {
      if (t.is(i, NAMES[part])) {
        return part;
      }
    }
    return -1;
  }

  /** Without marks "sang", "toi", "dem" are also other words; a day must stand after them. */
  private static boolean clear(Tokens t, int i, int j, int end) {
    boolean known = t.get(j).marked() || j > i;
    boolean unique = t.is(j, "chiều") || t.is(j, "trưa");
    if (misread(t, j, end)) {
      return false;
    }
    boolean moved = t.is(j, "sáng") && (t.document() || t.is(j - 1, MOVED));
    boolean other = moved && !known;
    boolean early = end > j + 1 && t.is(end - 1, "sớm");
    boolean learned = t.is(j, "tối") && t.closes(end) && (t.is(j - 1, "học") || t.is(j - 1, "lớp"));
    return known
        || early
        || (learned && !t.anyMarks())
        || (unique && !t.anyMarks())
        || (!other && dayFollows(t, end));
  }

  /** "sáng tạo", "sáng kiến", "chiều dài", "đêm" of other words. */
  private static boolean misread(Tokens t, int j, int end) {
    if (t.is(j, "sáng")) {
      return t.is(end, "tạo")
          || t.is(end, "kiến")
          || t.is(end, "lập")
          || t.is(end, "tác")
          || t.is(end, "tỏ")
          || t.is(end, "suốt")
          || t.is(end, "chế")
          || t.is(end, "sủa")
          || t.is(end, "lạng")
          || t.is(j - 1, "khai")
          || t.is(j - 1, "ánh")
          || t.is(j - 1, "chiếu")
          || t.is(j - 1, "soi")
          || t.is(j - 1, "trong")
          || t.is(j - 1, "thắp");
    }
    if (t.is(j, "chiều")) {
      return t.is(end, "dài")
          || t.is(end, "cao")
          || t.is(end, "rộng")
          || t.is(end, "sâu")
          || t.is(end, "hướng")
          || t.is(j - 1, "hai")
          || t.is(j - 1, "một")
          || t.is(j - 1, "nhiều")
          || t.is(j - 1, "đa");
    }
    if (t.is(j, "tối")) {
      return (!t.get(j).marked() && asks(t, end))
          || t.is(end, "đa")
          || t.is(end, "thiểu")
          || t.is(end, "ưu")
          || t.is(end, "cao")
          || t.is(end, "tăm")
          || t.is(j - 1, "bóng");
    }
    return false;
  }

  /** "toi ngay may", "toi khi nao", "toi bao gio": until when. */
  private static boolean asks(Tokens t, int i) {
    int noun = t.is(i, "ngày") || t.is(i, "tháng") || t.is(i, "lúc") ? i + 1 : i;
    return t.is(i, "khi")
        || t.is(i, "bao")
        || (noun > i && (t.is(noun, "mấy") || t.is(noun, "nào")));
  }

  private static boolean dayFollows(Tokens t, int i) {
    if (t.is(i, "nay") || t.is(i, "mai") || t.is(i, "mốt")) {
      return true;
    }
    if (t.is(i, "qua") || t.is(i, "hôm")) {
      return t.closes(i + 1) || t.is(i + 1, Openers.AFTER_A_DATE) || t.is(i + 1, "qua");
    }
    boolean weekday = Weekdays.bare(t, i) != null || t.is(i, "cn");
    return weekday
        || t.is(i, "ngày")
        || NumericDates.dayMonth(t, i, '/') != null
        || NumericDates.dayMonth(t, i, '-') != null
        || t.is(i, "mùng")
        || t.is(i, "mồng");
  }

  private static @Nullable Match night(Tokens t, int i) {
    if (t.is(i, "nửa") && t.is(i + 1, "đêm")) {
      return new Match(i, i + 2, Frame.of(Slot.CLOCK, 12 * 60).with(Slot.PART, DEM));
    }
    if (t.is(i, "giữa") && t.is(i + 1, "trưa")) {
      return new Match(i, i + 2, Frame.of(Slot.PART, TRUA));
    }
    if (t.is(i, "rạng") && t.is(i + 1, "sáng")) {
      return new Match(i, i + 2, Frame.of(Slot.PART, SANG));
    }
    boolean late = t.is(i, "khuya") && (t.is(i + 1, "nay") || t.is(i + 1, "qua"));
    return late ? new Match(i, i + 1, Frame.of(Slot.PART, DEM)) : null;
  }
}
