package vn.loahoc.reading;

import java.util.List;

/** Whether a deed is told as done: not asked, planned, wished, doubted, denied, or a habit. */
final class ReportJudge {

  private final ReportEvent event;
  private final ReportQuestion question;
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
    this.question = new ReportQuestion(event, asked);
    this.when = when;
    this.party = party;
    this.measured = measured;
  }

  ReportEvent.Standing standing() {
    if (question.isAsked() || isAhead() || isHabit() || isDoubted()) {
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
    return !question.isAsked()
        && !isAhead()
        && !isHabit()
        && !isDoubted()
        && isDenied()
        && !event.hasAmount();
  }

  private static boolean ends(List<ReportPart> parts) {
    return ReportEvent.has(parts, ReportRole.FINISH) || ReportEvent.has(parts, ReportRole.END);
  }

  private boolean isAhead() {
    boolean planned = isPlanned() || when.ahead();
    boolean soft = event.before().stream().anyMatch(ReportJudge::isSoft) && !isTold();
    boolean must = ReportEvent.has(event.before(), ReportRole.MUST) && !isToldDone();
    boolean urged = endsWithGo() && !event.isDone();
    return planned || soft || must || urged || isLet() || isPromise();
  }

  /** After "đã" and the deed, a word of plans belongs to what it was about: "đã học tìm kiếm". */
  private boolean isPlanned() {
    boolean favour = event.has(ReportRole.RECORD);
    return event.before().stream()
            .anyMatch(
                part ->
                    part.is(ReportRole.FUTURE)
                        && !(favour && part.isOneOf("nhờ", "nho", "giúp", "xin", "cho")))
        || (isPlannedAfter() && !ReportEvent.has(event.before(), ReportRole.DONE))
        || event.word().filter(word -> word.is(ReportRole.FUTURE)).isPresent();
  }

  /** Not "đọc 3 cuốn thư viện cho mượn": where the books came from. */
  private boolean isPlannedAfter() {
    boolean told = false;
    for (ReportPart part : event.after()) {
      told |= part.is(ReportPart.Kind.AMOUNT) || part.is(ReportRole.FINISH);
      boolean whose = told && part.isOneOf("cho", "giới", "gioi", "gợi", "goi", "gửi");
      if (part.is(ReportRole.FUTURE) && !whose) {
        return true;
      }
    }
    return false;
  }

  /** "đọc xong tôi báo": finished is what it will be by then. */
  private boolean isPromise() {
    List<ReportPart> parts = event.after();
    boolean told = event.isDone() || event.hasAmount();
    boolean ended = false;
    for (int i = 0; i + 1 < parts.size(); i++) {
      ended |= parts.get(i).is(ReportRole.FINISH);
      boolean telling = ended && parts.get(i + 1).is(ReportRole.BOW);
      if (telling && !told && parts.get(i + 1).isOneOf("em", "báo", "bao")) {
        return true;
      }
      boolean then = parts.get(i + 1).isOneOf("thì", "thi", "mới", "moi");
      if (parts.get(i).is(ReportRole.FINISH) && then && !event.hasAmount()) {
        return true;
      }
      boolean deed = parts.get(i + 1).isUnknown() || parts.get(i + 1).is(ReportRole.BOW);
      if (ended && !told && parts.get(i).is(ReportRole.SELF) && deed) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithGo() {
    List<ReportPart> parts = event.after();
    int last = parts.size() - 1;
    while (last > 0 && isAddress(parts.get(last))) {
      last--;
    }
    return last >= 0
        && parts.get(last).isOneOf("đi", "di", "nào")
        && !parts.get(last).is(ReportRole.OTHER);
  }

  private static boolean isAddress(ReportPart part) {
    boolean particle = part.isOneOf("nha", "nhé", "nhe", "nghen", "ạ", "nè");
    return particle || part.is(ReportRole.PERSON) || part.is(ReportRole.CALL);
  }

  private boolean isHabit() {
    return when.habit() || event.has(ReportRole.HABIT) || event.has(ReportRole.LONGAGO);
  }

  private boolean isDoubted() {
    return event.has(ReportRole.DOUBT) || (event.has(ReportRole.LIKELY) && !isLikelyTold());
  }

  /** "chắc được khoảng 20 phút"; but "chắc tối nay đọc 20 phút" is to come. */
  private boolean isLikelyTold() {
    boolean first = ReportEvent.has(event.before(), ReportRole.LIKELY);
    return event.hasAmount() && (!first || event.isDone() || event.has(ReportRole.GOT));
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

  /** "co" without marks is có, not cố. */
  private static boolean isSoft(ReportPart part) {
    return part.is(ReportRole.SOFT) && !part.is(ReportRole.GOT);
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
    return event.isDone() || event.deedIs(ReportRole.FINISH) || ends(event.after()) || got();
  }

  private boolean got() {
    boolean attended = event.deedIs(ReportRole.ATTEND);
    boolean said = attended ? event.isGotBeside() : ReportEvent.has(event.before(), ReportRole.GOT);
    return (reached() && !attended) || (said && (party.subject() || when.past()));
  }

  private boolean reached() {
    return ReportEvent.has(event.after(), ReportRole.GOT);
  }

  private boolean isReport() {
    if (event.deedIs(ReportRole.READ)) {
      return isReadingTold();
    }
    if (event.deedIs(ReportRole.ATTEND)) {
      return event.isDone() || ends(event.after()) || got() || isPastAttendance();
    }
    if (event.deedIs(ReportRole.STUDY)) {
      return isTold() || event.hasAmount();
    }
    if (event.deedIs(ReportRole.FINISH)) {
      return isFinishTold();
    }
    if (event.deedIs(ReportRole.GO)) {
      boolean told = event.isDone() || (got() && !reached());
      boolean went = event.isGotBeside() && party.subject() && when.past();
      return (event.allKnown() || went) && told && !event.hasAmount();
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
    boolean had = ReportEvent.has(event.before(), ReportRole.GOT);
    boolean forMe = event.parts().getLast().is(ReportRole.SELF);
    boolean together = party.people().orElse(0) > 1 && !forMe;
    boolean today = when.date().isPresent() && (party.subject() || had || together);
    return measured
        || event.hasAmount()
        || event.hasVagueAmount()
        || event.has(ReportRole.UNMEASURED)
        || isTold()
        || today
        || party.company()
        || reachesAPage()
        || isYes();
  }

  /** "dạ có đọc ạ": nothing but that. */
  private boolean isYes() {
    return event.isGotBeside()
        && event.allKnown()
        && event.before().stream().allMatch(p -> p.is(ReportRole.GOT) || p.is(ReportRole.BOW));
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
    boolean counted = party.subject() && ReportEvent.has(event.before(), ReportRole.GOT);
    return when.past() && (counted || !event.has(ReportRole.GOT));
  }

  private boolean isFinishTold() {
    Done.Amount amount = event.amount();
    boolean books = amount.books().isPresent() || amount.pages().isPresent();
    boolean bare = event.deedIs(ReportRole.DO);
    return (books || event.allKnown()) && !(bare && !event.isDone());
  }

  /** "hôm qua 20 trang", "30 phút với 2 cháu rồi": nothing named, but nothing else said either. */
  private boolean isBareAmount() {
    boolean together = party.people().isPresent() && !party.subject();
    boolean told = event.isDone() || when.past() || party.company() || together;
    boolean chapter = event.hasVagueAmount() && event.has(ReportRole.BOOKISH);
    boolean list = when.date().isPresent() && event.has(ReportRole.BOOKISH);
    boolean reached = event.parts().stream().anyMatch(part -> part.isOneOf("được", "duoc", "đc"));
    boolean got = reached && event.has(ReportRole.BOOKISH);
    return (event.hasAmount() || chapter) && event.allKnown() && (told || got || list);
  }
}
