package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/** Hours: "8h", "8g30", "08 giờ 00’", "ba giờ rưỡi", "11 giờ kém 15", "10:45". */
final class Clocks {

  /** After these a number of hours is a length: "kéo dài 2 giờ". */
  private static final WordSet LENGTHS =
      WordSet.of("dài", "mất", "trong", "suốt", "lượng", "gồm", "cộng", "tốn", "thêm", "mỗi", "đủ");

  /** In a document "HH:MM" is a posting stamp unless one of these stands before it. */
  private static final WordSet PROMISES =
      WordSet.of("lúc", "vào", "từ", "đến", "trước", "sau", "tới", "khoảng", "giờ", "gian", "hồi");

  private Clocks() {}

  static @Nullable Match at(Tokens t, int i) {
    if (partOfNumber(t, i)) {
      return null;
    }
    Match match = spoken(t, i);
    if (match == null) {
      match = face(t, i);
    }
    return match == null ? half(t, i) : withPart(t, match);
  }

  private static boolean partOfNumber(Tokens t, int i) {
    if (!t.get(i).number() || !t.get(i).glued() || !t.has(i - 1)) {
      return false;
    }
    boolean joint = t.mark(i - 1, '.') || t.mark(i - 1, ',') || t.mark(i - 1, '/');
    return (t.get(i - 1).kind() == Token.Kind.WORD && !t.is(i - 1, "lúc") && !t.is(i - 1, "từ"))
        || (joint && t.get(i - 1).glued() && t.get(i - 2).number());
  }

  /** A number with "giờ", "h" or "g". */
  private static @Nullable Match spoken(Tokens t, int i) {
    Numerals.Numeral hour = Numerals.at(t, i, 24);
    if (hour == null || !unit(t, i, hour.end()) || length(t, i, hour)) {
      return null;
    }
    int j = hour.end() + 1;
    Frame frame = Frame.of(Slot.CLOCK, hour.value() * 60);
    if (t.get(i).word().startsWith("0")) {
      frame = frame.with(Slot.CLOCK_PADDED, 1);
    }
    Match minutes = minutes(t, i, j, hour.value(), frame);
    if (minutes != null) {
      return minutes;
    }
    if (t.get(j).number() && t.get(j).glued()) {
      return null;
    }
    boolean southern = t.get(hour.end()).word().equals("g");
    if (southern && !southernHour(t, i, j)) {
      return null;
    }
    int end = t.is(j, "đúng") || (t.mark(j, '\'') && t.get(j).glued()) ? j + 1 : j;
    return perUnit(t, end) || studied(t, i, end) ? null : new Match(i, end, frame);
  }

  private static boolean unit(Tokens t, int i, int j) {
    if (t.is(j, "giờ")) {
      boolean now = t.is(i, "bây") || (!t.get(i).marked() && t.get(i).word().equals("bay"));
      return !(now && !t.get(j + 1).number());
    }
    boolean letter = t.get(j).word().equals("h") || t.get(j).word().equals("g");
    return letter && t.get(i).number() && (t.get(j).glued() || t.get(j).word().equals("h"));
  }

  private static boolean length(Tokens t, int i, Numerals.Numeral hour) {
    int unit = hour.end();
    if (t.is(unit + 1, "đồng") && t.is(unit + 2, "hồ")) {
      return true;
    }
    return t.is(i - 1, LENGTHS) && DayParts.named(t, unit + 1) < 0 && !ranges(t, unit + 1);
  }

  private static boolean ranges(Tokens t, int i) {
    for (int j = i; j < i + 3; j++) {
      if (t.is(j, "đến") || t.mark(j, '-')) {
        return true;
      }
    }
    return false;
  }

  /** "3 giờ học", but "từ 2 giờ đến 4 giờ học gì". */
  private static boolean studied(Tokens t, int from, int i) {
    boolean last = t.is(from - 1, "đến") || t.is(from - 1, "tới");
    boolean asks =
        t.is(i + 1, "gì") || t.is(i + 1, "được") || t.is(i + 1, "lớp") || t.is(i + 1, "môn");
    return t.is(i, "học") && t.get(i).marked() && !last && !asks;
  }

  /** "2 giờ/tuần", "2 giờ mỗi ngày". */
  private static boolean perUnit(Tokens t, int i) {
    return (t.mark(i, '/') && !t.get(i + 1).number())
        || t.is(i, "mỗi")
        || (t.is(i, "một") && t.is(i + 1, "ngày"))
        || (t.is(i, "khác") && t.is(i + 1, "nhau"))
        || t.is(i, "giảng");
  }

  private static boolean southernHour(Tokens t, int i, int j) {
    boolean part = DayParts.named(t, j) >= 0;
    return part || ranges(t, j) || t.is(i - 1, PROMISES) || t.mark(i - 1, '-');
  }

