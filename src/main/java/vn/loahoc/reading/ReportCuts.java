package vn.loahoc.reading;

import java.util.List;

/** Where one stretch of a message, written without a comma, goes on to tell of something else. */
final class ReportCuts {

  private ReportCuts() {}

  /** Where a second deed begins after the first was told to its end; 0 if nowhere. */
  static int next(List<ReportPart> parts) {
    for (int found :
        List.of(
            nextDay(parts),
            nextReader(parts),
            nextDenial(parts),
            nextYet(parts),
            nextTime(parts))) {
      if (found > 0) {
        return found;
      }
    }
    int first = nextDeed(parts, 0);
    int second = first < 0 ? -1 : nextDeed(parts, first + 1);
    while (second > 0) {
      int told = lastTold(parts, first, second);
      if (told > 0) {
        return told;
      }
      second = nextDeed(parts, second + 1);
    }
    return 0;
  }

  /** "hôm qua 20 trang [hôm nay 30 trang]": where another day begins; 0 if nowhere. */
  private static int nextDay(List<ReportPart> parts) {
    int day = -1;
    int amount = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (isDay(parts.get(i))) {
        boolean more =
            parts.subList(i, parts.size()).stream().anyMatch(p -> p.is(ReportPart.Kind.AMOUNT));
        boolean another = day >= 0 && day < i - 1 && isToldAnew(parts, i);
        if ((day >= 0 && amount > day && more) || another || isOfAnother(parts, day, i)) {
          return i;
        }
        day = day < 0 ? i : day;
      }
      if (parts.get(i).is(ReportPart.Kind.AMOUNT)) {
        if (amount >= 0 && isBetweenDays(parts, i)) {
          return i;
        }
        amount = i;
      }
    }
    return 0;
  }

  /** "hôm qua bận [hôm nay đọc …]"; but not "từ hôm qua đến hôm nay đọc". */
  private static boolean isToldAnew(List<ReportPart> parts, int index) {
    ReportPart before = parts.get(index - 1);
    boolean linked =
        before.is(ReportRole.AT) || before.is(ReportRole.WITH) || before.is(ReportRole.SINCE);
    List<ReportPart> after = parts.subList(index + 1, parts.size());
    boolean again =
        parts.get(index).time().filter(time -> time.recurrence().isPresent()).isPresent();
    return !linked
        && !again
        && ReportClauses.isNamedDay(parts.get(index))
        && (ReportEvent.has(after, ReportRole.READ) || ReportEvent.has(after, ReportRole.NEG));
  }

  /** "20 phút hôm qua [và 15 trang hôm nay]". */
  private static boolean isBetweenDays(List<ReportPart> parts, int index) {
    int before = parts.get(index - 1).is(ReportRole.WITH) ? index - 2 : index - 1;
    return index + 1 < parts.size()
        && before > 0
        && isDay(parts.get(before))
        && isDay(parts.get(index + 1));
  }

  /** "20 phút hôm qua và [hôm nay 15 trang]". */
  private static boolean isOfAnother(List<ReportPart> parts, int day, int index) {
    return day > 0
        && index + 1 < parts.size()
        && parts.get(day - 1).is(ReportPart.Kind.AMOUNT)
        && parts.get(index + 1).is(ReportPart.Kind.AMOUNT)
        && parts.subList(day + 1, index).stream().allMatch(part -> part.is(ReportRole.WITH));
  }

  /** "đọc 20 phút [thằng nhỏ 10 phút]": where another reader begins; 0 if nowhere. */
  private static int nextReader(List<ReportPart> parts) {
    for (int i = 2; i + 1 < parts.size(); i++) {
      ReportPart before = parts.get(i - 1);
      ReportPart part = parts.get(i);
      boolean after = before.is(ReportPart.Kind.AMOUNT) || before.is(ReportRole.DONE);
      boolean reader = part.is(ReportRole.PERSON) || part.is(ReportRole.SELF);
      int next = parts.get(i + 1).is(ReportRole.OWNER) ? i + 2 : i + 1;
      boolean more = next < parts.size() && parts.get(next).is(ReportPart.Kind.AMOUNT);
      boolean told = parts.subList(0, i).stream().anyMatch(p -> more && isSame(p, parts.get(next)));
      if (after && reader && told && isReadBefore(parts, i)) {
        return i;
      }
    }
    return 0;
  }

  /** "tôi chưa đọc [cháu tôi đọc 5 trang]", "đọc rồi [chưa hết cuốn]"; 0 if nowhere. */
  private static int nextDenial(List<ReportPart> parts) {
    int first = nextDeed(parts, 0);
    int second = first < 0 ? -1 : nextDeed(parts, first + 1);
    boolean denied = first > 0 && ReportEvent.has(parts.subList(0, first), ReportRole.NEG);
    for (int i = first + 1; denied && i < second; i++) {
      boolean who = parts.get(i).is(ReportRole.PERSON) || parts.get(i).is(ReportRole.SELF);
      if (who || isDay(parts.get(i))) {
        return i;
      }
    }
    for (int i = first + 2; first >= 0 && i + 1 < parts.size(); i++) {
      boolean done = parts.get(i - 1).isOneOf("rồi", "roi", "rùi", "òi");
      boolean more = parts.get(i + 1).is(ReportRole.END) || parts.get(i + 1).is(ReportRole.FINISH);
      if (done && more && parts.get(i).is(ReportRole.NEG)) {
        return i;
      }
    }
    return 0;
  }

  /** "đọc chưa xong [mới được 7 trang]", "không hết [được 8 trang thôi]"; 0 if nowhere. */
  private static int nextYet(List<ReportPart> parts) {
    int deed = nextDeed(parts, 0);
    for (int i = deed + 1; deed >= 0 && i + 1 < parts.size(); i++) {
      boolean yet = parts.get(i).isOneOf("mới", "moi", "chỉ", "được", "duoc", "có");
      int amount = parts.get(i + 1).is(ReportRole.GOT) ? i + 2 : i + 1;
      boolean much = amount < parts.size() && parts.get(amount).is(ReportPart.Kind.AMOUNT);
      List<ReportPart> before = parts.subList(0, i);
      boolean ended =
          ReportEvent.has(parts.subList(deed, i), ReportRole.FINISH)
              || ReportEvent.has(parts.subList(deed, i), ReportRole.END)
              || before.getLast().is(ReportPart.Kind.AMOUNT);
      boolean open =
          ReportEvent.has(before, ReportRole.NEG) || ReportEvent.has(before, ReportRole.FUTURE);
      if (yet && much && ended && open) {
        return i;
      }
    }
    return 0;
  }

  /** "đọc 20 phút nha [mai đọc tiếp]"; 0 if nowhere. */
  private static int nextTime(List<ReportPart> parts) {
    for (int i = 2; i + 1 < parts.size(); i++) {
      boolean told =
          parts.get(i - 1).isOneOf("rồi", "roi", "nha", "nhé", "nhe", "ạ", "nè", "thôi")
              && isReadBefore(parts, i);
      boolean tomorrow = parts.get(i).text().matches("(?iu)(ngày |sáng |tối |chiều )?mai");
      if (told && tomorrow) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isSame(ReportPart one, ReportPart other) {
    return one.is(ReportPart.Kind.AMOUNT) && one.amount().meets(other.amount());
  }

  private static boolean isReadBefore(List<ReportPart> parts, int index) {
    return parts.subList(0, index).stream().anyMatch(part -> part.is(ReportRole.READ));
  }

  private static boolean isDay(ReportPart part) {
    return ReportClauses.isNamedDay(part) || part.isOneOf("sáng", "trưa", "chiều", "tối");
  }

  private static int nextDeed(List<ReportPart> parts, int from) {
    for (int i = from; i < parts.size(); i++) {
      if (isDeed(parts, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDeed(List<ReportPart> parts, int i) {
    return ReportClauses.isReading(parts, i)
        || ReportClauses.isAttendance(parts, i)
        || parts.get(i).is(ReportRole.STUDY);
  }

  private static int lastTold(List<ReportPart> parts, int first, int second) {
    for (int i = second - 1; i > first; i--) {
      ReportPart part = parts.get(i);
      boolean told =
          part.is(ReportPart.Kind.AMOUNT) || part.is(ReportRole.FINISH) || part.is(ReportRole.DONE);
      if (told) {
        int end = i + 1;
        while (end < second
            && parts.get(end).is(ReportRole.DONE)
            && !parts.get(end).is(ReportRole.FINISH)) {
          end++;
        }
        return end;
      }
    }
    return 0;
  }
}
