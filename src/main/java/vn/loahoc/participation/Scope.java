package vn.loahoc.participation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Of what figures are told.
 *
 * @param campaign id of the campaign
 * @param first local date
 * @param last local date, inclusive
 * @param ward one ward by the name it has today; nothing for all
 * @param today what wards are called today that were recorded under another name
 */
public record Scope(
    String campaign,
    LocalDate first,
    LocalDate last,
    Optional<String> ward,
    Map<String, String> today) {

  public Scope {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last day comes before the first");
    }
    today = Map.copyOf(today);
  }

  /** The name of today of a ward as it was recorded; empty where nothing was. */
  String named(String recorded) {
    return today.getOrDefault(recorded, recorded);
  }

  /** Whether a day, written 2024-12-31, is one of them. */
  boolean holdsDay(String day) {
    return day.compareTo(first.toString()) >= 0 && day.compareTo(last.toString()) <= 0;
  }

  /** Whether something recorded in a ward belongs to it. */
  boolean holds(String recorded) {
    return ward.isEmpty() || ward.get().equals(named(recorded));
  }
}
