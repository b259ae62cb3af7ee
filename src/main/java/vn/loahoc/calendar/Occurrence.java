package vn.loahoc.calendar;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that happens once: one day, or one run of days.
 *
 * @param id lasts while the campaign, the section and the title stay, whatever becomes of day and
 *     hour; 16 characters of 0–9 and a–f
 * @param title in the words of the source
 * @param decider who decides the hour or the place that the source leaves open
 * @param amendment what staff said of it beyond its source; day, hour and place are as they are
 *     with it
 */
public record Occurrence(
    String id,
    String title,
    When when,
    Where where,
    Optional<String> decider,
    Source source,
    Optional<Amendment> amendment) {

  /** As its source says. */
  public Occurrence(
      String id, String title, When when, Where where, Optional<String> decider, Source source) {
    this(id, title, when, where, decider, source, Optional.empty());
  }

  /**
   * Where it stands.
   *
   * @param campaign id of the campaign
   * @param document what a reader would call it: "Kế hoạch số 12/KH-UBND"
   * @param section its label, empty if it has none
   */
  public record Source(String campaign, String document, String section) {

    /** "Kế hoạch số 12/KH-UBND, mục II.1". */
    public String cited() {
      boolean annex = section.toLowerCase(Locale.ROOT).startsWith("phụ lục");
      return document + (section.isEmpty() ? "" : annex ? ", " + section : ", mục " + section);
    }
  }

  /** As it is with what staff said of it. */
  public Occurrence amended(Amendment with) {
    return new Occurrence(
        id, title, with.when(when), with.where(where), decider, source, Optional.of(with));
  }

  /** Whether it does not take place. */
  public boolean isCancelled() {
    return amendment.filter(Amendment::isCancelled).isPresent();
  }

  /** Whether it is for a ward or for everybody. */
  boolean concerns(String ward) {
    return where.ward().isEmpty() || where.ward().get().equals(ward);
  }
}
