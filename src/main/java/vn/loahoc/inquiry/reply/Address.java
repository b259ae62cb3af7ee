package vn.loahoc.inquiry.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;

/** "Nhà văn hóa Mẫu nằm ở đâu": the address of a house, as the rows of its classes write it. */
final class Address {

  private static final int MOST = 3;

  private Address() {}

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
    String venue = session.where().venue().orElse("");
    String ward = described.ward(session);
    return Stream.of(venue, venue.contains(ward) ? "" : ward)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
