package vn.loahoc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import vn.loahoc.search.DiacriticRestorer;
import vn.loahoc.search.Passage;
import vn.loahoc.text.Abbreviations;
import vn.loahoc.text.Folding;
import vn.loahoc.text.FunctionSyllables;
import vn.loahoc.text.Syllable;
import vn.loahoc.text.Syllables;

/**
 * The documented recipe as it stands, built apart from the product: five Lucene fields, the
 * restorer, one weighted query, and nothing after it.
 */
final class RecipeRetriever implements Retriever {

  private static final String ID = "id";

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final DiacriticRestorer restorer;

  RecipeRetriever(List<Passage> passages) throws IOException {
    directory = new MMapDirectory(Folders.temporary("recipe"));
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Passage passage : passages) {
        List<String> forms = Syllables.forms(passage.text());
        Document document = new Document();
        document.add(new StoredField(ID, passage.id()));
        fields(forms, folded(forms))
            .forEach(
                (field, terms) ->
                    document.add(new TextField(field, String.join(" ", terms), Field.Store.NO)));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    restorer = DiacriticRestorer.learn(passages.stream().map(Passage::text).toList());
  }

  private static Map<String, List<String>> fields(List<String> exact, List<String> folded) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("ex", exact);
    fields.put("ex2", pairs(exact));
    fields.put("fo", folded);
    fields.put("fo2", pairs(folded));
    fields.put("x4", windows(folded));
    return fields;
  }

  private static List<String> folded(List<String> forms) {
    return forms.stream().map(Folding::fold).toList();
  }

  private static List<String> pairs(List<String> forms) {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < forms.size(); i++) {
      pairs.add(forms.get(i - 1) + "_" + forms.get(i));
    }
    return pairs;
  }

  private static List<String> windows(List<String> forms) {
    String joined = "_" + String.join("_", forms) + "_";
    List<String> windows = new ArrayList<>();
    for (int i = 0; i + 4 <= joined.length(); i++) {
      windows.add(joined.substring(i, i + 4));
    }
    return windows;
  }

  @Override
  public List<String> search(String question, int limit) {
    try {
      List<String> ids = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query(question), limit).scoreDocs) {
        ids.add(searcher.storedFields().document(hit.doc).get(ID));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BooleanQuery query(String question) {
    List<Syllable> typed = Syllables.of(question);
    long marked = typed.stream().filter(Syllable::marked).count();
    boolean asTyped = marked > 0.2 * typed.stream().filter(Syllable::hasLetter).count();
    List<String> u = Syllables.forms(asTyped ? question : Abbreviations.expand(question));
    Map<Term, Float> weights = new LinkedHashMap<>();
    fields(asTyped ? u : restorer.restore(u), folded(u))
        .forEach(
            (field, terms) ->
                terms.forEach(
                    term -> weights.merge(new Term(field, term), weight(field, term), Float::sum)));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    weights.forEach(
        (term, weight) ->
            query.add(new BoostQuery(new TermQuery(term), weight), BooleanClause.Occur.SHOULD));
    return query.build();
  }

  private static float weight(String field, String term) {
    return switch (field) {
      case "ex" -> FunctionSyllables.contains(term) ? 1 : 3;
      case "ex2" -> 2;
      case "fo" -> FunctionSyllables.containsFolded(term) ? 0.25f : 1;
      case "fo2" -> 0.75f;
      default -> 1;
    };
  }

  @Override
  public void close() {
    try (directory;
        reader) {
      // closes both
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
