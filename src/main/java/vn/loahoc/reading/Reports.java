package vn.loahoc.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a message reports to have been done. Questions, plans, wishes, doubts, denials and habits
 * report nothing. Thread-safe; never fails on any text.
 */
public final class Reports {

  /** Characters; who writes more tells something else. */
  private static final int LONGEST = 1_000;

  private final ReportDays days;
  private final List<Done> done = new ArrayList<>();
  private boolean begun;
  private ReportPeople.Party people = ReportPeople.Party.NOBODY;
  private ReportDays.When carried = ReportDays.When.UNSAID;

  private Reports(LocalDateTime now) {
    this.days = new ReportDays(now);
  }

  /**
   * The reports of a message in their order; mostly none or one.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  public static List<Done> of(Reading reading, LocalDateTime now) {
    if (reading.text().length() > LONGEST || !ReportHint.isIn(reading)) {
      return List.of();
    }
    Reports reports = new Reports(now);
    for (ReportClauses.Clause clause : ReportClauses.of(ReportParts.of(reading))) {
      reports.read(clause);
    }
    return List.copyOf(reports.done);
  }

  /**
   * Whether a message says that nothing was read yet, and nothing else: "tôi chưa đọc".
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  public static boolean isNotYet(Reading reading, LocalDateTime now) {
    if (reading.text().length() > LONGEST || !ReportHint.deniesIn(reading)) {
      return false;
    }
    ReportDays days = new ReportDays(now);
    List<ReportClauses.Clause> clauses = ReportClauses.of(ReportParts.of(reading));
    return clauses.size() <= 2
        && clauses.stream()
            .anyMatch(
                clause -> {
                  ReportEvent event = clause.event();
                  ReportDays.When when = days.of(event.parts());
                  ReportPeople.Party party = ReportPeople.of(event.parts(), event.deed());
                  boolean told = event.deedIs(ReportRole.READ) || event.deedIs(ReportRole.FINISH);
                  return told
                      && event.allKnown()
                      && new ReportJudge(event, clause.asked(), when, party).isNotYet();
                });
  }

  /**
   * What a message says of amounts, people and days, whether it is a report or not: "3 người", "20
   * phút" as the answer to a question.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  public static Done said(Reading reading, LocalDateTime now) {
    List<ReportPart> parts =
        reading.text().length() > LONGEST ? List.of() : ReportParts.of(reading);
    return said(parts, now);
  }

  static Done said(List<ReportPart> parts, LocalDateTime now) {
    ReportEvent event = ReportClauses.event(parts);
    ReportDays.When when = new ReportDays(now).of(parts);
    return done(event, when, ReportPeople.of(parts, event.deed()));
  }

  private void read(ReportClauses.Clause clause) {
    ReportEvent event = clause.event();
    ReportDays.When when = days.of(event.parts());
    ReportPeople.Party party = ReportPeople.of(event.parts(), event.deed()).after(people);
    people = ReportPeople.Party.NOBODY;
    if (!event.named() && !clause.asked() && follows(event, when, party)) {
      return;
    }
    ReportDays.When dated = when.equals(ReportDays.When.UNSAID) ? carried : when;
    ReportEvent.Standing standing = new ReportJudge(event, clause.asked(), dated, party).standing();
    if (standing == ReportEvent.Standing.DONE) {
      add(done(event, dated, party), party.subject() || !when.equals(ReportDays.When.UNSAID));
    }
    begun = standing == ReportEvent.Standing.UNFINISHED;
    carried = event.named() ? ReportDays.When.UNSAID : when;
    people = event.named() || !event.allKnown() ? ReportPeople.Party.NOBODY : party;
  }

  /** A clause that names no deed may say more of the one before. */
  private boolean follows(ReportEvent event, ReportDays.When when, ReportPeople.Party party) {
    boolean more = event.hasAmount() || event.hasVagueAmount();
    boolean plain =
        event.allKnown()
            && !when.ahead()
            && !event.has(ReportRole.FUTURE)
            && !event.has(ReportRole.ASK);
    if (begun && more && plain) {
      begun = false;
      add(done(event, when, party), true);
      return true;
    }
    if (done.isEmpty() || !plain) {
      return false;
    }
    Done last = done.getLast();
    boolean said = !when.equals(ReportDays.When.UNSAID) || party.people().isPresent();
    if (more) {
      Done next = done(event, when, party);
      boolean other = next.amount().meets(last.amount()) || (said && !last.amount().isNone());
      if (other
          && !last.amount().isNone()
          && (next.amount().meets(last.amount()) || party.subject())) {
        add(
            new Done(
                last.kind(),
                next.amount(),
                next.people(),
                next.speaker(),
                next.date().or(last::date),
                next.unclear()),
            true);
      } else {
        done.set(done.size() - 1, joined(last, next));
      }
      return true;
    }
    if (said && event.allKnown()) {
      done.set(done.size() - 1, joined(last, done(event, when, party)));
      return true;
    }
    return false;
  }

