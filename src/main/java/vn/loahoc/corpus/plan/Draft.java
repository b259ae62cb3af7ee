package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import vn.loahoc.corpus.Section;
import vn.loahoc.corpus.plan.Labels.Label;

/** A heading, paragraph or list item with the labels that belong to it. */
final class Draft {

  private final Stretch stretch;
  private final Section.Paragraph paragraph;
  private final String lead;
  private final List<Label> labels = new ArrayList<>();
  private final boolean heading;

  Draft(Stretch stretch, Section.Paragraph paragraph, String lead, boolean heading) {
    this.stretch = stretch;
    this.paragraph = paragraph;
    this.lead = lead;
    this.heading = heading;
  }

  /** A draft for the heading of a section; its labels stand in the lines below. */
  static Draft ofHeading(Stretch stretch) {
    String heading = stretch.section().heading();
    return new Draft(
        stretch, new Section.Paragraph(heading, "", -1, stretch.line()), heading, true);
  }

  Stretch stretch() {
    return stretch;
  }

  Section.Paragraph paragraph() {
    return paragraph;
  }

  String lead() {
    return lead;
  }

  boolean heading() {
    return heading;
  }

  List<Label> labels() {
    return labels;
  }

  void add(List<Label> more) {
    labels.addAll(more);
  }
}
