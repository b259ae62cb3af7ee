package vn.loahoc.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * BM25 over a few thousand passages, built at every start: Lucene needs half a second to load
 * itself, this needs a twentieth of it. Gives the same scores as {@link LuceneSearcher}, but for
 * the rounding of lengths there.
 *
 * <p>Immutable after its construction, thread-safe.
 */
final class MemorySearcher implements PassageSearcher {

  private final int passages;
  private final PostingsTable postings = new PostingsTable();

  /** Length part of BM25 per field and passage. */
  private final Map<TermField, float[]> norms = new EnumMap<>(TermField.class);

  MemorySearcher(List<PassageText> passages) {
    this.passages = passages.size();
    for (TermField field : TermField.values()) {
      norms.put(field, new float[passages.size()]);
    }
    for (int number = 0; number < passages.size(); number++) {
      PassageTerms terms = PassageTerms.of(passages.get(number));
      for (TermField field : TermField.values()) {
        norms(field)[number] = add(field, terms.in(field), number);
      }
    }
    norms.values().forEach(MemorySearcher::fromLengths);
  }

  private float[] norms(TermField field) {
    return norms.getOrDefault(field, new float[0]);
  }

  private int add(TermField field, FieldTerms terms, int number) {
    for (int i = 0; i < terms.size(); i++) {
      postings.add(terms.hash(field, i), number);
    }
    return terms.size();
  }

  private static void fromLengths(float[] lengths) {
    double sum = 0;
    for (float length : lengths) {
      sum += length;
    }
    double average = Math.max(1, sum / Math.max(1, lengths.length));
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = (float) (K1 * (1 - B + B * lengths[i] / average));
    }
  }

  @Override
  public List<Scored> search(SearchText question, int limit) {
    float[] scores = new float[passages];
    WeightedTerms.of(
        question, (field, terms, index, weight) -> score(scores, field, terms, index, weight));
    return best(scores, limit);
  }

  private void score(float[] scores, TermField field, FieldTerms terms, int index, float weight) {
    int term = postings.term(terms.hash(field, index));
    if (term < 0) {
      return;
    }
    float full = (float) (weight * PassageSearcher.rarity(passages, postings.passages(term)));
    float[] lengths = norms(field);
    postings.forEach(
        term,
        (number, frequency) -> scores[number] += full * frequency / (frequency + lengths[number]));
  }

  private static List<Scored> best(float[] scores, int limit) {
    List<Scored> found = new ArrayList<>();
    for (int number = 0; number < scores.length; number++) {
      if (scores[number] > 0) {
        found.add(new Scored(number, scores[number]));
      }
    }
    found.sort(Comparator.comparingDouble(Scored::score).reversed());
    return List.copyOf(found.subList(0, Math.min(limit, found.size())));
  }

  @Override
  public double rarity(TermField field, FieldTerms terms, int index) {
    int term = postings.term(terms.hash(field, index));
    return PassageSearcher.rarity(passages, term < 0 ? 0 : postings.passages(term));
  }

  @Override
  public void close() {
    // nothing to give back
  }
}
