package vn.loahoc.inquiry.reply;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.Folding;

/** "Nhà văn hóa Mẫu nằm ở đâu": the address of a house, as the rows of its classes write it. */
final class Address {

  private static final int MOST = 3;

  private Address() {}

  /** Folded: the centre of a ward, which is asked about by its ward. */
  private static final Pattern CENTRE =
      Pattern.compile("\\b(?:tthtcd|(?:tt|trung tam) ?(?:htcd|hoc tap cong dong))\\b");

  /** "TTHTCĐ phường Mẫu ở đâu": its address, where its rows write it. */
  static Optional<String> ofCentre(String question, List<ClassSeries> those, Described described) {
    if (!CENTRE.matcher(Folding.plain(question)).find()) {
      return Optional.empty();
    }
    List<ClassSeries> its =
        those.stream()
            .filter(series -> series.session().centre().filter(Address::isCentre).isPresent())
            .toList();
    Set<String> written =
        its.stream()
            .flatMap(series -> series.session().centre().stream())
            .filter(Held::hasAddress)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return written.isEmpty()
        ? of(its, described)
        : Optional.of(Labelled.line("event-where", String.join("; ", written)));
  }

  private static boolean isCentre(String centre) {
    return CENTRE.matcher(Folding.plain(centre)).find();
  }

  /** "Địa điểm: Nhà văn hóa Mẫu, 5 đường Mẫu, phường Mẫu."; nothing where no row writes it. */
  static Optional<String> of(List<ClassSeries> those, Described described) {
    String addresses =
        those.stream()
            .map(series -> written(series.session(), described))
            .filter(address -> !address.isEmpty())
            .distinct()
            .limit(MOST)
            .collect(Collectors.joining("; "));
    return Optional.of(addresses)
        .filter(said -> !said.isEmpty())
        .map(said -> Labelled.line("event-where", said));
  }

  private static String written(ClassSession session, Described described) {
    String venue = Held.venue(session).orElse("");
    String ward = described.ward(session);
    return Stream.of(venue, venue.contains(ward) ? "" : ward)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
