package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import vn.loahoc.corpus.Section;
import vn.loahoc.corpus.plan.Marker.Kind;

/** The section that is being read. */
final class OpenSection {

  private final int line;
  private final List<Section.Paragraph> paragraphs = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private String moreHeading = "";
  private boolean blankSince;

  OpenSection(int line) {
    this.line = line;
  }

  int line() {
    return line;
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  List<Section.Paragraph> paragraphs() {
    return paragraphs;
  }

  void blank() {
    blankSince = true;
  }

  /** The heading with the lines it was continued on. */
  String heading(String first) {
    return (first + " " + moreHeading).strip();
  }

  /** A heading in capitals that goes on in capitals on the very next line. */
  boolean extendsHeading(TextLine next) {
    boolean goesOn =
        isEmpty()
            && !blankSince
            && next.number() == line + 1
            && LineSigns.capitals(next.text())
            && !next.text().endsWith(":");
    if (goesOn) {
      moreHeading = (moreHeading + " " + next.text()).strip();
    }
    return goesOn;
  }

  void add(TextLine source, String marker, String text) {
    paragraphs.add(new Section.Paragraph(text, marker, depth(marker), source.number()));
    blankSince = false;
  }

  /** Adds a line, or joins it to the last paragraph when it goes on in the middle of a sentence. */
  void addOrJoin(TextLine source, Marker marker) {
    if (joins(marker)) {
      Section.Paragraph last = paragraphs.removeLast();
      String text = last.text() + " " + marker.rest();
      paragraphs.add(new Section.Paragraph(text, last.marker(), last.depth(), last.line()));
    } else if (marker.kind() == Kind.NONE) {
      add(source, "", source.text());
    } else {
      add(source, marker.text(), marker.rest());
    }
  }

  /** A page break or a narrow column: no final punctuation, then a lower-case letter. */
  boolean joins(Marker next) {
    if (next.kind() != Kind.NONE || paragraphs.isEmpty()) {
      return false;
    }
    String before = paragraphs.getLast().text();
    boolean unfinished = !before.matches("(?s).*[.;:!?…|][”\"’)]?$") && !before.contains(" | ");
    String rest = next.rest();
    return unfinished && !rest.isEmpty() && Character.isLowerCase(rest.charAt(0));
  }

  private int depth(String marker) {
    String mark = marker.replaceAll("[\\d\\p{L}]+", "1").replace('–', '-');
    if (mark.isEmpty()) {
      marks.clear();
      return 0;
    }
    int known = marks.indexOf(mark);
    if (known >= 0) {
      marks.subList(known + 1, marks.size()).clear();
      return known + 1;
    }
    marks.add(mark);
    return marks.size();
  }
}
