package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/** One weekday: "thứ Hai", "thứ 2", "t2", "chủ nhật", "cn này", "thứ sáu tuần sau". */
final class Weekdays {

  /** After these "thứ hai" counts: "tuần lễ thứ hai", "lần thứ tư". */
  private static final WordSet COUNTED =
      WordSet.of(
          "lần", "lễ", "tuần", "câu", "người", "bài", "cuốn", "quyển", "hiệu", "giải", "mạng",
          "năm", "tháng", "khóa", "kỳ", "đợt", "con", "nhà", "bước", "vòng", "phần", "chương",
          "điều", "mục", "ý", "tiết", "vị", "cấp", "hạng", "đứng", "xếp", "đoạn", "tập", "loại",
          "trí", "hệ", "gia", "tuổi", "đứa", "cái", "chiếc", "phút", "giờ", "phường", "quận",
          "trang", "dòng", "điểm", "đề", "hội", "mẫu", "cách", "việc", "lượt", "phiên", "chỗ",
          "bậc", "tầng", "số", "thế", "kỷ", "đội", "nhóm", "bộ", "bên", "ngôn", "ngữ", "nước",
          "cụm", "tổ", "cột", "hàng", "khối", "trận", "ban", "bản", "chiều");

  /** Weekday words that make "cn" a Sunday and neither "công nhân" nor "công nghệ". */
  private static final WordSet BEFORE_SUNDAY =
      WordSet.of(
          "sáng", "trưa", "chiều", "tối", "đêm", "ngày", "còn", "trừ", "và", "đến", "hết", "vào",
          "từ", "mỗi", "hôm", "các");

  private static final WordSet AFTER_SUNDAY =
      WordSet.of(
          "này", "tới", "tuần", "sau", "hàng", "hằng", "mỗi", "nay", "ngày", "trước", "rồi", "vừa");

  /** After these a figure behind a weekday is no day of a month. */
  private static final WordSet COUNTS =
      WordSet.of(
          "giờ", "h", "g", "phút", "tuổi", "người", "bé", "cháu", "chỗ", "suất", "buổi", "đến",
          "tới", "rưỡi", "ngàn", "nghìn", "k", "phường", "câu", "bạn", "xe");

  /** These count people or time behind a second figure as well: "thứ 3 5 em", "thứ 3 5 tiếng". */
  private static final WordSet COUNTS_MORE =
      WordSet.of(
          "em", "con", "đứa", "lớp", "tháng", "tiếng", "ngày", "khóa", "lần", "năm", "anh", "chị",
          "ông", "bà", "cô", "vé", "phòng", "tuần");

  private static final WordSet UNITS = WordSet.of("phường", "xã", "trấn", "quận", "p");

  private Weekdays() {}

  static @Nullable Match at(Tokens t, int i) {
    Match bare = bare(t, i);
    if (bare == null) {
      return null;
    }
    int day = bare.frame().get(Slot.WEEKDAY, 0);
    // "mang bầu tháng thứ 7 rồi": no Saturday that is over
    boolean ordinal = counted(t, i);
    Match turned = ordinal && t.is(bare.end(), "rồi") ? null : turned(t, i, bare.end(), day);
    if (turned != null) {
      return turned;
    }
    if (ordinal) {
      return null;
    }
    Match dated = dated(t, i, bare);
    return dated == null ? bare : dated;
  }

  /** "chủ nhật 16": the day of the month stands without its word, and is no hour or count. */
  private static @Nullable Match dated(Tokens t, int i, Match bare) {
    int end = bare.end();
    boolean two = t.get(end).number() && t.get(end).length() == 2;
    Integer day = two ? t.number(end, 10, 31) : null;
    Token next = t.get(end + 1);
    boolean open = next.kind() == Token.Kind.MARK && !t.mark(end + 1, '?') && !t.mark(end + 1, '.');
    boolean counts = t.has(end + 1) && (next.glued() || open || t.is(end + 1, COUNTS));
    boolean blank = t.get(end).gap() == Token.Gap.BLANK;
    return day == null || counts || !blank || next.number()
        ? null
        : new Match(i, end + 1, bare.frame().with(Slot.DAY, day));
  }

  /** "Thứ 3 5 học ở đâu": the last figure stands alone, so it is a weekday as well. */
  static boolean countsNothing(Tokens t, int figure) {
    Token next = t.get(figure + 1);
    return !t.has(figure + 1)
        || (next.kind() == Token.Kind.WORD
            && !next.glued()
            && !t.is(figure + 1, COUNTS)
            && !t.is(figure + 1, COUNTS_MORE));
  }

  /** Whether an ordinal is meant. A weekday in a list or before a date never is one. */
  static boolean counted(Tokens t, int i) {
    if (t.before(i, "kỳ", "họp") || t.before(i, "phiên", "họp")) {
      return true;
    }
    if (!t.is(i, "thứ") || !t.is(i - 1, COUNTED) || t.get(i).gap() != Token.Gap.BLANK) {
      return false;
    }
    if ((i == 1 && t.is(0, "thế")) || endsName(t, i - 1) || goesOn(t, i - 1)) {
      return false;
    }
    boolean evening = t.is(i - 1, "chiều") && !t.before(i, "hai", "chiều");
    boolean date = t.is(i + 2, "ngày") || (t.mark(i + 2, ',') && t.is(i + 3, "ngày"));
    return !evening && !date;
  }

  /** "Con thu 7", "the con thu 7 thi sao": what opens such a message is "còn" and no child. */
  private static boolean goesOn(Tokens t, int at) {
    boolean opens = at == 0 || (at == 1 && (t.is(0, "thế") || t.is(0, "vậy")));
    boolean ends = !t.has(at + 3) || t.mark(at + 3, '?');
    return opens && t.is(at, "con") && (ends || !t.get(at + 1).marked());
  }

