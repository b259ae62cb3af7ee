package vn.loahoc.corpus;

import java.util.Optional;

/**
 * A figure of a campaign that somebody brought: how many took part, or how many people live in a
 * ward.
 *
 * @param name key of what is counted: "visits", "persons", "population"
 * @param ward by its name; nothing for all of the campaign
 * @param source where it stands, in words
 */
public record PastFigure(String name, Optional<String> ward, long value, String source) {

  /** The name of how many people live somewhere. */
  public static final String POPULATION = "population";
}
