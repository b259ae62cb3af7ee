package vn.loahoc.corpus.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.corpus.Section;
import vn.loahoc.corpus.plan.Labels.Label;

/** A heading, paragraph or list item with the labels that belong to it. */
final class Draft {

  private final Stretch stretch;
  private final Section.Paragraph paragraph;
  private final String lead;
  private final List<Label> labels = new ArrayList<>();
  private final Optional<LocalDate> governing;

  Draft(Stretch stretch, Section.Paragraph paragraph, String lead, Optional<LocalDate> governing) {
    this.stretch = stretch;
    this.paragraph = paragraph;
    this.lead = lead;
    this.governing = governing;
  }

  /** A draft for the heading of a section; its labels stand in the lines below. */
  static Draft ofHeading(Stretch stretch, Optional<LocalDate> governing) {
    String heading = stretch.section().heading();
    return new Draft(
        stretch, new Section.Paragraph(heading, "", -1, stretch.line()), heading, governing);
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

  /** Whether it is the heading of a section rather than a line of it. */
  boolean heading() {
    return paragraph.depth() < 0;
  }

  /** The day that a heading above it named, for hours without a day of their own. */
  Optional<LocalDate> governing() {
    return governing;
  }

  List<Label> labels() {
    return labels;
  }

  void add(List<Label> more) {
    labels.addAll(more);
  }
}
