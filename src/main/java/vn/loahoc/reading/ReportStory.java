package vn.loahoc.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The clauses of a message taken together: one that names no deed says more of the last, or leaves
 * its people, its day and its amount to the next.
 */
final class ReportStory {

  private static final List<ReportRole> UNTOLD =
      List.of(
          ReportRole.NEG,
          ReportRole.FUTURE,
          ReportRole.SOFT,
          ReportRole.MUST,
          ReportRole.LET,
          ReportRole.DOUBT,
          ReportRole.HABIT,
          ReportRole.NOT);

  private final LocalDateTime now;
  private final ReportDays days;
  private final List<Done> done = new ArrayList<>();
  private boolean begun;

  /** Of how many days the same was told last. */
  private int each;

  private boolean wrong;
  private boolean planned;
  private Open open = Open.NOTHING;

  private ReportStory(LocalDateTime now) {
    this.now = now;
    this.days = new ReportDays(now);
  }

  /** What was said so far and belongs to no deed yet. */
  private record Open(ReportPeople.Party people, ReportDays.When when, Done.Amount amount) {

    static final Open NOTHING =
        new Open(ReportPeople.Party.NOBODY, ReportDays.When.UNSAID, Done.Amount.NONE);
  }

  /** The reports of a message in their order. */
  static List<Done> of(List<ReportClauses.Clause> clauses, LocalDateTime now) {
    if (clauses.stream().anyMatch(ReportStory::asksWhatBecame)) {
      return List.of();
    }
    ReportStory story = new ReportStory(now);
    clauses.forEach(story::read);
    return List.copyOf(story.done);
  }

  /** "sao đọc rồi mà chưa ghi": who asks that has reported before. */
  private static boolean asksWhatBecame(ReportClauses.Clause clause) {
    ReportEvent event = clause.event();
    boolean asks = clause.asked() || event.has(ReportRole.ASK) || event.has(ReportRole.NEG);
    return event.has(ReportRole.COUNTED) && asks;
  }

  private void read(ReportClauses.Clause clause) {
    Optional<ReportSpell.Found> spell = ReportSpell.in(clause.event().parts(), now);
    if (spell.isPresent() && isEachDay(clause, spell.get())) {
      return;
    }
    ReportEvent event = clause.event();
    ReportDays.When when = days.of(event.parts());
    ReportPeople.Party own = ReportPeople.of(event.parts(), event.deed());
    ReportPeople.Party party = own.after(open.people());
    if (event.has(ReportRole.WRONG)
        && !event.named()
        && !event.hasAmount()
        && own.people().isEmpty()) {
      wrong = true;
      return;
    }
    if (!clause.asked() && (isHeadCount(event, own) || isMore(event, when, party))) {
      open = Open.NOTHING;
      wrong = false;
      return;
    }
    ReportDays.When dated = isUnsaid(when) ? open.when() : when;
    boolean measured = !open.amount().isNone();
    ReportEvent.Standing standing =
        new ReportJudge(event, clause.asked(), dated, party, measured).standing();
    if (planned) {
      standing = ReportEvent.Standing.NOT;
    }
    planned = clause.end() == ReportClauses.End.COLON && event.has(ReportRole.MUST);
    if (standing == ReportEvent.Standing.DONE
        && (wrong || event.has(ReportRole.WRONG))
        && !done.isEmpty()) {
      Done said = Reports.done(event, dated, party);
      done.set(done.size() - 1, Correction.applied(event.parts(), said, done.getLast()));
    } else if (standing == ReportEvent.Standing.DONE) {
      Done told = Reports.done(event, dated, party).with(open.amount());
      add(told, party.subject() || !isUnsaid(when));
    }
    begun =
        standing == ReportEvent.Standing.UNFINISHED
            || (standing == ReportEvent.Standing.NOT && isTurning(clause, dated));
    open = standing == ReportEvent.Standing.DONE ? Open.NOTHING : left(clause, dated, party);
  }

  /** "hôm qua với hôm nay đều đọc 20 phút": the same on each day. */
  private boolean isEachDay(ReportClauses.Clause clause, ReportSpell.Found spell) {
    ReportEvent event = ReportClauses.event(spell.rest());
    ReportDays.When when = ReportDays.When.on(spell.days().getLast());
    ReportPeople.Party party = ReportPeople.of(event.parts(), event.deed()).after(open.people());
    boolean measured = !open.amount().isNone();
    boolean told =
        new ReportJudge(event, clause.asked(), when, party, measured).standing()
            == ReportEvent.Standing.DONE;
    if (told) {
      for (LocalDate day : spell.days()) {
        done.add(Reports.done(event, ReportDays.When.on(day), party).with(open.amount()));
      }
      each = spell.days().size();
      open = Open.NOTHING;
      begun = false;
    }
    return told;
  }

