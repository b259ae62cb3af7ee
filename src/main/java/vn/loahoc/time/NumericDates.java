package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/**
 * Dates in figures: 3/10/2023, 3-10-2023, 3.10.2023, 2023-10-03, 3/10, 10/2023, and where the words
 * before promise a date also 3-10 and 3.10.
 */
final class NumericDates {

  /** A number after one of these names or counts a place: "Công viên 27/4", "đường 3/2". */
  private static final WordSet PLACES =
      WordSet.of(
          "viên", "viện", "đường", "phố", "trường", "chợ", "cầu", "hẻm", "ngõ", "ngách", "hóa",
          "kiệt", "lộ", "ty", "đài", "nghiệp", "xá", "cư", "ga", "bến", "lô", "số", "ấp", "tổ",
          "phòng", "nhà", "tòa", "kp", "thpt", "thcs", "mn", "lớp", "tầng", "căn", "hồ", "cung",
          "rạp", "sân", "xã", "xóm", "thôn", "phường", "quận", "khoa", "block", "hầm", "khối",
          "bản", "dốc", "đồn", "tiểu", "mầm", "non", "cảng", "trại", "đảo", "vực");

  /** A fraction or a mark counts or measures: "2/3 số phường", "9/10 điểm". */
  private static final WordSet MEASURED =
      WordSet.of(
          "số", "dân", "điểm", "phường", "xã", "quận", "huyện", "diện", "thành", "chỉ", "tổng",
          "đơn", "trường", "người", "hộ", "giáo", "cán", "khu", "ấp", "câu", "tỉnh", "lớp", "khối",
          "tiêu", "đội", "cuốn", "em", "sao", "nhóm", "ý", "tập", "quyển", "bài", "phần", "chi",
          "đại", "ly", "cốc", "chén", "thìa", "muỗng", "giá");

  /** "Có gì", "có hoạt động gì". */
  private static final WordSet ON =
      WordSet.of("gì", "lớp", "hoạt", "những", "sự", "chương", "môn", "buổi");

  private static final int FEW_WORDS = 4;

  private static final WordSet LEARNERS = WordSet.of("sinh", "viên", "trò", "phần", "kỳ");

  private static final WordSet SCORES =
      WordSet.of("số", "thắng", "thua", "hòa", "điểm", "trừ", "cộng", "tuổi", "khoảng");

  /** "thay cho 5/10": no market ("chợ") without its mark. */
  private static final WordSet INSTEAD = WordSet.of("thay", "bù", "thế");

  private NumericDates() {}

  /** A date that needs no introduction: with slashes, or with a year. */
  static @Nullable Match plain(Tokens t, int i) {
    Match full = full(t, i);
    if (full != null) {
      return full;
    }
    Match monthYear = monthYear(t, i);
    if (monthYear != null) {
      return monthYear;
    }
    Match dotted = dayMonth(t, i, '.');
    if (dotted != null && t.mark(dotted.end(), '-') && full(t, dotted.end() + 1) != null) {
      return dotted;
    }
    Match dayMonth = dayMonth(t, i, '/');
    return dayMonth == null || fraction(t, i, dayMonth.end()) ? null : dayMonth;
  }

  /** A date where a word before it ("ngày", "sáng", "đến") promises one. */
  static @Nullable Match promised(Tokens t, int i) {
    Match full = full(t, i);
    if (full != null) {
      return full;
    }
    for (char mark : new char[] {'/', '-', '.'}) {
      Match dayMonth = dayMonth(t, i, mark);
      if (dayMonth != null) {
        return dayMonth;
      }
    }
    return null;
  }

  /**
   * "3-10" or "3.10" that opens a message: people write dates so, and a score or an amount does not
   * stand alone.
   */
  static @Nullable Match chatted(Tokens t, int i) {
    if (t.document() || !(t.opens(i) || t.is(i - 1, Openers.BEFORE_A_DATE))) {
      return null;
    }
    Match match = dayMonth(t, i, '-');
    if (match == null) {
      match = dayMonth(t, i, '.');
    }
    if (match == null || t.is(i - 1, SCORES)) {
      return null;
    }
    return t.closes(match.end()) || t.is(match.end(), Openers.AFTER_A_DATE) ? match : null;
  }

  /** Day, month and year, or year, month and day. */
  private static @Nullable Match full(Tokens t, int i) {
    if (continues(t, i) || place(t, i)) {
      return null;
    }
    char mark = separator(t, i + 1);
    if (mark == 0 || separator(t, i + 3) != mark || !t.get(i + 4).number()) {
      return null;
    }
    if (mark != '/' && !t.get(i + 1).glued() && !t.get(i + 4).glued()) {
      return null;
    }
    if (runsOn(t, i + 5)) {
      return null;
    }
    boolean yearFirst = t.get(i).length() == 4;
    Integer year = yearFirst ? null : year(t, i + 4);
    Integer day = t.number(i, 1, 31);
    Integer month = t.number(i + 2, 1, 12);
    if (year == null) {
      year = yearFirst ? t.number(i, 1900, 2199) : null;
      day = t.number(i + 4, 1, 31);
    }
    if (year == null || day == null || month == null || t.get(i + 2).length() > 2) {
      return null;
    }
    return new Match(i, i + 5, date(day, month).with(Slot.YEAR, year));
  }

