package vn.loahoc.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import vn.loahoc.search.Lattice.Candidate;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Marks;
import vn.loahoc.text.Syllables;
import vn.loahoc.text.Tones;

/**
 * Completes the marks of a message in which some were typed. What was typed is the likeliest
 * message (a noisy channel): words by their neighbours, marks that are missing by how many are
 * missing in the rest of it. Immutable and thread-safe.
 *
 * @param mistyped what a syllable that no word completes may be a slip of
 */
record MissingMarks(SyllableModel model, Function<String, List<Candidate>> mistyped) {

  /** Log cost of a syllable that the spelling forbids. */
  private static final double IMPOSSIBLE = -8;

  /** How often a syllable is written, about, that no text has: it may be a name. */
  private static final double NAME = 10;

  /** The same of one that the spelling forbids. */
  private static final double NO_WORD = 0.01;

  /** What became of a mark of a word. */
  enum Mark {
    NONE,
    TYPED,
    LEFT_OUT;

    static Mark of(boolean isMeant, boolean isTyped) {
      return !isMeant ? NONE : isTyped ? TYPED : LEFT_OUT;
    }
  }

  /**
   * A word that a syllable may be.
   *
   * @param id its number in the model, or −1
   * @param weight how often it is written
   */
  record Way(String word, int id, Mark tone, Mark shape, double weight) {

    static Way of(String typed, String word, int id, double weight) {
      String toneless = Tones.without(word);
      String typedToneless = Tones.without(typed);
      return new Way(
          word,
          id,
          Mark.of(!toneless.equals(word), !typedToneless.equals(typed)),
          Mark.of(!Folding.fold(word).equals(toneless), typedToneless.equals(toneless)),
          weight);
    }

    /** What it shows of a habit if it is meant. */
    MarkHabit shown() {
      return new MarkHabit(
          tone == Mark.NONE ? 0 : 1,
          tone == Mark.LEFT_OUT ? 1 : 0,
          shape == Mark.NONE ? 0 : 1,
          shape == Mark.LEFT_OUT ? 1 : 0);
    }
  }

  /**
   * The likeliest words.
   *
   * @param typed the message as it came
   * @param stays whether the syllable at an index stays as it is
   */
  List<String> completed(List<String> syllables, List<String> typed, IntPredicate stays) {
    Map<String, List<Way>> ways = new HashMap<>();
    syllables.forEach(syllable -> ways.computeIfAbsent(syllable, this::ways));
    Map<String, List<Way>> shown = new LinkedHashMap<>();
    typed.stream()
        .filter(form -> form.chars().anyMatch(Character::isLetter))
        .forEach(form -> shown.computeIfAbsent(form, f -> ways.getOrDefault(f, ways(f))));
    MarkHabit habit = MarkHabit.of(shown.values());
    Lattice lattice = new Lattice(model);
    for (int i = 0; i < syllables.size(); i++) {
      String syllable = syllables.get(i);
      List<Way> own = ways.getOrDefault(syllable, List.of());
      lattice.add(
          stays.test(i)
              ? List.of(new Candidate(syllable, model.id(syllable), 0))
              : candidates(
                  syllable, own, shown.containsKey(syllable) ? habit.without(own) : habit));
    }
    return lattice.path();
  }

  /** Each word with more marks or as many, and the syllable itself if no text has it. */
  private List<Way> ways(String syllable) {
    List<Way> ways = new ArrayList<>();
    for (int id : model.withFold(Folding.fold(syllable))) {
      String word = model.word(id);
      if (Marks.areSome(syllable, word)) {
        ways.add(Way.of(syllable, word, id, model.count(id)));
      }
    }
    if (model.id(syllable) < 0) {
      double weight = Syllables.isPossible(syllable) ? NAME : NO_WORD;
      ways.add(Way.of(syllable, syllable, -1, weight));
    }
    return ways;
  }

  private List<Candidate> candidates(String syllable, List<Way> ways, MarkHabit habit) {
    List<Candidate> candidates = new ArrayList<>();
    for (Way way : ways) {
      double odd = way.weight() == NO_WORD ? IMPOSSIBLE : 0;
      candidates.add(new Candidate(way.word(), way.id(), habit.cost(way) + odd));
    }
    if (ways.size() == 1 && model.id(syllable) < 0) {
      candidates.addAll(mistyped.apply(syllable));
    }
    return candidates;
  }
}
