package vn.loahoc.questions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answerer;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Source;

/** Questions with their answers, looked up by meaning. Immutable and thread-safe. */
public final class FaqBook {

  /** The name by which {@code --explain} shows that an entry answered. */
  private static final String RULE = "faq";

  /** An entry says no hour; relative words like "mai" need only its day. */
  private static final LocalTime NOON = LocalTime.NOON;

  private final QuestionReader reader;
  private final List<Known> known;

  /**
   * An entry and its meaning.
   *
   * @param meaning nothing if it depends on the day on which it is looked up, because it names a
   *     day in an entry that has no day itself
   */
  private record Known(FaqEntry entry, Optional<Meaning> meaning) {}

  /**
   * @param entries where several fit, those of one ward go first, then as in this list
   */
  public FaqBook(List<FaqEntry> entries, QuestionReader reader) {
    this.reader = reader;
    List<Known> all = new ArrayList<>();
    for (FaqEntry entry : entries) {
      Meaning meaning =
          meaning(entry, entry.staff().map(FaqEntry.Answered::day).orElse(LocalDate.EPOCH));
      boolean fixed = entry.staff().isPresent() || meaning.times().isEmpty();
      all.add(new Known(entry, fixed ? Optional.of(meaning) : Optional.empty()));
    }
    // what holds for one ward is closer to the question than what holds for all
    all.sort(Comparator.comparing(k -> k.entry().ward().isEmpty()));
    this.known = List.copyOf(all);
  }

  private Meaning meaning(FaqEntry entry, LocalDate day) {
    Meaning meaning = reader.meaning(entry.question(), day.atTime(NOON));
    return entry.ward().map(meaning::in).orElse(meaning);
  }

  /** The answer of an entry that means the same as a question; see {@link FaqAnswers#answer}. */
  Optional<Answer> answer(String question, Optional<String> ward, LocalDate today) {
    return find(reader.meaning(question, today.atTime(NOON)), ward, today, Meaning::sameAs)
        .map(FaqBook::told);
  }

  /**
   * The answer to a question, seen together with the entry that means the same. What the documents
   * say of the matter is never hidden: it is told first, then who added what and when. An entry
   * alone answers where they are silent, and where a search found words beside the point.
   *
   * @param answered what the documents say
   * @param ward the person's own ward, if known
   */
  public Answerer.Answered beside(Answerer.Answered answered, Optional<String> ward) {
    if (known.isEmpty()) {
      return answered;
    }
    Meaning meaning = reader.meaning(answered.question());
    LocalDate today = answered.question().today();
    return find(meaning, ward, today, Meaning::sameAs)
        .filter(entry -> !answered.answer().sources().contains(entry.cited()))
        .map(entry -> beside(answered, meaning, entry))
        .or(() -> ofTheSameMatter(answered, meaning, ward))
        .map(answer -> new Answerer.Answered(answer, answered.question(), RULE, true))
        .orElse(answered);
  }

  /**
   * Where the documents do not know, what staff answered to another question of the same matter may
   * tell it: "ở đâu" after an answer that names hour and place. If it does not, it is told as what
   * it is, and the question stays open.
   */
  private Optional<Answer> ofTheSameMatter(
      Answerer.Answered answered, Meaning meaning, Optional<String> ward) {
    boolean told =
        (answered.byFacts() && !(answered.answer() instanceof Answer.Unknown))
            || meaning.isSpokenOfIn(quotes(answered.answer()));
    if (told || meaning.isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = answered.question().today();
    return find(meaning, ward, today, Meaning::ofTheSameAs)
        .map(
            entry ->
                reader.tells(entry.answer(), meaning.asks(), today.atTime(NOON))
                    ? told(entry)
                    : new Answer.Unknown(
                        Texts.of(
                            "faq-other",
                            entry.cited().document(),
                            entry.question(),
                            entry.answer())));
  }

  private static Answer beside(Answerer.Answered answered, Meaning meaning, FaqEntry entry) {
    Answer documents = answered.answer();
    if (documents instanceof Answer.Sure sure
        && (answered.byFacts() || meaning.isSpokenOfIn(quotes(sure)))) {
      return added(sure, sure.happenings(), entry);
    }
    return documents instanceof Answer.Absent && answered.byFacts()
        ? added(documents, List.of(), entry)
        : told(entry);
  }

  private static String quotes(Answer answer) {
    return answer.sources().stream().map(Source::quote).collect(Collectors.joining("\n"));
  }

  private static Answer told(FaqEntry entry) {
    return Replies.sure(entry.answer(), List.of(entry.cited()));
  }

  private static Answer added(Answer documents, List<Answer.Happening> happenings, FaqEntry entry) {
    List<Source> sources = new ArrayList<>(documents.sources());
    sources.add(entry.cited());
    String who = entry.staff().map(FaqEntry.Answered::said).orElseGet(entry::source);
    String text = documents.text() + "\n\n" + Texts.of("faq-beside", who, entry.answer());
    return new Answer.Sure(text, sources, happenings);
  }

  /** The entry that answers a question; the ward it names goes before the person's own. */
  private Optional<FaqEntry> find(
      Meaning meaning, Optional<String> own, LocalDate today, BiPredicate<Meaning, Meaning> fits) {
    if (meaning.wards().size() > 1) {
      return Optional.empty();
    }
    Optional<String> named = meaning.wards().stream().findFirst();
    Optional<String> ward = named.or(() -> own);
    Meaning there = named.map(meaning::in).orElse(meaning);
    return known.stream()
        .filter(k -> k.entry().isValid(today) && k.entry().holdsFor(ward))
        .filter(
            k -> {
              Meaning meant = k.meaning().orElseGet(() -> meaning(k.entry(), today));
              return fits.test(meant, there) || fits.test(meant, meaning);
            })
        .map(Known::entry)
        .findFirst();
  }
}
