package vn.loahoc.inquiry;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.WordLists;

/**
 * Single words that show which fact somebody wants, for the many ways to ask that no list of
 * phrases has: {@code cues.tsv}. Immutable once made; thread-safe.
 */
final class Cues {

  /** A word that asks stands so near to what it asks about. */
  private static final int NEAR = 2;

  /** Signs between two words that stand beside each other: fewer than a word between them has. */
  private static final int BESIDE = 4;

  private static final Set<String> NIGHT = Set.of("ban", "buoi");

  private static final int ALONE = 1;
  private static final int ASKED = 2;
  private static final int COUNTED = 3;

  private final Phrases<Sign> alone = new Phrases<>();
  private final Phrases<Sign> asked = new Phrases<>();
  private final Phrases<Sign> counted = new Phrases<>();
  private final Phrases<Boolean> asking = new Phrases<>();
  private final Phrases<Boolean> counting = new Phrases<>();

  private final TalkWords talk;

  Cues(TalkWords talk) {
    this.talk = talk;
    for (String row : WordLists.lines(Cues.class, "cues.tsv")) {
      String[] columns = row.split("\t");
      add(alone, columns, ALONE);
      add(asked, columns, ASKED);
      add(counted, columns, COUNTED);
    }
    for (String word : List.of("nào", "mấy", "gì", "bao nhiêu", "nhiêu", "đâu", "sao", "bao lâu")) {
      asking.add(word, true);
    }
    for (String word : List.of("mấy", "bao nhiêu", "nhiêu")) {
      counting.add(word, true);
    }
  }

  private static void add(Phrases<Sign> table, String[] columns, int at) {
    if (columns.length > at) {
      for (String word : columns[at].strip().split("\\s*\\|\\s*")) {
        table.add(word, Sign.valueOf(columns[0]));
      }
    }
  }

  /** Whether a word belongs to those that show a fact by themselves: "nộp". */
  boolean asksBy(List<Word> words, int at) {
    return alone.find(words).stream().anyMatch(found -> found.from() <= at && at < found.to());
  }

  /** "Cho mấy đứa nhỏ" asks for no number. */
  static boolean isForSome(List<Word> words, int number) {
    return number > 0
        && words.get(number).restored().equals("mấy")
        && words.get(number - 1).folded().equals("cho")
        && !words.get(number - 1).marked();
  }

  /**
   * The facts that words ask for.
   *
   * @param words without those that name a class
   */
  Set<Sign> in(List<Word> words) {
    Set<Sign> facts = EnumSet.noneOf(Sign.class);
    alone.find(words).stream()
        .filter(found -> !isNight(words, found.from()) && !isWhoAsks(words, found))
        .forEach(found -> facts.add(found.value()));
    List<Phrases.Found<Boolean>> questions = asking.find(words);
    asked.find(words).stream()
        .filter(
            noun ->
                questions.stream()
                    .anyMatch(
                        q ->
                            isFor(words.get(noun.from()))
                                ? q.from() == noun.to() && !isForSome(words, q.from())
                                : q.from() < noun.to() + NEAR && noun.from() < q.to() + NEAR))
        .forEach(found -> facts.add(found.value()));
    List<Phrases.Found<Boolean>> numbers = counting.find(words);
    boolean howMuch = facts.isEmpty() && numbers.stream().anyMatch(n -> n.to() - n.from() > 1);
    counted.find(words).stream()
        .filter(
            noun ->
                numbers.stream()
                    .anyMatch(n -> n.to() == noun.from() && !isForSome(words, n.from())))
        .forEach(found -> facts.add(found.value()));
    if (howMuch && facts.isEmpty()) {
      boolean thing = numbers.stream().anyMatch(number -> isOfAThing(words, number));
      facts.add(thing ? Sign.FURTHER : Sign.FEE);
    }
    return facts;
  }

  /** "Bao nhiêu giải thưởng": how many of what no column counts, and no price. */
  private boolean isOfAThing(List<Word> words, Phrases.Found<Boolean> number) {
    if (number.to() == words.size()) {
      return false;
    }
    Word next = words.get(number.to());
    return next.from() - words.get(number.to() - 1).to() < BESIDE
        && next.role() == Word.Role.TOPIC
        && !talk.isNoise(next)
        && !talk.mayBeNoise(next)
        && next.typed().chars().noneMatch(Character::isDigit);
  }

  /** "Tôi là giáo viên": who asks, and not who teaches. */
  private static boolean isWhoAsks(List<Word> words, Phrases.Found<Sign> found) {
    return found.value() == Sign.TEACHER
        && found.from() > 0
        && PhraseSense.NO_TEACHER_AFTER.contains(words.get(found.from() - 1).restored());
  }

  /** "Ban dem": an evening and nothing to bring. */
  private static boolean isNight(List<Word> words, int at) {
    return at > 0
        && words.get(at).typed().equals("dem")
        && NIGHT.contains(words.get(at - 1).typed());
  }

  /** "Co gi cho be": no place, unless it is asked which. */
  private static boolean isFor(Word word) {
    return word.bare() && word.typed().equals("cho");
  }
}
