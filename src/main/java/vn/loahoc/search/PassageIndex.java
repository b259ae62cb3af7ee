package vn.loahoc.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.LoggerFactory;
import vn.loahoc.search.PassageSearcher.Scored;

/**
 * Passages that can be searched by questions as people type them: with or without diacritics, in
 * chat spelling, with slips. Text of a user never reaches a query parser, so no question fails or
 * comes back empty for its signs.
 *
 * <p>Thread-safe. To be closed by whoever opened it.
 */
public final class PassageIndex implements AutoCloseable {

  /** Up to here building in memory is quicker than opening files, and takes some 60 MB at most. */
  private static final int FEW = 2_000;

  /** So many of the best passages are read sentence by sentence. */
  private static final int READ_AGAIN = 5;

  /**
   * Weights of the best sentence, chosen on XQuAD-vi among 120 and among 8,000 passages: +0.8
   * points of recall at 1 in both, on either half of the questions.
   */
  private static final double SENTENCE = 0.5;

  private static final double SENTENCE_CUE = 3;

  private final List<Passage> passages;
  private final PassageSearcher searcher;
  private final DiacriticRestorer restorer;

  private PassageIndex(
      List<Passage> passages, PassageSearcher searcher, DiacriticRestorer restorer) {
    this.passages = passages;
    this.searcher = searcher;
    this.restorer = restorer;
  }

  /**
   * Opens the index of these passages. Many passages have theirs in a cache folder, where it is
   * built first when it is not there; the folder may be shared with other processes and deleted
   * between starts. Few passages, or many without a folder that can be written, are indexed in
   * memory.
   */
  public static PassageIndex open(Path cache, List<Passage> passages) {
    return passages.size() <= FEW ? inMemory(passages) : onDisk(cache, passages);
  }

  /** As {@link #open}, on disk however few the passages are. */
  static PassageIndex onDisk(Path cache, List<Passage> passages) {
    List<Passage> kept = List.copyOf(passages);
    try {
      IndexCache.Opened opened = new IndexCache(cache).open(kept);
      return new PassageIndex(kept, opened.searcher(), opened.restorer());
    } catch (IOException e) {
      LoggerFactory.getLogger(PassageIndex.class)
          .warn("no index in {}, searching in memory instead: {}", cache, e.toString());
      return inMemory(kept);
    }
  }

  /** Builds an index that leaves nothing behind. */
  public static PassageIndex inMemory(List<Passage> passages) {
    List<Passage> kept = List.copyOf(passages);
    List<PassageText> texts = kept.stream().map(passage -> PassageText.of(passage.text())).toList();
    return new PassageIndex(kept, new MemorySearcher(texts), DiacriticRestorer.of(texts));
  }

  /** The passages that fit a question best, best first; none when it holds no word. */
  public List<Hit> search(String question, int limit) {
    SearchText text = SearchText.of(question, restorer);
    if (text.exact().isEmpty() || passages.isEmpty() || limit < 1) {
      return List.of();
    }
    QuestionTerms terms = QuestionTerms.of(text, searcher);
    List<Hit> hits = new ArrayList<>();
    for (Scored found : searcher.search(text, Math.max(limit, READ_AGAIN))) {
      Passage passage = passages.get(found.number());
      float bonus = hits.size() < READ_AGAIN ? bonus(terms, passage) : 0;
      hits.add(new Hit(passage.id(), found.score() + bonus));
    }
    hits.sort(Comparator.comparingDouble(Hit::score).reversed());
    return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
  }

  /** What one sentence alone adds: the words of an answer stand close together. */
  private float bonus(QuestionTerms question, Passage passage) {
    SentenceScores scores = SentenceScores.of(question, passage.text());
    double cue = scores.best() - scores.bestByWords();
    return (float) (SENTENCE * scores.bestByWords() + SENTENCE_CUE * cue);
  }

  /** How well the sentences of a text fit a question. */
  SentenceScores sentences(String question, String text) {
    QuestionTerms terms = QuestionTerms.of(SearchText.of(question, restorer), searcher);
    return SentenceScores.of(terms, text);
  }

  /** The restorer learned from the passages. */
  public DiacriticRestorer restorer() {
    return restorer;
  }

  @Override
  public void close() {
    searcher.close();
  }
}