  private static Frame date(int day, int month) {
    return Frame.of(Slot.DAY, day).with(Slot.MONTH, month);
  }

  /** A year of four figures, or of two after day and month. */
  private static @Nullable Integer year(Tokens t, int i) {
    if (t.get(i).length() == 4) {
      return t.number(i, 1900, 2199);
    }
    Integer two = t.get(i).length() == 2 ? t.number(i, 0, 99) : null;
    return two == null ? null : two < 70 ? 2000 + two : 1900 + two;
  }

  private static @Nullable Match monthYear(Tokens t, int i) {
    if (continues(t, i) || place(t, i) || !t.mark(i + 1, '/') || runsOn(t, i + 3)) {
      return null;
    }
    Integer month = t.get(i).length() <= 2 ? t.number(i, 1, 12) : null;
    Integer year = t.get(i + 2).length() == 4 ? t.number(i + 2, 1990, 2099) : null;
    return month == null || year == null
        ? null
        : new Match(i, i + 3, Frame.of(Slot.MONTH, month).with(Slot.YEAR, year));
  }

  /** Day and month with the mark between. */
  static @Nullable Match dayMonth(Tokens t, int i, char mark) {
    if (continues(t, i) || place(t, i) || separator(t, i + 1) != mark) {
      return null;
    }
    Integer day = t.get(i).length() <= 2 ? t.number(i, 1, 31) : null;
    Integer month = t.get(i + 2).length() <= 2 ? t.number(i + 2, 1, 12) : null;
    if (day == null || month == null || runsOn(t, i + 3)) {
      return null;
    }
    if (mark != '/' && t.is(i + 3, "tháng")) {
      return null;
    }
    if (mark == '.' && !(t.get(i + 1).glued() && t.get(i + 2).glued())) {
      return null;
    }
    return new Match(i, i + 3, date(day, month));
  }

  private static char separator(Tokens t, int i) {
    for (char mark : new char[] {'/', '-', '.'}) {
      if (t.mark(i, mark)) {
        return mark;
      }
    }
    return 0;
  }

  /** Whether the number at i only continues a longer number, code or address. */
  private static boolean continues(Tokens t, int i) {
    Token before = t.get(i - 1);
    if (!t.has(i - 1) || !t.get(i).glued()) {
      return false;
    }
    if (before.kind() == Token.Kind.WORD) {
      return !t.is(i - 1, "ngày") && !t.is(i - 1, "đến") && !t.is(i - 1, "từ");
    }
    boolean joint = t.mark(i - 1, '/') || t.mark(i - 1, '.') || t.mark(i - 1, ',');
    return (joint && before.glued() && t.get(i - 2).number()) || t.mark(i - 1, '+');
  }

  /** Whether a code goes on after the figures: "42/2013/QH13", "3/10a", "028.3773.1234". */
  private static boolean runsOn(Tokens t, int i) {
    Token next = t.get(i);
    if (!t.has(i) || !next.glued()) {
      return false;
    }
    if (next.number() || (next.kind() == Token.Kind.WORD && t.get(i).length() == 1)) {
      return true;
    }
    if (t.mark(i, '%')) {
      return true;
    }
    boolean joint = t.mark(i, '/') || t.mark(i, '.');
    if (t.mark(i, '/') && t.mark(i + 1, '.')) {
      return false;
    }
    return joint && t.has(i + 1) && t.get(i + 1).glued() && t.get(i + 1).kind() != Token.Kind.MARK;
  }

  /** Whether a name or count of a place stands before the number. */
  static boolean placeBefore(Tokens t, int i) {
    return place(t, i);
  }

  private static boolean place(Tokens t, int i) {
    boolean instead = t.is(i - 1, "cho") && t.is(i - 2, INSTEAD);
    return t.get(i).gap() != Token.Gap.PARAGRAPH && t.is(i - 1, PLACES) && !instead;
  }

  private static boolean fraction(Tokens t, int i, int end) {
    boolean roundTheClock =
        t.get(i).value() == 24 && t.get(i + 2).value() == 7 && t.get(i + 2).length() == 1;
    return roundTheClock || measures(t, i, end) || t.is(i - 1, SCORES) || t.mark(end, '%');
  }

  /** "2/3 học sinh"; "04/10 lớp nghỉ" is a day, for nobody writes a fraction with a nought. */
  private static boolean measures(Tokens t, int i, int end) {
    boolean padded = startsWithNought(t, i) || startsWithNought(t, i + 2);
    boolean pupils = t.is(end, "học") && t.is(end + 1, LEARNERS);
    return !padded && !asksWhatIsOn(t, i, end) && (pupils || t.is(end, MEASURED));
  }

  /** "1/10 người cao tuổi có gì": who so begins a question asks of a day. */
  private static boolean asksWhatIsOn(Tokens t, int i, int end) {
    if (t.document() || !t.opens(i)) {
      return false;
    }
    for (int at = end + 1; at <= end + FEW_WORDS; at++) {
      if (t.is(at, "có") && t.is(at + 1, ON)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithNought(Tokens t, int i) {
    return t.get(i).length() == 2 && t.get(i).value() < 10;
  }
}
