package vn.loahoc.amendment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answerer.Answered;
import vn.loahoc.answer.Source;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.Slug;
import vn.loahoc.calendar.When;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Reading;
import vn.loahoc.text.Folding;
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
  private record Pair(Occurrence source, Occurrence now) {

    /** Whether it was to be, or is now, on one of some days. */
    boolean isIn(TimeSpan span) {
      return isIn(span, source.when()) || isIn(span, now.when());
    }

    private static boolean isIn(TimeSpan span, When when) {
      return when.last().atTime(LocalTime.MAX).isAfter(span.start())
          && when.first().atStartOfDay().isBefore(span.end());
    }
  }

  public Answered beside(Answered answered) {
    if (!(answered.answer() instanceof Answer.Sure || answered.answer() instanceof Answer.Absent)) {
      return answered;
    }
    List<Pair> told =
        agenda.get().amended().stream()
            .map(now -> new Pair(now.asInSource(), now))
            .filter(pair -> isSpokenOf(answered, pair) || isOnThatDay(answered, pair))
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
            .map(pair::isIn)
            .orElse(
                !pair.source().when().last().isBefore(today)
                    || !pair.now().when().last().isBefore(today));
    return ofThatDay
        && (answered.answer().happenings().stream().anyMatch(h -> isIt(h, pair))
            || answered.answer().sources().stream().anyMatch(s -> quotes(s, pair.source())));
  }

  /** One that was moved to the day that is asked about, or away from it. */
  private boolean isOnThatDay(Answered answered, Pair pair) {
    boolean day = answered.question().days().filter(pair::isIn).isPresent();
    boolean whatIsOn =
        answered.question().asks(Ask.WHAT_ON)
            || (cites(answered.answer(), pair) && !namesOne(answered));
    return day && whatIsOn && isOfNamedWard(answered.question().reading(), pair.source());
  }

  private static boolean cites(Answer answer, Pair pair) {
    String document = pair.source().source().document();
    return answer.sources().stream().anyMatch(source -> source.document().equals(document));
  }

  /** Whether the question has the title of what it is about, so that nothing else is asked for. */
  private static boolean namesOne(Answered answered) {
    String asked = Folding.fold(answered.question().reading().restored());
    return answered.answer().happenings().stream()
        .anyMatch(h -> asked.contains(Folding.plain(h.title())));
  }

  private static boolean isOfNamedWard(Reading reading, Occurrence occurrence) {
    List<String> named =
        reading.places().stream()
            .flatMap(
                mention ->
                    mention.place() instanceof Ward ward
                        ? Stream.of(Slug.ofWard(ward.name()))
                        : Stream.empty())
            .toList();
    return named.isEmpty() || occurrence.where().ward().filter(named::contains).isPresent();
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

  private Answered together(Answered answered, List<Pair> told) {
    List<String> lines = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    List<Answer.Happening> happenings = new ArrayList<>(answered.answer().happenings());
    for (Pair pair : told) {
      lines.add(AmendmentTexts.line(pair.source(), pair.now()));
      AmendmentTexts.source(pair.now()).ifPresent(sources::add);
      happenings.removeIf(happening -> isIt(happening, pair));
      if (!pair.now().isCancelled()) {
        happenings.add(happening(pair.now()));
      }
    }
    sources.addAll(answered.answer().sources());
    String said = answered.answer().text();
    boolean known = told.stream().allMatch(pair -> agenda.get().isMeeting(pair.now()));
    String rest = known ? said : AmendmentWords.say("document-says") + " " + said;
    String text = String.join("\n", lines) + "\n" + rest;
    // of classes an answer knows the change already and only lacks its reason
    Answer answer =
        known && answered.answer() instanceof Answer.Absent
            ? new Answer.Absent(text, sources, happenings)
            : new Answer.Sure(text, sources, happenings);
    return new Answered(answer, answered.question(), RULE, true);
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
