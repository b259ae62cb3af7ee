package vn.loahoc.corpus.plan;

import java.util.List;
import java.util.Locale;
import vn.loahoc.corpus.Origin;
import vn.loahoc.corpus.Quotation;
import vn.loahoc.corpus.Section;

/**
 * A section and where it stands.
 *
 * @param file the source
 * @param section heading and paragraphs
 * @param line line of the heading, or of the first paragraph where there is no heading
 */
record Stretch(String file, Section section, int line) {

  List<Section.Paragraph> paragraphs() {
    return section.paragraphs();
  }

  boolean in(Section.Part part) {
    return section.part() == part;
  }

  Origin at(int number) {
    return new Origin(file, section.label(), number);
  }

  /** Words of one of its paragraphs as a quotation. */
  Quotation quote(String words, Section.Paragraph paragraph) {
    return new Quotation(words, at(paragraph.line()));
  }

  /** Its own heading and those above it, in one lower-case line, to look for words in. */
  String allHeadings() {
    return (String.join(" / ", section.headings()) + " / " + section.heading())
        .toLowerCase(Locale.ROOT);
  }
}
