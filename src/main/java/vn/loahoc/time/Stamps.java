package vn.loahoc.time;

/**
 * Posting stamps of web pages ("Cập nhật: 09:03 | 28/09/2017", "Thứ Bảy, 26/01/2019 17:52") say
 * when a text was put up, not when anything happens.
 */
final class Stamps {

  private Stamps() {}

  static boolean stamp(Tokens t, Phrase phrase) {
    if (!t.document()) {
      return false;
    }
    if (phrase.frame().has(Slot.STAMP)) {
      return phrase.frame().onlyHours() || !saysDay(t, phrase);
    }
    return besideFace(t, phrase) || labelled(t, phrase.from());
  }

  /** "7:30 ngày 20/4" is a time: its day is introduced by a word. */
  private static boolean saysDay(Tokens t, Phrase phrase) {
    for (int i = phrase.from(); i < phrase.end(); i++) {
      if (t.is(i, "ngày")) {
        return true;
      }
    }
    return false;
  }

  /** A date with only a bar or a bullet between it and a bare "HH:MM". */
  private static boolean besideFace(Tokens t, Phrase phrase) {
    if (!phrase.frame().has(Slot.DAY) || phrase.frame().namesHours() || saysDay(t, phrase)) {
      return false;
    }
    int before = bar(t, phrase.from() - 1) ? phrase.from() - 2 : phrase.from() - 1;
    int after = bar(t, phrase.end()) ? phrase.end() + 1 : phrase.end();
    boolean faceBefore = t.get(before).number() && t.mark(before - 1, ':');
    boolean faceAfter =
        t.get(after).number() && t.mark(after + 1, ':') && t.get(after + 2).number();
    return (faceBefore && t.get(before - 2).number()) || faceAfter;
  }

  private static boolean bar(Tokens t, int i) {
    return t.mark(i, '|')
        || t.mark(i, '¦')
        || t.mark(i, '•')
        || t.mark(i, '·')
        || t.mark(i, ',')
        || t.mark(i, '-')
        || t.mark(i, 'ǀ');
  }

  private static boolean labelled(Tokens t, int i) {
    int j = t.mark(i - 1, ':') || t.is(i - 1, "lúc") ? i - 1 : i;
    return (t.before(j, "cập", "nhật") && j < i)
        || t.before(j, "ngày", "đăng")
        || t.before(j, "đăng", "ngày")
        || (t.before(j, "đăng") && j < i)
        || (t.before(j, "xuất", "bản") && j < i)
        || t.before(j, "print");
  }
}
