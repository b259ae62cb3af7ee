package vn.loahoc.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loahoc.text.FunctionSyllables;
import vn.loahoc.text.Sentence;
import vn.loahoc.text.Sentences;
import vn.loahoc.text.Spelling;

/**
 * How well each sentence of one text fits a question: by its words, and by the cues of what is
 * asked for.
 */
final class SentenceScores {

  /** Long sentences are not to blame much: they hold more answers. */
  private static final double B = 0.3;

  private static final double CONTENT = 2;
  private static final double FUNCTION = 1;
  private static final double PAIRS = 0.5;
  private static final double WINDOWS = 0.3;
  private static final double CUE = 6;

  private static final List<TermField> FIELDS =
      List.of(TermField.EXACT, TermField.EXACT_PAIRS, TermField.WINDOWS);

  private final List<Sentence> sentences;
  private final double[] byWords;
  private final double[] total;

  private SentenceScores(List<Sentence> sentences) {
    this.sentences = sentences;
    this.byWords = new double[sentences.size()];
    this.total = new double[sentences.size()];
  }

  static SentenceScores of(SearchText question, String text, PassageSearcher statistics) {
    SentenceScores scores = new SentenceScores(Sentences.of(Spelling.nfc(text)));
    PassageTerms asked = PassageTerms.of(question.exact(), question.folded());
    List<PassageTerms> found = new ArrayList<>();
    for (Sentence sentence : scores.sentences) {
      found.add(PassageTerms.of(PassageText.of(sentence.text())));
    }
    for (TermField field : FIELDS) {
      scores.addWords(field, asked.in(field), found, statistics);
    }
    scores.addCues(question);
    return scores;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** Score of a sentence by its words and cues. */
  double total(int sentence) {
    return total[sentence];
  }

  /** The best score by words alone; 0 without sentences. */
  double bestByWords() {
    return max(byWords);
  }

  /** The best score by words and cues; 0 without sentences. */
  double best() {
    return max(total);
  }

  private static double max(double[] scores) {
    double max = 0;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    return max;
  }

  private void addCues(SearchText question) {
    AnswerCue cue = AnswerCue.of(question.exact());
    Set<String> asked = Set.copyOf(question.exact());
    for (int i = 0; i < total.length; i++) {
      total[i] = byWords[i] + CUE * cue.in(sentences.get(i).text(), asked);
    }
  }

  private void addWords(
      TermField field, FieldTerms asked, List<PassageTerms> found, PassageSearcher statistics) {
    double average = found.stream().mapToInt(terms -> terms.in(field).size()).average().orElse(1);
    double[] weights = new double[asked.size()];
    for (int t = 0; t < weights.length; t++) {
      weights[t] = weight(field, asked.term(t)) * statistics.rarity(field, asked, t);
    }
    for (int i = 0; i < byWords.length; i++) {
      FieldTerms sentence = found.get(i).in(field);
      Map<String, Integer> counts = counts(sentence);
      double norm = PassageSearcher.K1 * (1 - B + B * sentence.size() / Math.max(1, average));
      for (int t = 0; t < weights.length; t++) {
        int frequency = counts.getOrDefault(asked.term(t), 0);
        byWords[i] += weights[t] * frequency / (frequency + norm);
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
