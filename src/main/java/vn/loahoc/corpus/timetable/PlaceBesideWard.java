package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;

/**
 * The venue in a column that has the ward too: "Mẫu Đông - Nhà văn hóa" below "Phường - địa điểm",
 * where no other column has it.
 */
final class PlaceBesideWard {

  private static final Pattern PARTS = Pattern.compile("\\s+[-–—]\\s*|[-–—]\\s+|\\s*[,;:\\n]\\s*");

  /** Folded. */
  private static final Pattern OF_BOTH =
      Pattern.compile("\\b(?:dia diem|diem hoc|noi hoc|noi to chuc|noi|dia chi|cho hoc)\\b");

  private PlaceBesideWard() {}

  /** What of the cell of a ward is no ward, if its heading says that it may be a place. */
  static Optional<String> of(Cells cells, WardNames wards, LocalDate day) {
    String cell = cells.words(Column.WARD);
    if (cells.has(Column.VENUE)
        || !PARTS.matcher(cell).find()
        || !OF_BOTH.matcher(Folding.plain(cells.heading(Column.WARD))).find()) {
      return Optional.empty();
    }
    List<String> places =
        PARTS
            .splitAsStream(cell)
            .map(String::strip)
            .filter(part -> !part.isEmpty() && wards.named(part, day).isEmpty())
            .toList();
    return places.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", places));
  }
}
