package vn.loahoc.search;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;

/** The Lucene form of a passage: five fields of terms and the passage's number, nothing stored. */
final class PassageDocument {

  static final String NUMBER = "n";

  private static final FieldType TERMS = termsWithFrequencies();

  private final Map<TermField, TermStream> streams = new EnumMap<>(TermField.class);
  private final NumericDocValuesField number = new NumericDocValuesField(NUMBER, 0);
  private final Document document = new Document();

  PassageDocument() {
    document.add(number);
    for (TermField field : TermField.values()) {
      TermStream stream = new TermStream();
      streams.put(field, stream);
      document.add(new Field(field.label(), stream, TERMS));
    }
  }

  /** The document of a passage, valid until the next call. */
  Document of(int passageNumber, PassageText text) {
    number.setLongValue(passageNumber);
    PassageTerms terms = PassageTerms.of(text);
    streams.forEach((field, stream) -> stream.use(terms.in(field)));
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
