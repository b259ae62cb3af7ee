package vn.loahoc.inquiry.reply;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;
import vn.loahoc.inquiry.Signs;
import vn.loahoc.inquiry.Wards;
import vn.loahoc.text.Folding;
import vn.loahoc.time.Hours;

/**
 * What is told of one class: what was asked for first, then a little around it, or all of it.
 *
 * @param found with the meetings that were asked for, if days or hours were
 */
record OneClass(
    Inquiry inquiry,
    Finding finding,
    Finding.Found found,
    Described described,
    Facts facts,
    Looked looked) {

  /**
   * What is told.
   *
   * @param says whether it is what was asked for
   */
  record Told(String text, boolean says) {}

  /** What is told of a class. */
  Told of(ClassSeries series, String question) {
    Set<Sign> asked = asked(question);
    List<String> lines = new ArrayList<>();
    Optional<String> note =
        Labelled.note(series.session())
            .filter(
                n ->
                    (asked.contains(Sign.LENGTH) && Lengths.countsItself(series.session()))
                        || finding.noted().answers(series.session(), question));
    lines.add(described.head(series.session()) + ".");
    renamed(series.session()).ifPresent(lines::add);
    List<SpanEnd> unsaidEnds = unsaid(series.session(), SpanEnd.asked(question));
    for (SpanEnd end : SpanEnd.asked(question)) {
      // its first day stands with its days, where it is known
      boolean told = end == SpanEnd.LAST || unsaidEnds.contains(end);
      if (told && series.session().when().isWeekly()) {
        lines.add(facts.end(series, end));
      }
    }
    boolean noHour = EndHour.isLeftOut(question, series.session());
    if (noHour) {
      lines.add(facts.endHour(series));
    }
    boolean noStreet = Street.isLeftOut(question, series.session());
    if (noStreet) {
      lines.add(facts.street(series));
    }
    Set<Sign> cells = finding.noted().cells(series.session(), question);
    if (inquiry.has(Sign.FURTHER)) {
      // "ở bãi biển trời mưa có học không": what is asked has words of its own
      cells.remove(Sign.WHERE);
    }
    boolean unsaid = inquiry.asksFurther() && note.isEmpty() && cells.isEmpty();
    if (asked.isEmpty()) {
      if (inquiry.asksFurther()) {
        lines.addAll(facts.asked(series, cells));
      }
      if (unsaid) {
        lines.add(facts.further(series));
      }
      if (inquiry.has(Sign.FURTHER)) {
        lines.addAll(facts.beside(series));
      } else {
        thenHeld(series).ifPresent(lines::add);
        lines.addAll(facts.all(series));
      }
    } else {
      cells.addAll(asked);
      lines.addAll(facts.asked(series, cells));
      if (unsaid) {
        lines.add(facts.further(series));
      }
      lines.addAll(facts.context(series, asked));
    }
    note.ifPresent(n -> lines.removeIf(n::equals));
    note.ifPresent(n -> lines.add(1, n));
    Labelled.sayOnce(lines);
    Labelled.askOnce(lines);
    finding.admission(series.session(), inquiry).ifPresent(lines::addFirst);
    finding.cautions().of(series.session()).ifPresent(lines::add);
    boolean told =
        asked.isEmpty() ? !cells.isEmpty() || !inquiry.asksFurther() : facts.says(series, asked);
    boolean says = note.isPresent() || (told && unsaidEnds.isEmpty() && !noHour && !noStreet);
    return new Told(String.join("\n", new LinkedHashSet<>(lines)), says);
  }

  /** Of what is asked for, what no cell of a class that comes back states. */
  static List<SpanEnd> unsaid(ClassSession session, List<SpanEnd> asked) {
    return asked.stream()
        .filter(end -> session.when().isWeekly() && end.in(session.when().span()).isEmpty())
        .toList();
  }

  /** "Phường Cũ (nay thuộc phường Mới).", for who named its ward by the old name, and no other. */
  private Optional<String> renamed(ClassSession session) {
    String ward = described.ward(session);
    return inquiry
        .ward()
        .map(Wards.Named::said)
        .filter(said -> !ward.isEmpty() && said.contains(ward) && !said.equals(ward))
        .filter(said -> !said.contains(", "))
        .map(said -> Wording.capital(said) + ".");
  }

  /** "Có ai dạy không": that there is the class is the answer, whoever teaches it. */
  private Set<Sign> asked(String question) {
    Set<Sign> asked = EnumSet.noneOf(Sign.class);
    asked.addAll(inquiry.facts());
    if (Signs.asksForAnybody(Folding.plain(question))) {
      asked.remove(Sign.TEACHER);
    }
    return asked;
  }

  /** Not one that has no hour: it may be at any. */
  private static boolean isHeldThen(ClassMeeting meeting, ClassSeries series) {
    return meeting.series().equals(series)
        && !(meeting.happening().hours() instanceof Hours.Unstated);
  }

  /** "Có phải học ban đêm không": it is. */
  private Optional<String> thenHeld(ClassSeries series) {
    boolean asked = inquiry.span().isNamed() && inquiry.span().days().isEmpty();
    return looked
        .when(inquiry.span())
        .filter(when -> asked && found.meetings().stream().anyMatch(m -> isHeldThen(m, series)))
        .map(when -> Sentences.say("held-then", Wording.capital(when)));
  }
}
