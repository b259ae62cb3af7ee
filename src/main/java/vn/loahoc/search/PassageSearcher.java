package vn.loahoc.search;

import java.util.List;

/** Scores passages for a question; one implementation for few passages, one for many. */
interface PassageSearcher extends AutoCloseable {

  double K1 = 1.2;
  double B = 0.75;

  /** A passage by its number in the list that was indexed. */
  record Scored(int number, float score) {}

  /** The best passages, best first; equal ones in the order of the list. */
  List<Scored> search(SearchText question, int limit);

  /** How rare a term is among the passages: BM25's inverse document frequency. */
  double rarity(TermField field, FieldTerms terms, int index);

  /** BM25's inverse document frequency, in the form that is never negative. */
  static double rarity(int documents, int withTerm) {
    return Math.log(1 + (documents - withTerm + 0.5) / (withTerm + 0.5));
  }

  @Override
  void close();
}
