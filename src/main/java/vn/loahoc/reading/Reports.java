package vn.loahoc.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a message reports to have been done. Questions, plans, wishes, doubts, denials and habits
 * report nothing. Thread-safe; never fails on any text.
 */
public final class Reports {

  /** Characters; who writes more tells something else. */
  private static final int LONGEST = 1_000;

  /** Characters; in more, a lone "đến" or "xong" is no report. */
  private static final int LONGEST_BARE = 160;

  private Reports() {}

  /**
   * The reports of a message in their order; mostly none or one.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  public static List<Done> of(Reading reading, LocalDateTime now) {
    if (reading.text().length() > LONGEST || !ReportHint.isIn(reading)) {
      return List.of();
    }
    List<Done> done =
        ReportStory.of(ReportClauses.of(ReportFrame.within(ReportParts.of(reading))), now);
    boolean small = done.stream().allMatch(Reports::isBare);
    return small && reading.text().length() > LONGEST_BARE ? List.of() : done;
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
    List<ReportClauses.Clause> clauses =
        ReportClauses.of(ReportFrame.within(ReportParts.of(reading)));
    return clauses.size() <= 2
        && clauses.stream().noneMatch(ReportClauses.Clause::asked)
        && clauses.stream()
            .anyMatch(
                clause -> {
                  ReportEvent event = clause.event();
                  ReportDays.When when = days.of(event.parts());
                  ReportPeople.Party party = ReportPeople.of(event.parts(), event.deed());
                  boolean told = event.deedIs(ReportRole.READ) || event.deedIs(ReportRole.FINISH);
                  return told
                      && event.allKnown()
                      && new ReportJudge(event, clause.asked(), when, party, false).isNotYet();
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

  private static boolean isBare(Done done) {
    return done.amount().isNone() && (done.kind() != Done.Kind.READING || done.people().isEmpty());
  }

  /** A deed as one stretch of a message tells it. */
  static Done done(ReportEvent event, ReportDays.When when, ReportPeople.Party party) {
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
    if (event.isComplaint() && !when.past() && party.people().isEmpty()) {
      unclear.add(Done.Unclear.DEED);
    }
    Optional<LocalDate> date = when.date();
    return new Done(kind(event), event.amount(), party.people(), party.speaker(), date, unclear);
  }

  private static Done.Kind kind(ReportEvent event) {
    boolean books = event.amount().pages().isPresent() || event.amount().books().isPresent();
    boolean bookish = event.deedIs(ReportRole.FINISH) && event.has(ReportRole.BOOKISH);
    boolean chapters = event.amounts().stream().anyMatch(part -> part.is(ReportRole.BOOKISH));
    boolean named = !went(event) && event.has(ReportRole.READ);
    if (event.deedIs(ReportRole.READ) || chapters || books || bookish || named) {
      return Done.Kind.READING;
    }
    return went(event) ? Done.Kind.ATTENDANCE : Done.Kind.ANY;
  }

  private static boolean went(ReportEvent event) {
    return event.deedIs(ReportRole.ATTEND)
        || event.deedIs(ReportRole.GO)
        || (event.deedIs(ReportRole.FINISH) && event.has(ReportRole.GO));
  }
}
