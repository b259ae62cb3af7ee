package vn.loahoc.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.loahoc.text.Folding;
import vn.loahoc.text.QuestionPhrases;

/**
 * Puts the diacritics back that a person did not type, and mends one slip of the finger in a
 * syllable nobody wrote: the likeliest sequence under a model of syllable pairs, learned from the
 * texts that can be found and a page of common questions (no model file is shipped).
 *
 * <p>Immutable, thread-safe, deterministic.
 */
public final class DiacriticRestorer {

  private static final double EDIT_PENALTY = Math.log(0.01);

  /** Log cost of a syllable for which nothing is known. */
  private static final double PASSING = -12;

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

  /**
   * The likeliest spelling of each syllable. What carries diacritics stays as it is.
   *
   * @param syllables forms of {@link vn.loahoc.text.Syllables}
   * @return as many forms, in the same order
   */
  public List<String> restore(List<String> syllables) {
    List<List<Candidate>> columns = new ArrayList<>();
    List<Candidate> before = List.of(new Candidate(START, model.startId(), 0));
    for (String syllable : syllables) {
      List<Candidate> column = candidates(syllable);
      advance(before, column);
      columns.add(column);
      before = column;
    }
    return path(columns);
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

  private static final String START = "";

  /** One way to read a syllable; {@code score} and {@code from} belong to the best way up to it. */
  private static final class Candidate {
    private final String word;
    private final int id;
    private final double penalty;
    private double score;
    private int from;

    Candidate(String word, int id, double penalty) {
      this.word = word;
      this.id = id;
      this.penalty = penalty;
    }
  }

  private List<Candidate> candidates(String syllable) {
    String folded = Folding.fold(syllable);
    if (!folded.equals(syllable)) {
      return List.of(new Candidate(syllable, model.id(syllable), 0));
    }
    List<Candidate> found = new ArrayList<>();
    add(found, folded, 0);
    if (isWord(folded) && model.foldCount(folded) < seenOften) {
      for (String edit : OneEdit.of(folded)) {
        if (model.foldCount(edit) >= seenOften) {
          add(found, edit, EDIT_PENALTY);
        }
      }
    }
    if (found.isEmpty()) {
      return List.of(new Candidate(syllable, -1, PASSING));
    }
    return found.size() <= MOST_CANDIDATES ? found : best(found);
  }

  private static boolean isWord(String folded) {
    return folded.length() >= 2 && folded.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private void add(List<Candidate> candidates, String folded, double penalty) {
    for (int id : model.withFold(folded)) {
      candidates.add(new Candidate(model.word(id), id, penalty));
    }
  }

  private List<Candidate> best(List<Candidate> candidates) {
    Comparator<Candidate> byWeight =
        Comparator.comparingDouble(c -> Math.log(model.count(c.id)) + c.penalty);
    return candidates.stream().sorted(byWeight.reversed()).limit(MOST_CANDIDATES).toList();
  }

  private void advance(List<Candidate> before, List<Candidate> column) {
    for (Candidate candidate : column) {
      double best = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < before.size(); i++) {
        double step =
            candidate.penalty == PASSING ? 0 : model.logProbability(before.get(i).id, candidate.id);
        double score = before.get(i).score + step;
        if (score > best) {
          best = score;
          candidate.from = i;
        }
      }
      candidate.score = best + candidate.penalty;
    }
  }

  private static List<String> path(List<List<Candidate>> columns) {
    String[] path = new String[columns.size()];
    int at = columns.isEmpty() ? 0 : bestOf(columns.getLast());
    for (int i = columns.size() - 1; i >= 0; i--) {
      Candidate candidate = columns.get(i).get(at);
      path[i] = candidate.word;
      at = candidate.from;
    }
    return Arrays.asList(path);
  }

  private static int bestOf(List<Candidate> column) {
    int best = 0;
    for (int i = 1; i < column.size(); i++) {
      if (column.get(i).score > column.get(best).score) {
        best = i;
      }
    }
    return best;
  }
}
