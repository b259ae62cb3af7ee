package vn.loahoc.corpus.plan;

/**
 * A line, or a piece of one that was glued to something else, cleaned for reading.
 *
 * @param number line of the source, from 1
 * @param text without emphasis marks and doubled blanks, possibly empty
 */
record TextLine(int number, String text) {

  boolean blank() {
    return text.isEmpty();
  }
}
