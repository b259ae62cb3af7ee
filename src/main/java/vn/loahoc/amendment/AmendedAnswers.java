package vn.loahoc.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answerer.Answered;
import vn.loahoc.answer.Source;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.ClassSource;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.When;

/**
 * Answers of the documents, seen together with what staff said beyond them: what holds now is told
 * first, on what basis, then what the document itself says or leaves open. Thread-safe.
 */
public final class AmendedAnswers {

  /** Under this name {@code --explain} shows it. */
  private static final String RULE = "amendment";

  /** An answer stays readable; of more there are lists. */
  private static final int MOST = 4;

  private final Supplier<Agenda> agenda;

  /**
   * @param agenda the calendar as it is now, with every amendment
   */
  public AmendedAnswers(Supplier<Agenda> agenda) {
    this.agenda = agenda;
  }

  public Answered beside(Answered answered) {
    if (!(answered.answer() instanceof Answer.Sure || answered.answer() instanceof Answer.Absent)) {
      return answered;
    }
    Agenda now = agenda.get();
    Belonging belonging = new Belonging(answered, now);
    List<Pair> told =
        now.amended().stream().map(Pair::of).filter(belonging::isTold).limit(MOST).toList();
    return told.isEmpty() ? answered : together(answered, now, told);
  }

  private static Answered together(Answered answered, Agenda agenda, List<Pair> told) {
    List<Source> sources = new ArrayList<>();
    List<Answer.Happening> happenings = new ArrayList<>(answered.answer().happenings());
    for (Pair pair : told) {
      AmendmentTexts.source(pair.now()).ifPresent(sources::add);
      happenings.removeIf(pair::isMeantBy);
      if (!pair.now().isCancelled()) {
        happenings.add(happening(pair.now()));
      }
    }
    sources.addAll(answered.answer().sources());
    told.stream()
        .flatMap(pair -> agenda.otherwise(pair.now()).stream())
        .filter(other -> !Merging.isCited(other, answered.answer()))
        .forEach(other -> sources.add(source(other, agenda)));
    boolean known = told.stream().allMatch(pair -> agenda.isMeeting(pair.now()));
    String text = Merging.of(answered.answer(), told, agenda);
    // of classes an answer knows the change already and only lacks its reason
    Answer answer =
        known && answered.answer() instanceof Answer.Absent
            ? new Answer.Absent(text, sources, happenings)
            : new Answer.Sure(text, sources, happenings);
    return new Answered(answer, answered.question(), RULE, true);
  }

  private static Source source(Occurrence meeting, Agenda agenda) {
    String quote =
        agenda.classes().find(meeting.id()).map(m -> ClassSource.quoted(m.session())).orElse("");
    return new Source(meeting.source().document(), meeting.source().section(), quote);
  }

  private static Answer.Happening happening(Occurrence now) {
    return new Answer.Happening(
        now.title(),
        Optional.of(
            now.when() instanceof When.At at
                ? at.day().atTime(at.start())
                : now.when().first().atStartOfDay()),
        now.when() instanceof When.At at
            ? at.end()
                .map(end -> at.day().atTime(end))
                .map(e -> e.isAfter(at.day().atTime(at.start())) ? e : e.plusDays(1))
            : Optional.of(now.when().last().plusDays(1).atStartOfDay()),
        now.where().place(),
        Optional.of(now.id()));
  }
}
