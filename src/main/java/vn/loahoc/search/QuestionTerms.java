package vn.loahoc.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.loahoc.text.FunctionSyllables;

/** A question as the scoring of sentences needs it, made once for all of them. */
final class QuestionTerms {

  private static final double CONTENT = 2;
  private static final double FUNCTION = 1;
  private static final double PAIRS = 0.5;
  private static final double WINDOWS = 0.3;

  private final Map<TermField, OfField> fields;
  private final AnswerCue cue;
  private final Set<String> syllables;

  private QuestionTerms(Map<TermField, OfField> fields, AnswerCue cue, Set<String> syllables) {
    this.fields = fields;
    this.cue = cue;
    this.syllables = syllables;
  }

  /** The distinct terms of one field by their hashes, sorted, with their weights. */
  static final class OfField {
    private final TermField field;
    private final long[] hashes;
    private final double[] weights;

    private OfField(TermField field, long[] hashes, double[] weights) {
      this.field = field;
      this.hashes = hashes;
      this.weights = weights;
    }

    TermField field() {
      return field;
    }

    double weight(int term) {
      return weights[term];
    }

    /** How often a text holds each of the terms. */
    int[] countIn(FieldTerms text) {
      int[] counts = new int[hashes.length];
      for (int i = 0; i < text.size(); i++) {
        int at = Arrays.binarySearch(hashes, text.hash(field, i));
        if (at >= 0) {
          counts[at]++;
        }
      }
      return counts;
    }
  }

  static QuestionTerms of(SearchText question, PassageSearcher statistics) {
    PassageTerms terms = PassageTerms.of(question.exact(), question.folded());
    Map<TermField, OfField> fields =
        Map.of(
            TermField.EXACT, ofField(TermField.EXACT, terms, statistics),
            TermField.EXACT_PAIRS, ofField(TermField.EXACT_PAIRS, terms, statistics),
            TermField.WINDOWS, ofField(TermField.WINDOWS, terms, statistics));
    return new QuestionTerms(fields, AnswerCue.of(question.exact()), Set.copyOf(question.exact()));
  }

  private static OfField ofField(
      TermField field, PassageTerms question, PassageSearcher statistics) {
    FieldTerms terms = question.in(field);
    Map<Long, Double> weights = new TreeMap<>();
    for (int i = 0; i < terms.size(); i++) {
      double weight = weight(field, terms.term(i)) * statistics.rarity(field, terms, i);
      weights.merge(terms.hash(field, i), weight, Double::sum);
    }
    return new OfField(
        field,
        weights.keySet().stream().mapToLong(Long::longValue).toArray(),
        weights.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double weight(TermField field, String term) {
    return switch (field) {
      case EXACT -> FunctionSyllables.contains(term) ? FUNCTION : CONTENT;
      case EXACT_PAIRS -> PAIRS;
      default -> WINDOWS;
    };
  }

  Iterable<OfField> fields() {
    return fields.values();
  }

  /** From 0 to 1: how much a sentence looks as if it held what is asked for. */
  double cueIn(String sentence) {
    return cue.in(sentence, syllables);
  }
}
