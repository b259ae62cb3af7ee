package vn.loahoc.questions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * In whose name staff answer, and how long what they say holds if they do not say so.
 *
 * @param organizer the unit of those who answer for all wards
 * @param lastDay the last day of the campaign that runs or comes, if there is one
 */
public record Desk(String organizer, Supplier<Optional<LocalDate>> lastDay) {

  /** After the campaign, or without one, an answer holds so many days. */
  private static final int DAYS = 30;

  /** "Cán bộ phường …": whose answer people are told it is. */
  public String unit(Staff staff) {
    return unit(staff.ward());
  }

  /**
   * The same for whoever acts for a ward.
   *
   * @param ward nothing for those who act for all
   */
  public String unit(Optional<String> ward) {
    return ward.map(name -> Texts.of("unit-ward", name))
        .orElseGet(() -> Texts.of("unit-all", organizer));
  }

  /** The last day of an answer given today. */
  public LocalDate validUntil(LocalDate today) {
    return lastDay.get().filter(day -> !day.isBefore(today)).orElse(today.plusDays(DAYS));
  }
}
