package vn.loahoc.answer;

import java.util.Optional;
import vn.loahoc.place.Area;
import vn.loahoc.place.PlaceMention;

/** Names of places as an answer shows them. */
final class PlaceNames {

  private PlaceNames() {}

  /** The name of a province, city or district ("Gò Vấp", "Quận 1"); empty for wards and venues. */
  static Optional<String> area(PlaceMention mention) {
    return mention.place() instanceof Area area && area.level() != Area.Level.WARD
        ? Optional.of(area.name())
        : Optional.empty();
  }
}
