package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/** The words after a week, month or year that say which one: "này", "sau", "vừa rồi". */
final class Shifts {

  /** How many units away, and the index after the words. */
  record Shift(int units, int end) {}

  private static final String[][] PAST = {
    {"vừa", "rồi"},
    {"vừa", "qua"},
    {"mới", "rồi"},
    {"mới", "qua"},
    {"vừa", "xong"},
    {"trước", "đó"},
    {"trước", "đây"},
    {"qua", "rồi"},
    {"trước"},
    {"rồi"},
    {"qua"},
    {"ngoái"},
    {"trc"}
  };

  private static final String[][] AHEAD = {
    {"kế", "tiếp"},
    {"tiếp", "theo"},
    {"sắp", "tới"},
    {"tới", "đây"},
    {"sắp", "đến"},
    {"kế"},
    {"tiếp"},
    {"sau"},
    {"tới"}
  };

  private static final String[][] NOW = {{"hiện", "tại"}, {"này"}, {"nay"}};

  private Shifts() {}

  static @Nullable Shift at(Tokens t, int i) {
    int end = first(t, i, PAST);
    if (end > 0) {
      return t.is(end, "nữa") ? new Shift(-2, end + 1) : new Shift(-1, end);
    }
    end = first(t, i, AHEAD);
    if (end > 0) {
      return t.is(end, "nữa") ? new Shift(2, end + 1) : new Shift(1, end);
    }
    end = first(t, i, NOW);
    return end > 0 ? new Shift(0, end) : null;
  }

  private static int first(Tokens t, int i, String[][] phrases) {
    for (String[] phrase : phrases) {
      int end = t.after(i, phrase);
      if (end > 0) {
        return end;
      }
    }
    return -1;
  }
}
