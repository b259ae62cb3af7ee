package vn.loahoc.participation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries are summed.
 *
 * @param first local date
 * @param last local date, inclusive
 */
public record Selection(
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<String> campaign,
    Optional<String> ward,
    Optional<String> occurrence) {

  /** All there are. */
  public static Selection everything() {
    return new Selection(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Those of two days and what lies between. */
  public Selection between(LocalDate from, LocalDate to) {
    return new Selection(Optional.of(from), Optional.of(to), campaign, ward, occurrence);
  }

  /** Those of a ward. */
  public Selection inWard(String name) {
    return new Selection(first, last, campaign, Optional.of(name), occurrence);
  }

  /** Those of an occurrence. */
  public Selection at(String id) {
    return new Selection(first, last, campaign, ward, Optional.of(id));
  }
}
