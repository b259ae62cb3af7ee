package vn.loahoc.reading;

import java.util.List;

/**
 * Whether a clause asks.
 *
 * @param event what it speaks of
 * @param asked whether it ends with a question mark
 */
record ReportQuestion(ReportEvent event, boolean asked) {

  boolean isAsked() {
    if (asked) {
      return true;
    }
    List<ReportPart> parts = event.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).is(ReportRole.ASK) && !isIndefinite(i)) {
        return true;
      }
    }
    boolean surprised = !parts.isEmpty() && parts.getLast().text().equals("à");
    boolean only =
        parts.size() > 1 && parts.get(parts.size() - 2).isOneOf("thôi", "thoi", "hà", "luôn");
    boolean told = only || event.isDone() || event.has(ReportRole.GOT);
    return (surprised && !told) || endsWithNo(parts);
  }

  /** "chưa đọc gì", "mấy bé": no question. */
  private boolean isIndefinite(int index) {
    List<ReportPart> parts = event.parts();
    boolean denied = ReportEvent.has(parts.subList(0, index), ReportRole.NEG);
    boolean plural =
        parts.get(index).is(ReportRole.PLURAL)
            && index + 1 < parts.size()
            && (parts.get(index + 1).is(ReportRole.PERSON)
                || parts.get(index + 1).is(ReportRole.GROUP));
    boolean particle =
        parts.get(index).isOneOf("ha")
            && event.hasAmount()
            && (event.isDone() || event.has(ReportRole.GOT));
    return denied || plural || particle || isSome(index);
  }

  /** "đọc mấy trang rồi nha": who ends like that does not ask. */
  private boolean isSome(int index) {
    List<ReportPart> parts = event.parts();
    return parts.get(index).isOneOf("mấy", "may")
        && index > event.deed()
        && parts
            .getLast()
            .isOneOf("nha", "nhé", "nhe", "nè", "ne", "thôi", "thoi", "á", "đó", "do");
  }

  /** "đọc xong chưa", "có đọc không ạ". */
  private static boolean endsWithNo(List<ReportPart> parts) {
    int last = parts.size() - 1;
    while (last > 0 && isPadding(parts.get(last))) {
      last--;
    }
    return last > 0 && parts.get(last).is(ReportRole.NEG);
  }

  private static boolean isPadding(ReportPart part) {
    return part.is(ReportRole.LIGHT) && !part.is(ReportRole.NEG) && !part.is(ReportRole.END);
  }
}
