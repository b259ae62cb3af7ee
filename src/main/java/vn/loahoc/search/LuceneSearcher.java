package vn.loahoc.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.slf4j.LoggerFactory;

/**
 * BM25 over many passages, by Lucene: one Boolean query, built term by term.
 *
 * <p>Thread-safe.
 */
final class LuceneSearcher implements PassageSearcher {

  /** A question of 256 syllables has some 2,300 terms. */
  private static final int MOST_CLAUSES = 4096;

  /**
   * Lucene tells at every start that it could be faster on vectors, which nobody uses here. Held in
   * a field because the logging of the platform forgets loggers that nobody holds.
   */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  static {
    quiet();
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<Closeable> resources;

  /**
   * Takes over what it is given.
   *
   * @param resources closed with the searcher, the last first
   */
  LuceneSearcher(DirectoryReader reader, List<Closeable> resources) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity((float) K1, (float) B));
    searcher.setQueryCache(null);
    this.resources = resources;
  }

  /** To be called before the first use of Lucene. */
  static void quiet() {
    VECTORS.setLevel(Level.SEVERE);
  }

  @Override
  public List<Scored> search(SearchText question, int limit) {
    try {
      List<Scored> found = new ArrayList<>();
      for (ScoreDoc document : searcher.search(query(question), limit).scoreDocs) {
        found.add(new Scored(number(document.doc), document.score));
      }
      found.sort(
          Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::number));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("searching the passages", e);
    }
  }

  private static Query query(SearchText question) {
    Map<Term, Float> weights = new LinkedHashMap<>();
    WeightedTerms.of(
        question,
        (field, terms, index, weight) ->
            weights.merge(new Term(field.label(), terms.term(index)), weight, Float::sum));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    weights.forEach(
        (term, weight) ->
            query.add(new BoostQuery(new TermQuery(term), weight), BooleanClause.Occur.SHOULD));
    return query.build();
  }

  /** Lucene numbers documents as it likes; our number stands in the document. */
  private int number(int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues numbers = leaf.reader().getNumericDocValues(PassageDocument.NUMBER);
    if (numbers == null || !numbers.advanceExact(document - leaf.docBase)) {
      throw new IOException("a document without a number");
    }
    return Math.toIntExact(numbers.longValue());
  }

  @Override
  public double rarity(TermField field, FieldTerms terms, int index) {
    try {
      int holding = reader.docFreq(new Term(field.label(), terms.term(index)));
      return PassageSearcher.rarity(reader.numDocs(), holding);
    } catch (IOException e) {
      throw new UncheckedIOException("counting the passages with a term", e);
    }
  }

  @Override
  public void close() {
    for (Closeable resource : resources.reversed()) {
      try {
        resource.close();
      } catch (IOException e) {
        LoggerFactory.getLogger(LuceneSearcher.class).warn("closing the index", e);
      }
    }
  }
}
