package vn.loahoc.programme;

import vn.loahoc.corpus.Slogan;

/**
 * A slogan with where it is written.
 *
 * @param source as it is cited: "Kế hoạch số …, Phụ lục I"
 */
public record Saying(Slogan slogan, String source) {

  /** Verbatim and whole, with the author as the source gives it. */
  public String quoted() {
    return "“"
        + slogan.text()
        + "”"
        + slogan.author().map(author -> " (" + author + ")").orElse("");
  }
}
