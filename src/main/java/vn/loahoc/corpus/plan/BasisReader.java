package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import vn.loahoc.corpus.Basis;
import vn.loahoc.corpus.Section.Part;

/** The documents that a document rests on or mentions. */
final class BasisReader {

  private BasisReader() {}

  static List<Basis> read(Outline outline) {
    List<Basis> bases = new ArrayList<>();
    outline
        .paragraphs(Part.BASIS, Part.BODY, Part.ANNEX)
        .forEach(
            place -> {
              for (String sentence : Sentences.of(place.paragraph().text())) {
                boolean legal = place.stretch().in(Part.BASIS) || LineSigns.basis(sentence);
                for (References.Reference reference : References.find(sentence)) {
                  add(
                      bases,
                      new Basis(
                          reference.name(),
                          reference.number(),
                          reference.issued(),
                          reference.issuer(),
                          legal,
                          place.stretch().quote(sentence, place.paragraph())));
                }
              }
            });
    return bases;
  }

  private static void add(List<Basis> bases, Basis basis) {
    boolean known =
        bases.stream()
            .anyMatch(
                other ->
                    basis.number().isPresent()
                        ? other.number().equals(basis.number())
                            && (basis.issued().isEmpty() || other.issued().equals(basis.issued()))
                        : other.name().equals(basis.name()));
    if (!known) {
      bases.add(basis);
    }
  }
}
