package vn.loahoc.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands prepared terms to Lucene; used again for every passage. */
final class TermStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private FieldTerms terms = FieldTerms.syllables(java.util.List.of());
  private int next;

  void use(FieldTerms newTerms) {
    terms = newTerms;
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == terms.size()) {
      return false;
    }
    clearAttributes();
    term.append(terms.joined(), terms.start(next), terms.end(next));
    next++;
    return true;
  }
}