  private static @Nullable Match minutes(Tokens t, int i, int j, int hour, Frame frame) {
    if (t.is(j, "rưỡi")) {
      return new Match(i, j + 1, clock(frame, hour * 60 + 30));
    }
    if (t.is(j, "kém")) {
      Numerals.Numeral less = Numerals.at(t, j + 1, 59);
      return less == null || hour == 0 || less.value() == 0
          ? null
          : new Match(i, afterUnit(t, less.end()), clock(frame, hour * 60 - less.value()));
    }
    int k = t.mark(j, ':') && t.get(j + 1).number() ? j + 1 : j;
    Numerals.Numeral more = Numerals.at(t, k, 59);
    if (more == null || (hour == 24 && more.value() > 0)) {
      return null;
    }
    boolean unit = afterUnit(t, more.end()) > more.end();
    Token token = t.get(k);
    boolean figures = token.number() && token.length() == 2 && !counts(t, more.end());
    boolean date = t.mark(more.end(), '/') && t.get(more.end() + 1).number();
    if ((!unit && !figures) || (date && !unit)) {
      return null;
    }
    return new Match(i, afterUnit(t, more.end()), clock(frame, hour * 60 + more.value()));
  }

  /** The second number of "8 giờ 30 em tập trung" counts people. */
  private static boolean counts(Tokens t, int i) {
    return t.is(i, "em")
        || t.is(i, "người")
        || (t.is(i, "học") && t.is(i + 1, "viên"))
        || t.is(i, "tháng");
  }

  private static int afterUnit(Tokens t, int i) {
    boolean unit =
        t.is(i, "phút")
            || t.is(i, "ph")
            || (t.is(i, "p") && t.get(i).glued())
            || (t.is(i, "'") && t.get(i).glued());
    return unit ? i + 1 : i;
  }

  private static Frame clock(Frame frame, int minutes) {
    return frame.with(Slot.CLOCK, minutes).with(Slot.CLOCK_MINUTES, 1);
  }

  /** "10:45", "15:23:24". */
  private static @Nullable Match face(Tokens t, int i) {
    Integer hour = t.get(i).length() <= 2 ? t.number(i, 0, 24) : null;
    Integer minute = t.get(i + 2).length() == 2 ? t.number(i + 2, 0, 59) : null;
    boolean joined = t.mark(i + 1, ':') && t.get(i + 1).glued() && t.get(i + 2).glued();
    if (hour == null || minute == null || !joined || (hour == 24 && minute > 0)) {
      return null;
    }
    int end = i + 3;
    boolean seconds =
        t.mark(end, ':')
            && t.get(end).glued()
            && t.get(end + 1).glued()
            && t.get(end + 1).length() == 2;
    if (seconds && t.number(end + 1, 0, 59) != null) {
      end += 2;
    }
    Frame frame = Frame.of(Slot.CLOCK, hour * 60 + minute).with(Slot.CLOCK_MINUTES, 1);
    if (t.get(i).word().startsWith("0")) {
      frame = frame.with(Slot.CLOCK_PADDED, 1);
    }
    boolean promised = promised(t, i);
    return new Match(i, end, promised ? frame : frame.with(Slot.STAMP, 1));
  }

  private static boolean promised(Tokens t, int i) {
    int j = t.mark(i - 1, ':') || t.mark(i - 1, '(') ? i - 2 : i - 1;
    return t.is(j, PROMISES);
  }

  /** "8 rưỡi tối", "tới 5 rưỡi": half past an hour beside what only an hour has. */
  private static @Nullable Match half(Tokens t, int i) {
    Numerals.Numeral hour = Numerals.at(t, i, 12);
    if (hour == null || !t.is(hour.end(), "rưỡi")) {
      return null;
    }
    boolean timed = DayParts.named(t, hour.end() + 1) >= 0 || t.is(i - 1, PROMISES);
    if (!timed) {
      return null;
    }
    Frame frame = clock(Frame.of(Slot.CLOCK, 0), hour.value() * 60 + 30);
    return withPart(t, new Match(i, hour.end() + 1, frame));
  }

  /** Directly after an hour even "toi" and "sang" are parts of the day. */
  private static Match withPart(Tokens t, Match clock) {
    int j = clock.end();
    int k =
        t.is(j, "buổi") || t.is(j, "ban") || (t.is(j, "vào") && t.is(j + 1, "buổi")) ? j + 1 : j;
    k = t.is(k, "buổi") ? k + 1 : k;
    int part = DayParts.named(t, k);
    boolean adverb = t.is(k, "tối") && (t.is(k + 1, "đa") || t.is(k + 1, "thiểu"));
    boolean small = clock.frame().get(Slot.CLOCK, 0) <= 12 * 60;
    boolean nextLine = t.get(j).gap().compareTo(Token.Gap.LINE) >= 0;
    if (part < 0
        || nextLine
        || adverb
        || !small
        || !possible(clock.frame().get(Slot.CLOCK, 0), part)) {
      return clock;
    }
    int end = t.is(k + 1, "sớm") || t.is(k + 1, "khuya") ? k + 2 : k + 1;
    Frame frame = clock.frame().without(Slot.STAMP).with(Slot.PART, part);
    return new Match(clock.from(), end, frame);
  }

  private static boolean possible(int minutes, int part) {
    int hour = minutes / 60;
    return switch (part) {
      case DayParts.TRUA -> hour >= 10 || hour <= 2;
      case DayParts.CHIEU -> (hour >= 1 && hour <= 7) || hour == 12;
      case DayParts.TOI -> hour >= 5 && hour <= 12;
      default -> true;
    };
  }
}