  /** "Phường Mẫu Nam thứ 7", "phuong mau le thu 7": the end of a name without marks. */
  private static boolean endsName(Tokens t, int last) {
    boolean year = t.is(last, "năm");
    return !t.get(last).marked() && (t.is(last - 2, UNITS) || (year && t.get(last + 1).marked()));
  }

  /** "thứ 6 tuần này", "thứ ba tới", "thứ hai cuối cùng của tháng 10". */
  private static @Nullable Match turned(Tokens t, int i, int end, int day) {
    Frame weekday = Frame.of(Slot.WEEKDAY, day);
    int j = t.is(end, "của") || t.is(end, "trong") ? end + 1 : end;
    if (t.is(j, "tuần")) {
      Shifts.Shift week = Shifts.at(t, j + 1);
      return week == null
          ? null
          : new Match(i, week.end(), weekday.with(Slot.WEEK_SHIFT, week.units()));
    }
    Periods.Ordinal ordinal = Periods.ordinal(t, end);
    if (ordinal != null && !t.is(end, "thứ") && !t.get(end).number()) {
      Match month = Periods.ofMonth(t, ordinal.end());
      if (month != null) {
        return new Match(
            i, month.end(), weekday.and(month.frame()).with(Slot.ORDINAL, ordinal.value()));
      }
    }
    boolean dawn = t.is(end, "sáng") || (t.is(end, "tối") && t.get(end).marked());
    boolean range = t.is(end, "tới") && bare(t, end + 1) != null;
    Shifts.Shift turn = dawn || range ? null : Shifts.at(t, end);
    return turn == null || Math.abs(turn.units()) > 1
        ? null
        : new Match(i, turn.end(), weekday.with(Slot.TURN, turn.units()));
  }

  /** A weekday and nothing after it. */
  static @Nullable Match bare(Tokens t, int i) {
    int end = sunday(t, i);
    if (end > 0) {
      return new Match(i, end, Frame.of(Slot.WEEKDAY, 7));
    }
    if (t.is(i, "thứ")) {
      Integer day = figureOrWord(t, i + 1);
      return day == null ? null : new Match(i, i + 2, Frame.of(Slot.WEEKDAY, day));
    }
    return shortForm(t, i);
  }

  private static int sunday(Tokens t, int i) {
    if ((t.is(i, "chủ") || t.is(i, "chúa")) && (t.is(i + 1, "nhật") || t.is(i + 1, "nhựt"))) {
      return i + 2;
    }
    if (t.is(i, "chủ") && t.mark(i + 1, '-') && t.is(i + 2, "nhật")) {
      return i + 3;
    }
    return t.get(i).word().equals("cn") && meansSunday(t, i) ? i + 1 : -1;
  }

  private static boolean meansSunday(Tokens t, int i) {
    boolean listed =
        (t.mark(i - 1, '&') || t.mark(i - 1, ',') || t.mark(i - 1, '-') || t.mark(i - 1, '+'))
            && (t.get(i - 2).number() || t.is(i - 2, "bảy"));
    if (t.get(i).glued() && !listed && t.has(i - 1)) {
      return false;
    }
    boolean alone = t.opens(i) && t.closes(i + 1);
    boolean after = t.get(i - 1).number() && t.is(i - 2, "t");
    boolean beside =
        t.is(i + 1, AFTER_SUNDAY) || t.is(i - 1, BEFORE_SUNDAY) || t.get(i + 1).number();
    return listed || alone || after || beside || t.is(i - 1, "t");
  }

  /** "t2", "T.7", "th3": a figure from 2 to 7 glued to the letter. */
  private static @Nullable Match shortForm(Tokens t, int i) {
    String letters = t.get(i).word();
    if (!letters.equals("t") && !letters.equals("th")) {
      return null;
    }
    int j = t.mark(i + 1, '.') ? i + 2 : i + 1;
    boolean figure = t.get(j).glued() && t.get(j).length() == 1 && t.number(j, 2, 7) != null;
    boolean code =
        t.get(i).glued()
            && t.has(i - 1)
            && !t.mark(i - 1, '-')
            && !t.mark(i - 1, ',')
            && !t.mark(i - 1, '(')
            && !t.mark(i - 1, '&');
    Token next = t.get(j + 1);
    boolean longer =
        t.has(j + 1) && next.glued() && (next.kind() == Token.Kind.WORD || t.mark(j + 1, '%'));
    if (!figure || code || longer) {
      return null;
    }
    return new Match(i, j + 1, Frame.of(Slot.WEEKDAY, t.get(j).value() - 1));
  }

  private static final String[] WORDS = {"hai", "ba", "tư", "năm", "sáu", "bảy"};

  /** 1 to 6 for what may follow "thứ"; "thứ năm 2021" is a year. */
  static @Nullable Integer figureOrWord(Tokens t, int i) {
    Token token = t.get(i);
    if (token.number()) {
      boolean single = token.length() == 1 || (token.length() == 2 && token.word().startsWith("0"));
      boolean longer = t.get(i + 1).glued() && t.mark(i + 1, '%');
      return single && !longer && token.value() >= 2 && token.value() <= 7
          ? token.value() - 1
          : null;
    }
    for (int k = 0; k < WORDS.length; k++) {
      if (t.is(i, WORDS[k])) {
        boolean year = k == 3 && t.get(i + 1).number() && t.get(i + 1).length() == 4;
        boolean twenty = t.is(i + 1, "mươi");
        return year || twenty ? null : Integer.valueOf(k + 1);
      }
    }
    if (t.is(i, "bẩy")) {
      return 6;
    }
    return t.is(i, "bốn") ? 3 : null;
  }
}
