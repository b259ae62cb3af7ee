package vn.loahoc.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.slf4j.LoggerFactory;

/**
 * Passages that can be searched by questions as people type them: with or without diacritics, in
 * chat spelling, with slips. Text of a user never reaches a query parser, so no question fails or
 * comes back empty for its signs.
 *
 * <p>Thread-safe. To be closed by whoever opened it.
 */
public final class PassageIndex implements AutoCloseable {

  /**
   * Lucene tells at every start that it could be faster on vectors, which nobody uses here. Held in
   * a field because the logging of the platform forgets loggers that nobody holds.
   */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  static {
    VECTORS.setLevel(Level.SEVERE);
    IndexSearcher.setMaxClauseCount(4096);
  }

  private final List<Passage> passages;
  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final DiacriticRestorer restorer;
  private final List<AutoCloseable> resources;

  private PassageIndex(
      List<Passage> passages,
      IndexReader reader,
      DiacriticRestorer restorer,
      List<AutoCloseable> resources) {
    this.passages = passages;
    this.reader = reader;
    this.restorer = restorer;
    this.resources = resources;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity());
    searcher.setQueryCache(null);
  }

  /**
   * Opens the index of these passages in a cache folder, and builds it first when it is not there.
   * The folder may be shared with other processes and deleted at any time between starts. Where it
   * cannot be written, the index is built in memory.
   */
  public static PassageIndex open(Path cache, List<Passage> passages) {
    List<Passage> kept = List.copyOf(passages);
    try {
      IndexCache.Opened opened = new IndexCache(cache).open(kept);
      return new PassageIndex(kept, opened.reader(), opened.restorer(), opened.resources());
    } catch (IOException e) {
      LoggerFactory.getLogger(PassageIndex.class)
          .warn("no index in {}, searching in memory instead", cache, e);
      return inMemory(kept);
    }
  }

  /** Builds an index that leaves nothing behind, for few passages. */
  public static PassageIndex inMemory(List<Passage> passages) {
    List<Passage> kept = List.copyOf(passages);
    try {
      Directory directory = new ByteBuffersDirectory();
      IndexFiles.write(directory, kept);
      DiacriticRestorer restorer =
          DiacriticRestorer.learn(kept.stream().map(Passage::text).toList());
      DirectoryReader reader = DirectoryReader.open(directory);
      return new PassageIndex(kept, reader, restorer, List.of(directory, reader));
    } catch (IOException e) {
      throw new UncheckedIOException("building an index in memory", e);
    }
  }

  /** The passages that fit a question best, best first; none when it holds no word. */
  public List<Hit> search(String question, int limit) {
    SearchText text = SearchText.of(question, restorer);
    if (text.exact().isEmpty() || passages.isEmpty() || limit < 1) {
      return List.of();
    }
    try {
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc found : searcher.search(PassageQuery.of(text), limit).scoreDocs) {
        hits.add(new Hit(passages.get(number(found.doc)).id(), found.score));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException("searching the passages", e);
    }
  }

  /** The restorer learned from the passages. */
  public DiacriticRestorer restorer() {
    return restorer;
  }

  /** Lucene numbers documents as it likes; ours stands in the document. */
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
  public void close() {
    for (AutoCloseable resource : resources.reversed()) {
      try {
        resource.close();
      } catch (Exception e) {
        LoggerFactory.getLogger(PassageIndex.class).warn("closing the index", e);
      }
    }
  }
}
