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
 */
public record Occurrence(
    String id, String title, When when, Where where, Optional<String> decider, Source source) {

  /**
   * Where it stands.
   *
   * @param campaign id of the campaign
   * @param document what a reader would call it: "Kế hoạch số 12/KH-UBND"
   * @param section its label or row, empty if it has none
   */
  public record Source(String campaign, String document, String section) {

    /** "Kế hoạch số 12/KH-UBND, mục II.1"; "Thời khóa biểu …, dòng 12". */
    public String cited() {
      String small = section.toLowerCase(Locale.ROOT);
      boolean named = small.startsWith("phụ lục") || small.startsWith("dòng ");
      return document + (section.isEmpty() ? "" : named ? ", " + section : ", mục " + section);
    }
  }

  /** Whether it is for a ward or for everybody. */
  boolean concerns(String ward) {
    return where.ward().isEmpty() || where.ward().get().equals(ward);
  }
}
