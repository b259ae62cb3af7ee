package vn.loahoc.reading;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The clauses of a message taken together: one that names no deed says more of the last, or leaves
 * its people, its day and its amount to the next.
 */
final class ReportStory {

  private final ReportDays days;
  private final List<Done> done = new ArrayList<>();
  private boolean begun;
  private Open open = Open.NOTHING;

  private ReportStory(LocalDateTime now) {
    this.days = new ReportDays(now);
  }

  /** What was said so far and belongs to no deed yet. */
  private record Open(ReportPeople.Party people, ReportDays.When when, Done.Amount amount) {

    static final Open NOTHING =
        new Open(ReportPeople.Party.NOBODY, ReportDays.When.UNSAID, Done.Amount.NONE);
  }

  /** The reports of a message in their order. */
  static List<Done> of(List<ReportClauses.Clause> clauses, LocalDateTime now) {
    ReportStory story = new ReportStory(now);
    clauses.forEach(story::read);
    return List.copyOf(story.done);
  }

  private void read(ReportClauses.Clause clause) {
    ReportEvent event = clause.event();
    ReportDays.When when = days.of(event.parts());
    ReportPeople.Party own = ReportPeople.of(event.parts(), event.deed());
    ReportPeople.Party party = own.after(open.people());
    if (!clause.asked() && (isHeadCount(event, own) || isMore(event, when, party))) {
      open = Open.NOTHING;
      return;
    }
    ReportDays.When dated = when.equals(ReportDays.When.UNSAID) ? open.when() : when;
    boolean measured = !open.amount().isNone();
    ReportEvent.Standing standing =
        new ReportJudge(event, clause.asked(), dated, party, measured).standing();
    if (standing == ReportEvent.Standing.DONE) {
      Done told = Reports.done(event, dated, party).with(open.amount());
      add(told, party.subject() || !when.equals(ReportDays.When.UNSAID));
    }
    begun = standing == ReportEvent.Standing.UNFINISHED;
    open = standing == ReportEvent.Standing.DONE ? Open.NOTHING : left(clause, dated, party);
  }

  /** What a clause that reports nothing leaves to the next. */
  private Open left(ReportClauses.Clause clause, ReportDays.When when, ReportPeople.Party party) {
    ReportEvent event = clause.event();
    if (clause.asked() || when.ahead() || event.has(ReportRole.FUTURE)) {
      return Open.NOTHING;
    }
    boolean turned = clause.turns() && event.has(ReportRole.NEG);
    boolean known = !event.named() && event.allKnown();
    boolean bare = event.deedIs(ReportRole.FINISH) && !event.has(ReportRole.NEG);
    ReportPeople.Party people =
        known || turned || bare ? party : ReportPeople.Party.NOBODY;
    ReportDays.When day = event.named() && !bare ? ReportDays.When.UNSAID : when;
    return new Open(people, day, known ? event.amount() : Done.Amount.NONE);
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
    Done more = Reports.done(event, when, party);
    if (begun && amount) {
      begun = false;
      add(more, true);
      return true;
    }
    boolean said = !when.equals(ReportDays.When.UNSAID) || party.people().isPresent();
    if (done.isEmpty() || !(amount || said)) {
      return false;
    }
    Done last = done.getLast();
    boolean another = party.subject() && party.people().isPresent();
    if (event.has(ReportRole.WRONG)) {
      done.set(done.size() - 1, more.and(last));
    } else if (amount
        && !last.amount().isNone()
        && (more.amount().meets(last.amount()) || another)) {
      add(more.as(last.kind()), true);
    } else {
      done.set(done.size() - 1, last.and(more));
    }
    return true;
  }

  private void add(Done next, boolean own) {
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
            && !last.amount().isNone();
    boolean days =
        last.date().isPresent() && next.date().isPresent() && !last.date().equals(next.date());
    if (same && !last.amount().meets(next.amount()) && !clash && !days) {
      done.set(done.size() - 1, last.and(next));
    } else {
      done.add(next.since(last));
    }
  }
}
