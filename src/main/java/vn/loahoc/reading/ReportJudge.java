package vn.loahoc.reading;

import java.util.List;

/** Whether a deed is told as done: not asked, planned, wished, doubted, denied, or a habit. */
final class ReportJudge {

  private final ReportEvent event;
  private final boolean asked;
  private final ReportDays.When when;
  private final ReportPeople.Party party;
  private final boolean measured;

  /**
   * @param measured whether it was said before how much it was
   */
  ReportJudge(
      ReportEvent event,
      boolean asked,
      ReportDays.When when,
      ReportPeople.Party party,
      boolean measured) {
    this.event = event;
    this.asked = asked;
    this.when = when;
    this.party = party;
    this.measured = measured;
  }

  ReportEvent.Standing standing() {
    if (isAsked() || isAhead() || isHabit() || isDoubted()) {
      return ReportEvent.Standing.NOT;
    }
    if (isDenied()) {
      boolean begun = event.deedIs(ReportRole.READ) && ends(event.after());
      return begun ? ReportEvent.Standing.UNFINISHED : ReportEvent.Standing.NOT;
    }
    return isReport() ? ReportEvent.Standing.DONE : ReportEvent.Standing.NOT;
  }

  /** Whether it is denied, and neither asked nor to come. */
  boolean isNotYet() {
    return !isAsked()
        && !isAhead()
        && !isHabit()
        && !isDoubted()
        && isDenied()
        && !event.hasAmount();
  }

  private static boolean ends(List<ReportPart> parts) {
    return ReportEvent.has(parts, ReportRole.FINISH) || ReportEvent.has(parts, ReportRole.END);
  }

  private boolean isAsked() {
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
    boolean told = event.has(ReportRole.DONE) || event.has(ReportRole.GOT);
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
    return denied || plural;
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

  private boolean isAhead() {
    boolean planned = isPlanned() || when.ahead();
    boolean soft = event.has(ReportRole.SOFT) && !isTold();
    boolean must = event.has(ReportRole.MUST) && !isToldDone();
    boolean urged = endsWithGo() && !event.has(ReportRole.DONE);
    return planned || soft || must || urged || isLet() || isPromise();
  }

  /** After "đã" and the deed, a word of plans belongs to what it was about: "đã học tìm kiếm". */
  private boolean isPlanned() {
    return ReportEvent.has(event.before(), ReportRole.FUTURE)
        || (ReportEvent.has(event.after(), ReportRole.FUTURE)
            && !ReportEvent.has(event.before(), ReportRole.DONE))
        || event.word().filter(word -> word.is(ReportRole.FUTURE)).isPresent();
  }

  /** "đọc xong tôi báo": finished is what it will be by then. */
  private boolean isPromise() {
    List<ReportPart> parts = event.after();
    boolean told = event.has(ReportRole.DONE) || event.hasAmount();
    boolean ended = false;
    for (int i = 0; i + 1 < parts.size(); i++) {
      ended |= parts.get(i).is(ReportRole.FINISH);
      boolean deed = parts.get(i + 1).isUnknown() || parts.get(i + 1).is(ReportRole.BOW);
      if (ended && !told && parts.get(i).is(ReportRole.SELF) && deed) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithGo() {
    List<ReportPart> parts = event.after();
    return !parts.isEmpty() && parts.getLast().text().equals("đi");
  }

  private boolean isHabit() {
    return when.habit() || event.has(ReportRole.HABIT) || event.has(ReportRole.LONGAGO);
  }

  private boolean isDoubted() {
    return event.has(ReportRole.DOUBT) || (event.has(ReportRole.LIKELY) && !event.hasAmount());
  }

  private boolean isDenied() {
    return ReportEvent.has(event.before(), ReportRole.NEG)
        || ReportEvent.has(event.before(), ReportRole.NOT)
        || isDeniedAfter();
  }

  /** "đọc chưa xong", "đọc không được 10 trang"; but not "đọc 20 trang không hiểu". */
  private boolean isDeniedAfter() {
    List<ReportPart> after = event.after();
    int no = ReportEvent.indexOf(after, ReportRole.NEG);
    boolean amountBefore =
        no > 0 && after.subList(0, no).stream().anyMatch(p -> p.is(ReportPart.Kind.AMOUNT));
    return no >= 0 && !amountBefore;
  }

  /** "để em đọc nốt", but not "để em ngủ" after it. */
  private boolean isLet() {
    return ReportEvent.has(event.before(), ReportRole.LET);
  }

  /** It is said that it was done, whatever else is said. */
  private boolean isTold() {
    return isToldDone() || when.past();
  }

  /** The same without a day that is over: "tối nay con phải đọc". */
  private boolean isToldDone() {
    return event.has(ReportRole.DONE)
        || event.deedIs(ReportRole.FINISH)
        || ends(event.after())
        || got();
  }

  private boolean got() {
    boolean did =
        ReportEvent.has(event.before(), ReportRole.GOT) && (party.subject() || when.past());
    return (reached() && !event.deedIs(ReportRole.ATTEND)) || did;
  }

  private boolean reached() {
    return ReportEvent.has(event.after(), ReportRole.GOT);
  }

  private boolean isReport() {
    if (event.deedIs(ReportRole.READ)) {
      return isReadingTold();
    }
    if (event.deedIs(ReportRole.ATTEND)) {
      return event.has(ReportRole.DONE) || ends(event.after()) || got() || isPastAttendance();
    }
    if (event.deedIs(ReportRole.STUDY)) {
      return isTold() || event.hasAmount();
    }
    if (event.deedIs(ReportRole.FINISH)) {
      return isFinishTold();
    }
    if (event.deedIs(ReportRole.GO)) {
      boolean told = event.has(ReportRole.DONE) || (got() && !reached());
      return event.allKnown() && told && !event.hasAmount();
    }
    return isBareAmount();
  }

  private boolean isReadingTold() {
    int object = event.deed() + 1;
    boolean other =
        object < event.parts().size() && event.parts().get(object).is(ReportRole.NOTBOOK);
    if (other && !event.hasAmount()) {
      return false;
    }
    boolean today = when.date().isPresent() && party.subject();
    return measured
        || event.hasAmount()
        || event.hasVagueAmount()
        || isTold()
        || today
        || party.company()
        || reachesAPage();
  }

  /** "đọc đến trang 50". */
  private boolean reachesAPage() {
    List<ReportPart> after = event.after();
    for (int i = 0; i + 2 < after.size(); i++) {
      if (after.get(i).is(ReportRole.AT)
          && after.get(i + 1).is(ReportRole.PAGE)
          && after.get(i + 2).is(ReportPart.Kind.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPastAttendance() {
    return when.past() && !event.has(ReportRole.GOT);
  }

  private boolean isFinishTold() {
    Done.Amount amount = event.amount();
    boolean books = amount.books().isPresent() || amount.pages().isPresent();
    boolean bare = event.word().filter(word -> word.text().equals("làm")).isPresent();
    return (books || event.allKnown()) && !(bare && !event.has(ReportRole.DONE));
  }

  /** "hôm qua 20 trang", "30 phút với 2 cháu rồi": nothing named, but nothing else said either. */
  private boolean isBareAmount() {
    boolean told = event.has(ReportRole.DONE) || when.past() || party.company();
    boolean chapter = event.hasVagueAmount() && event.has(ReportRole.BOOKISH);
    return (event.hasAmount() || chapter) && event.allKnown() && told;
  }
}