  /** "định đọc 30 phút nhưng …": what was planned is told now. */
  private static boolean isTurning(ReportClauses.Clause clause, ReportDays.When when) {
    boolean did = clause.event().isGotBeside();
    boolean form = clause.end() == ReportClauses.End.COLON;
    boolean much =
        clause.event().after().stream().anyMatch(part -> part.isOneOf("nhiều", "nhieu", "lâu"));
    boolean less = clause.event().has(ReportRole.NEG) && (clause.event().hasAmount() || much);
    return (clause.turns() || did || form || less || isPlain(clause.event()))
        && !clause.asked()
        && !when.ahead()
        && clause.event().deedIs(ReportRole.READ)
        && !clause.event().has(ReportRole.ASK);
  }

  /** "đọc báo thôi, 10 phút": neither denied nor wished, only not yet told. */
  private static boolean isPlain(ReportEvent event) {
    return event.before().stream().noneMatch(ReportPart::isUnknown)
        && UNTOLD.stream().noneMatch(event::has);
  }

  /** What a clause that reports nothing leaves to the next. */
  private Open left(ReportClauses.Clause clause, ReportDays.When when, ReportPeople.Party party) {
    ReportEvent event = clause.event();
    boolean turned = clause.turns() && (event.has(ReportRole.NEG) || begun);
    boolean planned = when.ahead() || (event.has(ReportRole.FUTURE) && !turned);
    if (clause.asked() || planned) {
      return Open.NOTHING;
    }
    boolean colon = clause.end() == ReportClauses.End.COLON;
    boolean known = (!event.named() || colon) && (event.allKnown() || colon);
    boolean bare = event.deedIs(ReportRole.FINISH) && !event.has(ReportRole.NEG);
    ReportPeople.Party people =
        known || turned || bare || begun ? party : ReportPeople.Party.NOBODY;
    ReportDays.When day = event.named() && !bare && !begun ? ReportDays.When.UNSAID : when;
    return new Open(people, day, known ? event.amount() : Done.Amount.NONE);
  }

  private static boolean isUnsaid(ReportDays.When when) {
    return when.equals(ReportDays.When.UNSAID);
  }

  /** "có 34 em tham gia": how many did what was told before. */
  private boolean isHeadCount(ReportEvent event, ReportPeople.Party party) {
    boolean takesPart =
        event.word().filter(word -> word.isOneOf("tham", "dự", "du", "có", "co")).isPresent();
    boolean count =
        event.deedIs(ReportRole.ATTEND)
            && takesPart
            && party.people().isPresent()
            && event.allKnown()
            && event.after().stream().allMatch(part -> part.is(ReportRole.LIGHT));
    if (!count || done.isEmpty() || done.getLast().kind() != Done.Kind.READING) {
      return false;
    }
    done.set(done.size() - 1, done.getLast().by(party.people(), party.speaker()));
    return true;
  }

  /** A clause that names no deed may say more of the one before, or put it right. */
  private boolean isMore(ReportEvent event, ReportDays.When when, ReportPeople.Party party) {
    boolean plain =
        event.allKnown()
            && !when.ahead()
            && !event.has(ReportRole.NOT)
            && !event.has(ReportRole.FUTURE)
            && !event.has(ReportRole.ASK);
    if (event.named() || !plain) {
      return false;
    }
    boolean amount = event.hasAmount() || event.hasVagueAmount();
    if (!amount && isAnotherDay(when)) {
      return false;
    }
    Done more = Reports.done(event, isUnsaid(when) ? open.when() : when, party);
    if (begun && (amount || event.has(ReportRole.UNMEASURED))) {
      begun = false;
      add(more.as(Done.Kind.READING), true);
      return true;
    }
    boolean said = !isUnsaid(when) || party.people().isPresent();
    if (done.isEmpty() || !(amount || said)) {
      return false;
    }
    Done last = done.getLast();
    boolean another = party.subject() && party.people().isPresent();
    if (event.has(ReportRole.WRONG) || wrong) {
      done.set(done.size() - 1, Correction.applied(event.parts(), more, last));
    } else if (amount
        && !last.amount().isNone()
        && (more.amount().meets(last.amount()) || another || isAnotherDay(when))) {
      add(more.as(last.kind()), true);
    } else {
      // "hôm qua với hôm nay đều đọc, mỗi ngày 15 phút"
      List<Done> told = done.subList(done.size() - Math.max(1, each), done.size());
      told.replaceAll(one -> one.and(more));
    }
    return true;
  }

  private boolean isAnotherDay(ReportDays.When when) {
    return !done.isEmpty()
        && when.date().isPresent()
        && done.getLast().date().isPresent()
        && !when.date().equals(done.getLast().date());
  }

  private void add(Done next, boolean own) {
    each = 0;
    if (done.isEmpty()) {
      done.add(next);
      return;
    }
    Done last = done.getLast();
    boolean same =
        last.kind() == next.kind() || last.kind() == Done.Kind.ANY || next.kind() == Done.Kind.ANY;
    boolean clash =
        last.people().isPresent()
            && next.people().isPresent()
            && own
            && !next.amount().isNone()
            && !(last.amount().isNone() && last.people().equals(next.people()));
    boolean days =
        last.date().isPresent() && next.date().isPresent() && !last.date().equals(next.date());
    if (same && !last.amount().meets(next.amount()) && !clash && !days) {
      done.set(done.size() - 1, last.and(next));
    } else {
      done.add(next.since(last));
    }
  }
}
