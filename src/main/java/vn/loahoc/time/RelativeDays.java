package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/** Days counted from today: "hôm nay", "mai", "bữa mốt", "ngày kia", "hqua". */
final class RelativeDays {

  /** A person or thing called Mai, not tomorrow. */
  private static final WordSet NAMED_MAI =
      WordSet.of(
          "bà", "chị", "cô", "anh", "ông", "bé", "bạn", "hoa", "cây", "phường", "đường", "tên",
          "thị", "ban", "sao", "khoai", "nắng", "hoàng", "thanh", "phương", "tuyết", "xuân", "ngọc",
          "trúc", "quỳnh", "thầy", "dì", "chú", "bác", "cành", "chợ", "cầu", "một", "nhật", "mỉa");

  private static final WordSet AFTER_NAMED_MAI =
      WordSet.of("táng", "mối", "mốt", "sau", "một", "vàng", "đào", "rùa", "mỉa", "này", "phương");

  private static final WordSet PARTS = WordSet.of("sáng", "trưa", "chiều", "tối", "đêm", "khuya");

  /** "Mai giỗ tổ": a day with a name follows. */
  private static final WordSet FESTIVE = WordSet.of("giỗ", "rằm", "mùng", "mồng", "noel", "quốc");

  private static final WordSet BEFORE_NAY =
      WordSet.of(
          "hiện", "xưa", "lâu", "trước", "từ", "đến", "cho", "ngày", "tới", "lại", "bấy", "năm",
          "tháng", "tuần", "đời", "thời", "là");

  private static final int LONGEST_NAME = 4;

  private RelativeDays() {}

  static @Nullable Match at(Tokens t, int i) {
    if (t.get(i).kind() != Token.Kind.WORD) {
      return null;
    }
    if (t.is(i, "hôm") || t.is(i, "bữa")) {
      return day(t, i, i + 1, true);
    }
    if (t.is(i, "ngày")) {
      return t.is(i + 1, "hôm") || t.is(i + 1, "bữa")
          ? day(t, i, i + 2, true)
          : day(t, i, i + 1, false);
    }
    Match shortForm = shortForm(t, i);
    return shortForm == null ? bare(t, i) : shortForm;
  }

  /** "nay", "qua", "kia", "mai", "mốt" after "hôm", "bữa" (looking back) or "ngày" (ahead). */
  private static @Nullable Match day(Tokens t, int from, int i, boolean hom) {
    Integer shift = null;
    if (hom && (t.is(i, "nay") || t.is(i, "ni"))) {
      shift = 0;
    } else if (hom && (t.is(i, "qua") || t.is(i, "wa"))) {
      shift = -1;
    } else if (hom && (t.is(i, "kia") || t.is(i, "kìa"))) {
      shift = t.get(i).word().equals("kìa") ? -3 : -2;
    } else if (!hom && t.is(i, "kia")) {
      shift = 2;
    } else if (!hom && t.is(i, "kìa")) {
      shift = 3;
    } else if (t.is(i, "mai") || t.is(i, "mơi")) {
      shift = 1;
    } else if (t.is(i, "mốt") && (t.get(i).marked() || t.is(i - 1, "bữa") || t.closes(i + 1))) {
      shift = 2;
    }
    return shift == null ? null : new Match(from, i + 1, Frame.of(Slot.DAY_SHIFT, shift));
  }

  private static @Nullable Match shortForm(Tokens t, int i) {
    Integer shift =
        switch (t.get(i).word()) {
          case "hnay", "hnai", "homnay" -> 0;
          case "hqua", "hwa", "homqua" -> -1;
          case "nmai", "ngaymai", "ngmai" -> 1;
          default -> null;
        };
    return shift == null ? null : new Match(i, i + 1, Frame.of(Slot.DAY_SHIFT, shift));
  }

  private static @Nullable Match bare(Tokens t, int i) {
    if (t.is(i, "mai") || (t.is(i, "mơi") && t.get(i).marked())) {
      return tomorrow(t, i) ? new Match(i, i + 1, Frame.of(Slot.DAY_SHIFT, 1)) : null;
    }
    boolean part = t.is(i - 1, PARTS);
    if (t.is(i, "mốt")) {
      boolean meant = part || (t.get(i).marked() && asks(t, i));
      return meant ? new Match(i, i + 1, Frame.of(Slot.DAY_SHIFT, 2)) : null;
    }
    if ((t.is(i, "kia") && part) || (t.is(i, "kìa") && part)) {
      return new Match(i, i + 1, Frame.of(Slot.DAY_SHIFT, 2));
    }
    if (t.is(i, "qua") && part && !t.is(i - 1, "trưa")) {
      boolean short2 = t.get(i - 1).marked() || t.get(i - 1).word().length() > 3 || t.closes(i + 1);
      return short2 ? new Match(i, i + 1, Frame.of(Slot.DAY_SHIFT, -1)) : null;
    }
    if (t.is(i, "nay")) {
      if (t.is(i - 1, "từ") && t.is(i + 1, "đến") && !t.is(i + 2, "nay")) {
        return new Match(i, i + 1, Frame.of(Slot.DAY_SHIFT, 0));
      }
      boolean meant = part || (!t.document() && t.opens(i) && asks(t, i));
      return meant && !t.is(i - 1, BEFORE_NAY)
          ? new Match(i, i + 1, Frame.of(Slot.DAY_SHIFT, 0))
          : null;
    }
    return null;
  }

  /** Whether "mai" is tomorrow: never a name, and with words of time or activity beside it. */
  private static boolean tomorrow(Tokens t, int i) {
    if (t.is(i - 1, PARTS)) {
      return true;
    }
    if ((t.is(i - 1, NAMED_MAI) && t.get(i).gap() == Token.Gap.BLANK)
        || (t.is(i + 1, AFTER_NAMED_MAI) && !isMasked(t.get(i + 2)))) {
      return false;
    }
    boolean name = t.capital(i) && !t.capitals(i) && !t.opens(i);
    boolean longerName = t.capital(i) && !t.capitals(i) && t.capital(i + 1);
    return !name
        && !longerName
        && !t.document()
        && (asks(t, i) || t.closes(i + 1) || isAskedOf(t, i));
  }

  /** "Mai yoga có tập không": what may be on then is named between. */
  private static boolean isAskedOf(Tokens t, int i) {
    if (!t.opens(i) && !t.mark(i - 1, ',')) {
      return false;
    }
    int at = i + 2;
    while (t.has(at) && at <= i + LONGEST_NAME + 1 && !t.is(at, "có")) {
      at++;
    }
    return t.is(at, "có") && at <= i + LONGEST_NAME + 1;
  }

  /** Whether the words around a short day word speak of time or activity, as a question does. */
  private static boolean asks(Tokens t, int i) {
    return t.closes(i + 1)
        || isMasked(t.get(i + 1))
        || t.is(i + 1, Openers.AFTER_A_DATE)
        || t.is(i + 1, PARTS)
        || (t.is(i + 1, FESTIVE) && t.opens(i))
        || t.is(i - 1, Openers.BEFORE_A_DATE)
        || t.get(i + 1).number();
  }

  /** "Mai phường Mẫu có gì": the name of a place, which whoever asks for times has covered. */
  private static boolean isMasked(Token token) {
    return !token.word().isEmpty() && token.word().chars().allMatch(c -> c == 'x');
  }
}
