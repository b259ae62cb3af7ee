package vn.loahoc.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.loahoc.text.FunctionSyllables;

/**
 * One Boolean query over the five fields. Exact terms keep the tones that were typed, folded terms
 * rescue a wrong restoration, windows rescue slips; function syllables weigh less, and are not left
 * out, because folded they may be content ("cho", "chợ").
 */
final class PassageQuery {

  private static final float EXACT = 3f;
  private static final float EXACT_FUNCTION = 1f;
  private static final float EXACT_PAIRS = 2f;
  private static final float FOLDED = 1f;
  private static final float FOLDED_FUNCTION = 0.25f;
  private static final float FOLDED_PAIRS = 0.75f;
  private static final float WINDOWS = 1f;

  private final Map<Term, Float> weights = new LinkedHashMap<>();

  private PassageQuery() {}

  static Query of(SearchText question) {
    PassageQuery query = new PassageQuery();
    FieldTerms exact = FieldTerms.syllables(question.exact());
    FieldTerms folded = FieldTerms.syllables(question.folded());
    query.addSyllables(exact, folded);
    query.addAll(PassageDocument.EXACT_PAIRS, exact.pairs(), EXACT_PAIRS);
    query.addAll(PassageDocument.FOLDED_PAIRS, folded.pairs(), FOLDED_PAIRS);
    query.addAll(PassageDocument.WINDOWS, folded.windows(), WINDOWS);
    return query.build();
  }

  private void addSyllables(FieldTerms exact, FieldTerms folded) {
    for (int i = 0; i < exact.size(); i++) {
      String term = exact.term(i);
      boolean function = FunctionSyllables.contains(term);
      add(PassageDocument.EXACT, term, function ? EXACT_FUNCTION : EXACT);
    }
    for (int i = 0; i < folded.size(); i++) {
      String term = folded.term(i);
      boolean function = FunctionSyllables.containsFolded(term);
      add(PassageDocument.FOLDED, term, function ? FOLDED_FUNCTION : FOLDED);
    }
  }

  private void addAll(String field, FieldTerms terms, float weight) {
    for (int i = 0; i < terms.size(); i++) {
      add(field, terms.term(i), weight);
    }
  }

  private void add(String field, String term, float weight) {
    weights.merge(new Term(field, term), weight, Float::sum);
  }

  private Query build() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    weights.forEach(
        (term, weight) ->
            query.add(new BoostQuery(new TermQuery(term), weight), BooleanClause.Occur.SHOULD));
    return query.build();
  }
}
