package vn.loahoc.amendment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answerer.Answered;
import vn.loahoc.answer.Source;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.When;
import vn.loahoc.reading.Ask;
import vn.loahoc.time.TimeSpan;

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

  /** An amended occurrence, and as its source alone says it. */
  private record Pair(Occurrence source, Occurrence now) {}

  public Answered beside(Answered answered) {
    if (!(answered.answer() instanceof Answer.Sure || answered.answer() instanceof Answer.Absent)) {
      return answered;
    }
    List<Pair> told =
        agenda.get().amended().stream()
            .map(now -> new Pair(now.asInSource(), now))
            .filter(pair -> isSpokenOf(answered, pair) || isNewOnThatDay(answered, pair))
            .limit(MOST)
            .toList();
    return told.isEmpty() ? answered : together(answered, told);
  }

  private static boolean isSpokenOf(Answered answered, Pair pair) {
    LocalDate today = answered.question().today();
    boolean ofThatDay =
        answered
            .question()
            .days()
            .map(span -> isIn(span, pair.source().when()) || isIn(span, pair.now().when()))
            .orElse(
                !pair.source().when().last().isBefore(today)
                    || !pair.now().when().last().isBefore(today));
    return ofThatDay
        && (happenings(answered.answer()).stream().anyMatch(h -> isIt(h, pair))
            || answered.answer().sources().stream().anyMatch(s -> quotes(s, pair.source())));
  }

  /** Asked what is on, one that was moved to that day is missing in what the source says. */
  private static boolean isNewOnThatDay(Answered answered, Pair pair) {
    return !pair.now().isCancelled()
        && answered.question().asks(Ask.WHAT_ON)
        && answered
            .question()
            .days()
            .filter(span -> isIn(span, pair.now().when()) && !isIn(span, pair.source().when()))
            .isPresent();
  }

  private static boolean isIn(TimeSpan span, When when) {
    return when.last().atTime(LocalTime.MAX).isAfter(span.start())
        && when.first().atStartOfDay().isBefore(span.end());
  }

  private static boolean isIt(Answer.Happening happening, Pair pair) {
    if (happening.occurrence().isPresent()) {
      return happening.occurrence().get().equals(pair.now().id());
    }
    boolean day =
        happening
            .start()
            .map(LocalDateTime::toLocalDate)
            .map(d -> pair.source().when().isOn(d) || pair.now().when().isOn(d))
            .orElse(true);
    return day && pair.source().isCalled(happening.title());
  }

  private static boolean quotes(Source source, Occurrence occurrence) {
    return source.document().equals(occurrence.source().document())
        && source.section().equals(occurrence.source().section())
        && occurrence.isToldIn(source.quote());
  }

  private static List<Answer.Happening> happenings(Answer answer) {
    return answer instanceof Answer.Sure sure ? sure.happenings() : List.of();
  }

  private static Answered together(Answered answered, List<Pair> told) {
    List<String> lines = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    List<Answer.Happening> happenings = new ArrayList<>(happenings(answered.answer()));
    for (Pair pair : told) {
      Amendment amendment = pair.now().amendment().orElseThrow();
      String line = AmendmentTexts.line(pair.source(), pair.now());
      lines.add(line);
      sources.add(
          new Source(
              AmendmentWords.say(
                  "source", amendment.basis().unit(), AmendmentTexts.day(amendment.basis().day())),
              "",
              line));
      happenings.removeIf(happening -> isIt(happening, pair));
      if (!pair.now().isCancelled()) {
        happenings.add(happening(pair.now()));
      }
    }
    sources.addAll(answered.answer().sources());
    String text =
        String.join("\n", lines)
            + "\n"
            + AmendmentWords.say("document-says")
            + " "
            + answered.answer().text();
    return new Answered(
        new Answer.Sure(text, sources, happenings), answered.question(), RULE, true);
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
