package vn.loahoc.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.text.FunctionSyllables;
import vn.loahoc.text.Sentence;
import vn.loahoc.text.Sentences;
import vn.loahoc.text.Spelling;

/**
 * Picks the sentence of a text that answers a question best, and the better of its neighbours.
 *
 * <p>Thread-safe, as long as its index is open.
 */
public final class SentencePicker {

  /** Long sentences are not to blame much: they hold more answers. */
  private static final double B = 0.3;

  private static final double CONTENT = 2;
  private static final double FUNCTION = 1;
  private static final double PAIRS = 0.5;
  private static final double WINDOWS = 0.3;
  private static final double CUE = 6;

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
    List<Sentence> sentences = Sentences.of(Spelling.nfc(text));
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    double[] scores = scores(SearchText.of(question, index.restorer()), sentences);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return Optional.of(new Pick(sentences.get(best), neighbour(sentences, scores, best)));
  }

  private static Optional<Sentence> neighbour(List<Sentence> sentences, double[] scores, int best) {
    double before = best == 0 ? -1 : scores[best - 1];
    double after = best + 1 == scores.length ? -1 : scores[best + 1];
    if (before < 0 && after < 0) {
      return Optional.empty();
    }
    return Optional.of(sentences.get(before >= after ? best - 1 : best + 1));
  }

  private double[] scores(SearchText question, List<Sentence> sentences) {
    AnswerCue cue = AnswerCue.of(question.exact());
    Set<String> asked = AnswerCue.syllablesOf(question.exact());
    PassageTerms terms = PassageTerms.of(question.exact(), question.folded());
    List<PassageTerms> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      found.add(PassageTerms.of(PassageText.of(sentence.text())));
    }
    double[] scores = new double[sentences.size()];
    for (TermField field : List.of(TermField.EXACT, TermField.EXACT_PAIRS, TermField.WINDOWS)) {
      add(scores, field, terms.in(field), found);
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] += CUE * cue.in(sentences.get(i).text(), asked);
    }
    return scores;
  }

  private void add(
      double[] scores, TermField field, FieldTerms question, List<PassageTerms> sentences) {
    double average = sentences.stream().mapToInt(s -> s.in(field).size()).average().orElse(1);
    double[] weights = new double[question.size()];
    for (int t = 0; t < weights.length; t++) {
      weights[t] = weight(field, question.term(t)) * index.rarity(field, question, t);
    }
    for (int i = 0; i < scores.length; i++) {
      FieldTerms sentence = sentences.get(i).in(field);
      Map<String, Integer> counts = counts(sentence);
      double norm = PassageSearcher.K1 * (1 - B + B * sentence.size() / Math.max(1, average));
      for (int t = 0; t < weights.length; t++) {
        int frequency = counts.getOrDefault(question.term(t), 0);
        scores[i] += weights[t] * frequency / (frequency + norm);
      }
    }
  }

  private static double weight(TermField field, String term) {
    return switch (field) {
      case EXACT -> FunctionSyllables.contains(term) ? FUNCTION : CONTENT;
      case EXACT_PAIRS -> PAIRS;
      default -> WINDOWS;
    };
  }

  private static Map<String, Integer> counts(FieldTerms terms) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      counts.merge(terms.term(i), 1, Integer::sum);
    }
    return counts;
  }
}
