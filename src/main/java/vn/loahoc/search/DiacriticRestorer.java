package vn.loahoc.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loahoc.search.Lattice.Candidate;
import vn.loahoc.text.Folding;
import vn.loahoc.text.QuestionPhrases;
import vn.loahoc.text.Syllables;
import vn.loahoc.text.Tones;

/**
 * Puts the diacritics back that a person did not type, and mends one slip of the finger in a
 * syllable nobody wrote: the likeliest sequence under a model of syllable pairs, learned from the
 * texts that can be found and a page of common questions (no model file is shipped).
 *
 * <p>Immutable, thread-safe, deterministic.
 */
public final class DiacriticRestorer {

  private static final double EDIT_PENALTY = Math.log(0.01);

  private static final double TONE_PENALTY = Math.log(0.1);

  /** What is shorter says too little of what was meant. */
  private static final int SHORTEST = 3;

  /** What is at least that share of all syllables is meant, whatever stands beside it. */
  private static final double FREQUENT = 0.001;

  private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

  private static final int MOST_CANDIDATES = 80;

  /** Texts of this many passages hold enough slips of their own that rare forms prove nothing. */
  private static final int LARGE = 10_000;

  private static final int SELDOM = 5;

  private final SyllableModel model;
  private final int seenOften;

  private DiacriticRestorer(SyllableModel model, int seenOften) {
    this.model = model;
    this.seenOften = seenOften;
  }

  /**
   * Learns from texts with diacritics, and from {@link QuestionPhrases}: documents seldom hold the
   * words that people ask with.
   */
  public static DiacriticRestorer learn(Collection<String> texts) {
    return of(texts.stream().map(PassageText::of).toList());
  }

  static DiacriticRestorer of(List<PassageText> texts) {
    SyllableModel.Learner learner = new SyllableModel.Learner();
    texts.forEach(learner::read);
    return of(learner, texts.size());
  }

  /** The restorer of a learner that read so many texts, and of the way people ask. */
  static DiacriticRestorer of(SyllableModel.Learner learner, int texts) {
    QuestionPhrases.all().forEach(phrase -> learner.read(PassageText.of(phrase)));
    return new DiacriticRestorer(learner.model(), texts >= LARGE ? SELDOM : 1);
  }

  /** Whether the texts hold this syllable, as {@link vn.loahoc.text.Syllable#form} writes it. */
  public boolean knows(String syllable) {
    return model.id(syllable) >= 0;
  }

  /** Whether the texts hold a syllable with this folded form. */
  public boolean knowsFolded(String folded) {
    return model.foldCount(folded) > 0;
  }

  /** Whether the texts hold two syllables, as they are written, one after the other. */
  public boolean knowsPair(String first, String second) {
    return model.isPair(model.id(first), model.id(second));
  }

  /**
   * The likeliest spelling of each syllable. What carries diacritics stays as it is.
   *
   * @param syllables forms of {@link vn.loahoc.text.Syllables}
   * @return as many forms, in the same order
   */
  public List<String> restore(List<String> syllables) {
    return likeliest(syllables, false);
  }

  /**
   * The likeliest spelling of each syllable, of which some marks may have been left out: by
   * somebody who leaves out many in this message sooner than by somebody who leaves out none.
   *
   * @param syllables forms of {@link vn.loahoc.text.Syllables}
   * @param typed those of the message as it came, which show how its writer treats marks
   * @param stays whether the syllable at an index stays as it is
   * @return as many forms, in the same order
   */
  public List<String> completed(List<String> syllables, List<String> typed, IntPredicate stays) {
    return new MissingMarks(model, this::mistyped).completed(syllables, typed, stays);
  }

  /**
   * The likeliest forms.
   *
   * @param slips whether what carries diacritics may be mended too
   */
  private List<String> likeliest(List<String> syllables, boolean slips) {
    Lattice lattice = new Lattice(model);
    syllables.forEach(syllable -> lattice.add(candidates(syllable, slips)));
    return lattice.path();
  }

  /**
   * The syllables with slips mended in those that nobody writes: a letter too many, too few,
   * another or swapped, a tone forgotten. Only where a text has what comes out beside the same
   * neighbour, or has it often; a name that nobody knows stays.
   *
   * @param syllables forms of {@link vn.loahoc.text.Syllables}
   * @param isName whether a form is one of a name, which stays
   * @return as many forms; without diacritics where the whole row has none
   */
  public List<String> mended(List<String> syllables, Predicate<String> isName) {
    List<Integer> unknown =
        IntStream.range(0, syllables.size())
            .filter(i -> isUnknown(syllables.get(i)) && !isName.test(syllables.get(i)))
            .boxed()
            .toList();
    if (unknown.isEmpty()) {
      return syllables;
    }
    boolean bare = syllables.stream().allMatch(s -> Folding.fold(s).equals(s));
    List<String> restored = likeliest(syllables, true);
    List<String> mended = new ArrayList<>(syllables);
    for (int i : unknown) {
      if (isSupported(syllables.get(i), restored, i, bare)) {
        mended.set(i, bare ? Folding.fold(restored.get(i)) : restored.get(i));
      }
    }
    return mended;
  }

