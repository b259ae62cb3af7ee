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
 * @param amended what staff said of it beyond its source; day, hour and place are as they are with
 *     it
 */
public record Occurrence(
    String id,
    String title,
    When when,
    Where where,
    Optional<String> decider,
    Source source,
    Optional<Amended> amended) {

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
   * @param section its label or row, empty if it has none
   * @param sample whether it is made up, which is said wherever the occurrence is told
   */
  public record Source(String campaign, String document, String section, boolean sample) {

    /** A real one. */
    public Source(String campaign, String document, String section) {
      this(campaign, document, section, false);
    }

    /** "Kế hoạch số 12/KH-UBND, mục II.1"; "Thời khóa biểu …, dòng 12". */
    public String cited() {
      String small = section.toLowerCase(Locale.ROOT);
      boolean named = small.startsWith("phụ lục") || small.startsWith("dòng ");
      return document + (section.isEmpty() ? "" : named ? ", " + section : ", mục " + section);
    }
  }

  /**
   * What staff said of it.
   *
   * @param when as the source says
   * @param where as the source says
   */
  public record Amended(Amendment amendment, When when, Where where) {}

  /** As it is with what staff said of it. */
  public Occurrence with(Amendment amendment) {
    Occurrence source = asInSource();
    return new Occurrence(
        id,
        title,
        amendment.when(source.when),
        amendment.where(source.where),
        decider,
        this.source,
        Optional.of(new Amended(amendment, source.when, source.where)));
  }

  /** As its source alone says it. */
  public Occurrence asInSource() {
    return amended
        .map(a -> new Occurrence(id, title, a.when(), a.where(), decider, source))
        .orElse(this);
  }

  /** What staff said of it beyond its source. */
  public Optional<Amendment> amendment() {
    return amended.map(Amended::amendment);
  }

  /** Whether it does not take place. */
  public boolean isCancelled() {
    return amendment().filter(Amendment::isCancelled).isPresent();
  }

  /** Whether a title names it, also one in other words. */
  public boolean isCalled(String otherTitle) {
    return Likeness.alike(title, otherTitle);
  }

  /** Whether a passage of its section is about it rather than about another thing there. */
  public boolean isToldIn(String passage) {
    return Likeness.isIn(title, passage);
  }

  /** Whether it is for a ward or for everybody. */
  boolean concerns(String ward) {
    return where.ward().isEmpty() || where.ward().get().equals(ward);
  }
}
