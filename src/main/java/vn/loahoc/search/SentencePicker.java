package vn.loahoc.search;

import java.util.List;
import java.util.Optional;
import vn.loahoc.text.Sentence;

/**
 * Picks the sentence of a text that answers a question best, and the better of its neighbours.
 *
 * <p>Thread-safe, as long as its index is open.
 */
public final class SentencePicker {

  private final PassageIndex index;

  /** Rare and common words are told apart by the passages of this index. */
  public SentencePicker(PassageIndex index) {
    this.index = index;
  }

  /**
   * What was picked.
   *
   * @param best the sentence that fits best
   * @param neighbour the better one of the sentences right before and after it
   */
  public record Pick(Sentence best, Optional<Sentence> neighbour) {

    /** Both, in the order of the text. */
    public List<Sentence> inOrder() {
      if (neighbour.isEmpty()) {
        return List.of(best);
      }
      Sentence other = neighbour.get();
      return other.start() < best.start() ? List.of(other, best) : List.of(best, other);
    }
  }

  /**
   * Picks from a text; empty when it holds no sentence. Offsets refer to the text's NFC form.
   *
   * @param question as the person typed it
   */
  public Optional<Pick> pick(String question, String text) {
    SentenceScores scores = index.sentences(question, text);
    List<Sentence> sentences = scores.sentences();
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    int best = 0;
    for (int i = 1; i < sentences.size(); i++) {
      if (scores.total(i) > scores.total(best)) {
        best = i;
      }
    }
    return Optional.of(new Pick(sentences.get(best), neighbour(scores, best)));
  }

  private static Optional<Sentence> neighbour(SentenceScores scores, int best) {
    List<Sentence> sentences = scores.sentences();
    double before = best == 0 ? -1 : scores.total(best - 1);
    double after = best + 1 == sentences.size() ? -1 : scores.total(best + 1);
    if (before < 0 && after < 0) {
      return Optional.empty();
    }
    return Optional.of(sentences.get(before >= after ? best - 1 : best + 1));
  }
}
