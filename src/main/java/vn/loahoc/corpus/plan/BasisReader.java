package vn.loahoc.corpus.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Basis;
import vn.loahoc.corpus.Section.Part;

/** The documents that a document rests on or mentions. */
final class BasisReader {

  private static final Pattern ISSUED =
      Pattern.compile(
          "(?iu)ngày\\s+(\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})\\s*,?\\s*([^.;]{0,90}?)\\s(?:đã\\s)?(?:ban"
              + " hành|ký|có)\\s+$");

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
                          reference.issued().or(() -> issuedBefore(sentence, reference)),
                          reference.issuer().or(() -> issuerBefore(sentence, reference)),
                          legal,
                          place.stretch().quote(sentence, place.paragraph())));
                }
              }
            });
    return bases;
  }

  /** "ngày 15/9/2021 Sở … đã ban hành Kế hoạch số …": the date stands before the number. */
  private static Optional<LocalDate> issuedBefore(String sentence, References.Reference reference) {
    Matcher matcher = ISSUED.matcher(sentence.substring(0, reference.from()));
    return matcher.find() ? DocumentDay.date(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> issuerBefore(String sentence, References.Reference reference) {
    Matcher matcher = ISSUED.matcher(sentence.substring(0, reference.from()));
    return matcher.find() ? UnitPhrases.leading(matcher.group(2)) : Optional.empty();
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
