package vn.loahoc.people;

import java.time.LocalDate;

/**
 * Who keeps what people agreed to have kept.
 *
 * @param unit the office, as it is named in every consent sentence
 */
public record Custody(String unit) {

  private static final int MONTHS_LEFT = 2;

  public Custody {
    if (unit.isBlank()) {
      throw new IllegalArgumentException("somebody must be named as the keeper");
    }
  }

  /** The last day: the end of this year, or of the next if hardly anything is left of this. */
  public LocalDate until(LocalDate today) {
    return LocalDate.of(today.plusMonths(MONTHS_LEFT).getYear(), 12, 31);
  }
}
