package vn.loahoc.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;

/** Writes the Lucene part of an index, and learns the restorer on the way. */
final class IndexFiles {

  private static final double BUFFER_MEGABYTES = 96;

  private IndexFiles() {}

  static DiacriticRestorer write(Directory directory, List<Passage> passages) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setSimilarity(new BM25Similarity());
    SyllableModel.Learner learner = new SyllableModel.Learner();
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      PassageDocument document = new PassageDocument();
      for (int number = 0; number < passages.size(); number++) {
        PassageText text = PassageText.of(passages.get(number).text());
        writer.addDocument(document.of(number, text));
        learner.read(text);
      }
      writer.commit();
    }
    return DiacriticRestorer.of(learner, passages.size());
  }
}
