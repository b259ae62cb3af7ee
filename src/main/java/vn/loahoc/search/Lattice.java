package vn.loahoc.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways to read a row of syllables, and the likeliest of them under a model of syllable pairs
 * (the algorithm of Viterbi). For one thread.
 */
final class Lattice {

  private static final String START = "";

  /** Beside a syllable that no text has another is likelier: names have several. */
  private static final double NAME_GOES_ON = 4;

  private final SyllableModel model;
  private final List<List<Candidate>> columns = new ArrayList<>();
  private List<Candidate> before;

  Lattice(SyllableModel model) {
    this.model = model;
    this.before = List.of(new Candidate(START, model.startId(), 0));
  }

  /** One way to read a syllable; {@code score} and {@code from} belong to the best way up to it. */
  static final class Candidate {
    private final String word;
    private final int id;
    private final double penalty;
    private double score;
    private int from;

    /**
     * A candidate.
     *
     * @param id its number in the model, or −1
     * @param penalty ln P(what was typed | it is meant)
     */
    Candidate(String word, int id, double penalty) {
      this.word = word;
      this.id = id;
      this.penalty = penalty;
    }

    int id() {
      return id;
    }

    double penalty() {
      return penalty;
    }
  }

  /** Adds the ways to read the next syllable, of which there is at least one. */
  void add(List<Candidate> column) {
    for (Candidate candidate : column) {
      double best = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < before.size(); i++) {
        double score = before.get(i).score + step(before.get(i), candidate);
        if (score > best) {
          best = score;
          candidate.from = i;
        }
      }
      candidate.score = best + candidate.penalty;
    }
    columns.add(column);
    before = column;
  }

  private double step(Candidate previous, Candidate next) {
    if (next.id >= 0) {
      return model.logProbability(previous.id, next.id);
    }
    boolean named = previous.id < 0 && isWord(previous.word) && isWord(next.word);
    return model.novelty() + (named ? NAME_GOES_ON : 0);
  }

  private static boolean isWord(String form) {
    return form.chars().allMatch(Character::isLetter);
  }

  /** The likeliest way to read all of them. */
  List<String> path() {
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
