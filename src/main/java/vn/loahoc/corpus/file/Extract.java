package vn.loahoc.corpus.file;

import java.util.List;

/**
 * What one format gave: text in reading order and what was odd.
 *
 * @param pages the lines of each page; formats without pages have one
 * @param printed whether a page break may stand in the middle of a sentence
 * @param remarks what was odd, by code
 */
record Extract(List<List<String>> pages, boolean printed, List<Remark> remarks) {

  Extract {
    pages = List.copyOf(pages);
    remarks = List.copyOf(remarks);
  }

  static Extract of(List<String> lines) {
    return new Extract(List.of(List.copyOf(lines)), false, List.of());
  }

  /** Something odd about the file as a whole. */
  record Remark(String code, Object detail) {}
}
