package vn.loahoc.conversation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.answer.GenericWords;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Term;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Reader;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/** Completes a message from the turn before where it leaves something open. */
final class FollowUp {

  /** Words carried over count less, so that a correction outweighs what it corrects. */
  private static final double CARRIED = 0.5;

  /** Where the message has no topic of its own, that of the turn before counts nearly whole. */
  private static final double WHOLLY_CARRIED = 0.99;

  /** Carried over beside a new topic of its own, they only break ties. */
  private static final double HINT = 0.15;

  /** Asks that say which fact is wanted; the others only colour a question. */
  private static final Set<Ask> COLOURING = Set.of(Ask.YES_NO, Ask.WHICH, Ask.SUMMARY);

  /** Asks whose phrases name a fact, but no matter: whose fee, where to register for what? */
  private static final Set<Ask> OF_A_MATTER =
      EnumSet.of(Ask.COST, Ask.REGISTER, Ask.CONTACT, Ask.AUDIENCE, Ask.FORMAT);

  private final Phrases<Boolean> openings = new Phrases<>();
  private final Phrases<Boolean> facts = new Phrases<>();

  FollowUp() {
    WordLists.lines(FollowUp.class, "openings.txt").forEach(line -> openings.add(line, true));
    WordLists.lines(FollowUp.class, "facts.txt").forEach(line -> facts.add(line, true));
    for (String line : WordLists.lines(Reader.class, "asks.tsv")) {
      String[] columns = line.split("\t");
      if (OF_A_MATTER.contains(Ask.valueOf(columns[0]))) {
        facts.add(columns[1], true);
      }
    }
  }

  /** The message by itself, within the campaign that was spoken of. */
  Question alone(
      Reading reading, Optional<Question> previous, LocalDateTime now, Optional<String> ward) {
    return new Question(
        reading,
        terms(reading),
        reading.asks(),
        reading.times(),
        previous.flatMap(Question::campaignId),
        Optional.empty(),
        now,
        previous
            .map(q -> q.goingOn(ward))
            .orElseGet(() -> new Question.Talk(Optional.empty(), ward)));
  }

  /** Whether the message may go on from the turn before: it says little, or opens like that. */
  boolean mayGoOn(Reading reading) {
    return goesOn(reading, terms(reading)) || leans(reading);
  }

  /** Whether it opens with words like "còn", "vậy", "ý mình là". */
  boolean opens(Reading reading) {
    return opening(reading) > 0;
  }

  /** How many words the opening has. */
  private int opening(Reading reading) {
    return openings.find(reading.words()).stream()
        .filter(found -> found.from() == 0)
        .mapToInt(Phrases.Found::to)
        .max()
        .orElse(0);
  }

  /**
   * Whether a message asks something, but of no matter of its own: it must be about what was
   * before.
   */
  boolean leans(Reading reading) {
    boolean says =
        !reading.asks().isEmpty()
            || !reading.times().isEmpty()
            || !reading.places().isEmpty()
            || hasTopic(reading);
    return says && (!hasTopic(reading) || (opens(reading) && !asksItself(reading)));
  }

  /** Whether it says of which matter it asks what. */
  boolean standsAlone(Reading reading) {
    return asksItself(reading) && hasTopic(reading);
  }

  /** What {@link #complete} completes, in words that stand by themselves. */
  String inFull(Reading reading, Reading before) {
    boolean asks = asksItself(reading);
    boolean another = hasTopic(reading) && (opens(reading) || !asks);
    return FullQuestion.of(
        before,
        reading,
        opening(reading),
        asks,
        another ? FullQuestion.Manner.THE_SAME_OF_ANOTHER : FullQuestion.Manner.OF_THE_SAME);
  }

  Question complete(Reading reading, Question before, LocalDateTime now, Optional<String> ward) {
    List<Term> own = terms(reading);
    boolean ownTopic = hasTopic(reading);
    boolean newTopic = own.size() >= 2 && ownTopic;
    List<Term> terms = new ArrayList<>(own);
    double weight = newTopic && !corrects(reading) ? HINT : CARRIED;
    before.terms().stream()
        .filter(t -> own.stream().noneMatch(o -> o.text().equals(t.text())))
        .forEach(t -> terms.add(t.weighing(ownTopic ? weight : WHOLLY_CARRIED)));
    Set<Ask> asks = new HashSet<>(asksItself(reading) ? reading.asks() : before.asks());
    return new Question(
        reading,
        terms,
        asks,
        reading.times().isEmpty() ? before.times() : reading.times(),
        before.campaignId(),
        ownTopic ? Optional.empty() : Optional.of(before.before().orElse(before.reading())),
        now,
        before.goingOn(ward));
  }

  private static boolean asksItself(Reading reading) {
    return reading.asks().stream().anyMatch(a -> !COLOURING.contains(a));
  }

  /** Whether it names a matter: words of this field, a ward and the name of a fact are none. */
  private boolean hasTopic(Reading reading) {
    List<Phrases.Found<Boolean>> named = facts.find(reading.words());
    for (int i = 0; i < reading.words().size(); i++) {
      int at = i;
      if (!isAddressAtTheEnd(reading.words(), i)
          && named.stream().noneMatch(f -> f.from() <= at && at < f.to())
          && term(reading.words().get(i), false)
              .filter(t -> !GenericWords.contains(t.text()) && !namesAPlace(reading, t))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Thế còn ở Điện Biên?" asks the same of another place. */
  private static boolean namesAPlace(Reading reading, Term term) {
    return reading.places().stream()
        .anyMatch(
            p ->
                (" " + Spelling.normalize(p.place().name()) + " ")
                    .contains(" " + term.text() + " "));
  }

  private boolean goesOn(Reading reading, List<Term> own) {
    boolean saysLittle = own.stream().allMatch(t -> GenericWords.contains(t.text()));
    boolean namesTheWeek = own.stream().anyMatch(t -> t.text().equals("tuần"));
    return own.size() <= 1 || opens(reading) || (saysLittle && !namesTheWeek);
  }

  private static boolean corrects(Reading reading) {
    String restored = reading.restored();
    return restored.contains("ý mình")
        || restored.contains("ý tôi")
        || restored.contains("ý em")
        || restored.contains("nhầm");
  }

  private static List<Term> terms(Reading reading) {
    List<Term> terms = new ArrayList<>();
    boolean joined = false;
    for (Word word : reading.words()) {
      Optional<Term> term = term(word, joined);
      term.ifPresent(terms::add);
      joined = term.isPresent();
    }
    return terms;
  }

  private static boolean isAddressAtTheEnd(List<Word> words, int at) {
    return at == words.size() - 1
        && at > 0
        && words.get(at - 1).role() != Word.Role.TOPIC
        && FullQuestion.isCourtesy(words.get(at));
  }

  private static Optional<Term> term(Word word, boolean joined) {
    return word.role() == Word.Role.TOPIC
        ? Optional.of(new Term(word.restored(), word.bare(), joined, word.doubtful(), 1))
        : Optional.empty();
  }
}
