package vn.loahoc.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A province, city or district of Vietnam, or a ward that is known only by its number.
 *
 * @param level what it is
 * @param name its name without its kind; a numbered one with it ("Quận 7", "Phường 12")
 * @param within the city or province it belongs to, where known
 * @param until its last day, if it is history
 * @param mergedInto the areas of its level that took its place, if any
 */
public record Area(
    Level level,
    String name,
    Optional<String> within,
    Optional<LocalDate> until,
    List<String> mergedInto)
    implements Place {

  public Area {
    mergedInto = List.copyOf(mergedInto);
  }

  /** Levels of administration. */
  public enum Level {
    CITY("Thành phố"),
    PROVINCE("tỉnh"),
    DISTRICT("quận, huyện"),
    WARD("phường");

    private final String vietnamese;

    Level(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /** Its name as a reader knows it. */
    public String vietnamese() {
      return vietnamese;
    }
  }
}
