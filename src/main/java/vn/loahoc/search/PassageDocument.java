package vn.loahoc.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Syllables;

/** The Lucene form of a passage: five fields of terms and the passage's number, nothing stored. */
final class PassageDocument {

  /** Syllables as written. */
  static final String EXACT = "ex";

  /** Adjacent pairs of them. */
  static final String EXACT_PAIRS = "ex2";

  /** Syllables without diacritics. */
  static final String FOLDED = "fo";

  /** Adjacent pairs of them. */
  static final String FOLDED_PAIRS = "fo2";

  /** Four-letter windows over the folded text, which forgive slips. */
  static final String WINDOWS = "x4";

  static final String NUMBER = "n";

  private static final FieldType TERMS = termsWithFrequencies();

  private final TermStream exact = new TermStream();
  private final TermStream exactPairs = new TermStream();
  private final TermStream folded = new TermStream();
  private final TermStream foldedPairs = new TermStream();
  private final TermStream windows = new TermStream();
  private final NumericDocValuesField number = new NumericDocValuesField(NUMBER, 0);
  private final Document document = new Document();

  PassageDocument() {
    document.add(number);
    document.add(new Field(EXACT, exact, TERMS));
    document.add(new Field(EXACT_PAIRS, exactPairs, TERMS));
    document.add(new Field(FOLDED, folded, TERMS));
    document.add(new Field(FOLDED_PAIRS, foldedPairs, TERMS));
    document.add(new Field(WINDOWS, windows, TERMS));
  }

  /** The document of a passage, valid until the next call. */
  Document of(int passageNumber, String text) {
    number.setLongValue(passageNumber);
    List<String> forms = Syllables.forms(text);
    FieldTerms marked = FieldTerms.syllables(forms);
    FieldTerms bare = FieldTerms.syllables(forms.stream().map(Folding::fold).toList());
    exact.use(marked);
    exactPairs.use(marked.pairs());
    folded.use(bare);
    foldedPairs.use(bare.pairs());
    windows.use(bare.windows());
    return document;
  }

  private static FieldType termsWithFrequencies() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
