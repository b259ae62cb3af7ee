package vn.loahoc.time;

/** What the words before a time make of it. */
final class Bounds {

  /** Words that may stand between the bound and the time. */
  private static final WordSet BETWEEN =
      WordSet.of("là", "vào", "lúc", "ngày", "trong", "khoảng", "khi", "thời", "điểm");

  private static final WordSet LATEST = WordSet.of("nhất", "quá", "chót", "deadline");

  private static final WordSet NO_DEADLINE = WordSet.of("giới", "vô", "hữu", "có", "hạn");

  /** "Số chỗ hạn chế" tells no day. */
  private static final WordSet LIMITED = WordSet.of("chế", "hẹp");

  private Bounds() {}

  /** The bound of a time whose first token is i. */
  static Bound before(Tokens t, int i) {
    int j = i - 1;
    for (int k = 0; k < 4 && (t.is(j, BETWEEN) || t.mark(j, ':') || t.mark(j, '(')); k++) {
      j--;
    }
    if (t.is(j, "trước") || t.is(j, "trc")) {
      return Bound.BEFORE;
    }
    if (t.is(j, "từ") || t.is(j, "sau")) {
      return Bound.FROM;
    }
    boolean until =
        t.is(j, "hết") || t.is(j, "đến") || t.is(j, "tới") || latest(t, j) || deadline(t, j);
    return until ? Bound.UNTIL : Bound.AT;
  }

  private static boolean latest(Tokens t, int j) {
    boolean superlative =
        t.is(j, "nhất") && (t.is(j - 1, "chậm") || t.is(j - 1, "muộn") || t.is(j - 1, "trễ"));
    boolean notAfter = t.is(j, "quá") && t.is(j - 1, "không");
    boolean notLater = t.is(j, "hơn") && t.is(j - 1, "muộn");
    boolean last = t.is(j, LATEST) && !t.is(j, "nhất") && !t.is(j, "quá");
    return superlative || notAfter || notLater || last;
  }

  /** "hạn nộp báo cáo: ngày 10/10", "hạn cuối 5/10". */
  private static boolean deadline(Tokens t, int j) {
    for (int k = j; k > j - 6 && t.has(k); k--) {
      boolean stops = t.is(k, Words.SENTENCE_ENDS) && !t.mark(k, ':');
      if (stops || t.get(k).number()) {
        return false;
      }
      if (t.is(k, "hạn")) {
        return t.get(k).marked()
            ? !t.is(k - 1, NO_DEADLINE) && !t.is(k + 1, LIMITED)
            : t.is(k + 1, "nộp") || t.is(k + 1, "cuối");
      }
    }
    return false;
  }
}
