package vn.loahoc.corpus.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.loahoc.corpus.Section;

/**
 * A document as a list of sections.
 *
 * @param file the source
 * @param stretches its sections in reading order; what is furniture stands last, in one section
 */
record Outline(String file, List<Stretch> stretches) {

  Outline {
    stretches = List.copyOf(stretches);
  }

  /** One paragraph and the section it stands in. */
  record Place(Stretch stretch, Section.Paragraph paragraph) {}

  Stream<Stretch> in(Section.Part... parts) {
    List<Section.Part> wanted = List.of(parts);
    return stretches.stream().filter(stretch -> wanted.contains(stretch.section().part()));
  }

  /** The paragraphs of some parts in reading order. */
  Stream<Place> paragraphs(Section.Part... parts) {
    return in(parts)
        .flatMap(
            stretch ->
                stretch.paragraphs().stream().map(paragraph -> new Place(stretch, paragraph)));
  }

  List<Section> sections() {
    return stretches.stream().map(Stretch::section).toList();
  }
}
