package vn.loahoc.corpus;

import java.util.List;

/**
 * A stretch of a document under one heading, without its sub-sections.
 *
 * @param part which part of the document it belongs to
 * @param label as a reader would cite it: "II.2.1", "Phụ lục I", empty before the first heading
 * @param heading the heading without its label, possibly empty
 * @param headings the headings above it, outermost first, without its own
 * @param paragraphs its paragraphs in order
 */
public record Section(
    Part part, String label, String heading, List<String> headings, List<Paragraph> paragraphs) {

  public Section {
    headings = List.copyOf(headings);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Parts of an administrative document (Decree 30/2020/NĐ-CP, appendix I). */
  public enum Part {
    HEAD,
    BASIS,
    BODY,
    RECIPIENTS,
    SIGNATURE,
    ANNEX,
    /** Web stamps, running numbers and other text that says nothing about the matter. */
    FURNITURE
  }

  /**
   * One paragraph or list item, verbatim but for white space and emphasis marks.
   *
   * @param text without its list marker
   * @param marker the list marker as written ("-", "+", "a)", "1."), or empty
   * @param depth 0 for running text, 1 for the outermost list item, 2 below it
   * @param line line in the source, from 1
   */
  public record Paragraph(String text, String marker, int depth, int line) {}
}