  private void add(Done next, boolean own) {
    if (done.isEmpty()) {
      done.add(next);
      return;
    }
    Done last = done.getLast();
    boolean same =
        last.kind() == next.kind() || last.kind() == Done.Kind.ANY || next.kind() == Done.Kind.ANY;
    boolean disjoint = !last.amount().meets(next.amount());
    boolean clash =
        last.people().isPresent()
            && next.people().isPresent()
            && own
            && !next.amount().isNone()
            && !last.amount().isNone();
    boolean days =
        last.date().isPresent() && next.date().isPresent() && !last.date().equals(next.date());
    if (same && disjoint && !clash && !days) {
      done.set(done.size() - 1, joined(last, next));
    } else {
      done.add(
          new Done(
              next.kind(),
              next.amount(),
              next.people(),
              next.speaker(),
              next.date().or(last::date),
              next.unclear()));
    }
  }

  private static Done joined(Done one, Done other) {
    Set<Done.Unclear> unclear = EnumSet.noneOf(Done.Unclear.class);
    unclear.addAll(one.unclear());
    unclear.addAll(other.unclear());
    OptionalInt people = one.people().isPresent() ? one.people() : other.people();
    if (people.isPresent()) {
      unclear.remove(Done.Unclear.PEOPLE);
    }
    Done.Kind kind = one.kind() == Done.Kind.ANY ? other.kind() : one.kind();
    return new Done(
        kind,
        one.amount().and(other.amount()),
        people,
        one.speaker() || other.speaker(),
        one.date().or(other::date),
        unclear);
  }

  private static Done done(ReportEvent event, ReportDays.When when, ReportPeople.Party party) {
    Set<Done.Unclear> unclear = EnumSet.noneOf(Done.Unclear.class);
    if (party.vague()) {
      unclear.add(Done.Unclear.PEOPLE);
    }
    if (event.hasVagueAmount()) {
      unclear.add(Done.Unclear.AMOUNT);
    }
    if (when.vague()) {
      unclear.add(Done.Unclear.DAY);
    }
    Optional<LocalDate> date = when.date();
    return new Done(kind(event), event.amount(), party.people(), party.speaker(), date, unclear);
  }

  private static Done.Kind kind(ReportEvent event) {
    boolean books = event.amount().pages().isPresent() || event.amount().books().isPresent();
    boolean bookish = event.deedIs(ReportRole.FINISH) && event.has(ReportRole.BOOKISH);
    if (event.deedIs(ReportRole.READ) || books || bookish || event.has(ReportRole.READ)) {
      return Done.Kind.READING;
    }
    boolean went =
        event.deedIs(ReportRole.ATTEND)
            || event.deedIs(ReportRole.GO)
            || (event.deedIs(ReportRole.FINISH) && event.has(ReportRole.GO));
    return went ? Done.Kind.ATTENDANCE : Done.Kind.ANY;
  }
}