  private boolean isUnknown(String syllable) {
    String folded = Folding.fold(syllable);
    boolean marked = !folded.equals(syllable);
    return syllable.length() >= SHORTEST
        && isWord(folded)
        && (marked ? !knows(syllable) : !knowsFolded(folded));
  }

  /** What can be written so may be a name that no text has. */
  private boolean isSupported(String typed, List<String> restored, int at, boolean bare) {
    int word = model.id(restored.get(at));
    boolean doubled = restored.get(at).equals(DOUBLED.matcher(typed).replaceAll("$1"));
    boolean beside =
        (at > 0 && model.isPair(model.id(restored.get(at - 1)), word))
            || (at + 1 < restored.size() && model.isPair(word, model.id(restored.get(at + 1))));
    boolean frequent = model.share(word) >= FREQUENT;
    boolean marked = !Folding.fold(typed).equals(typed);
    if (marked && beside && Tones.without(restored.get(at)).equals(typed)) {
      return true; // "cuôi tuần": a tone is forgotten, whatever could be written so
    }
    if (marked ? Syllables.isPossible(typed) : Syllables.looksVietnamese(typed)) {
      return (bare || restored.get(at).length() > typed.length()) && beside && frequent;
    }
    return doubled || beside || frequent;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(seenOften);
    model.write(out);
  }

  static DiacriticRestorer read(DataInput in) throws IOException {
    int seenOften = in.readInt();
    return new DiacriticRestorer(SyllableModel.read(in), seenOften);
  }

  SyllableModel model() {
    return model;
  }

  private List<Candidate> candidates(String syllable, boolean mends) {
    String folded = Folding.fold(syllable);
    if (!folded.equals(syllable)) {
      List<Candidate> slips = mends && isUnknown(syllable) ? slips(syllable, folded) : List.of();
      return slips.isEmpty() ? List.of(new Candidate(syllable, model.id(syllable), 0)) : slips;
    }
    List<Candidate> found = new ArrayList<>();
    add(found, folded, 0);
    if (isWord(folded) && model.foldCount(folded) < seenOften) {
      addEdits(found, folded);
    }
    if (found.isEmpty()) {
      return List.of(new Candidate(syllable, model.id(syllable), 0));
    }
    return found.size() <= MOST_CANDIDATES ? found : best(found);
  }

  private void addEdits(List<Candidate> found, String folded) {
    if (!isWord(folded)) {
      return;
    }
    for (String edit : OneEdit.of(folded)) {
      if (model.foldCount(edit) >= seenOften) {
        add(found, edit, EDIT_PENALTY);
      }
    }
  }

  /** What may be meant by a syllable with marks that nobody writes so. */
  private List<Candidate> slips(String syllable, String folded) {
    String toneless = Tones.without(syllable);
    List<Candidate> found = new ArrayList<>();
    add(found, folded, TONE_PENALTY, word -> Tones.without(word).equals(toneless));
    if (!found.isEmpty()) {
      return found; // a tone is forgotten far more often than a letter is wrong
    }
    for (String edit : OneEdit.of(folded)) {
      if (model.foldCount(edit) >= seenOften) {
        add(found, edit, EDIT_PENALTY, word -> OneEdit.isOne(toneless, Tones.without(word)));
      }
    }
    return found.size() <= MOST_CANDIDATES ? found : best(found);
  }

  /** What may be meant by a syllable that is no word; by one with marks that can be none. */
  private List<Candidate> mistyped(String syllable) {
    String folded = Folding.fold(syllable);
    List<Candidate> found = new ArrayList<>();
    if (folded.equals(syllable)) {
      addEdits(found, folded);
    } else if (!Syllables.isPossible(syllable)) {
      add(found, folded, EDIT_PENALTY);
    }
    return found.size() <= MOST_CANDIDATES ? found : best(found);
  }

  private static boolean isWord(String folded) {
    return folded.length() >= 2 && folded.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private void add(List<Candidate> candidates, String folded, double penalty) {
    add(candidates, folded, penalty, word -> true);
  }

  private void add(
      List<Candidate> candidates, String folded, double penalty, Predicate<String> meant) {
    for (int id : model.withFold(folded)) {
      if (meant.test(model.word(id))) {
        candidates.add(new Candidate(model.word(id), id, penalty));
      }
    }
  }

  private List<Candidate> best(List<Candidate> candidates) {
    Comparator<Candidate> byWeight =
        Comparator.comparingDouble(c -> Math.log(model.count(c.id())) + c.penalty());
    return candidates.stream().sorted(byWeight.reversed()).limit(MOST_CANDIDATES).toList();
  }
}
