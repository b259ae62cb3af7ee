package vn.loahoc.report;

import java.time.LocalDate;
import java.util.Map;

/**
 * A campaign as reports know it.
 *
 * @param id in the ledger
 * @param first local date on which it begins
 * @param last local date, inclusive
 * @param today what wards are called today that had another name
 */
public record Week(
    String id, LocalDate first, LocalDate last, Map<String, String> today, Background background) {

  public Week {
    today = Map.copyOf(today);
  }
}
