package vn.loahoc.report;

import java.util.Map;
import java.util.Optional;
import vn.loahoc.participation.Figure;

/**
 * What a report is held against.
 *
 * @param campaign title of the campaign
 * @param past figures of the campaign before, where somebody brought them
 * @param people of each ward, by its name of today, where somebody brought them
 */
public record Background(String campaign, Optional<Past> past, Optional<Population> people) {

  /** Nothing to hold it against. */
  public static Background of(String campaign) {
    return new Background(campaign, Optional.empty(), Optional.empty());
  }

  /**
   * The campaign before.
   *
   * @param source where the figures stand
   */
  public record Past(String campaign, String source, Map<Figure, Long> figures) {}

  /**
   * How many people live where.
   *
   * @param source where that stands
   */
  public record Population(String source, Map<String, Long> byWard) {}
}
