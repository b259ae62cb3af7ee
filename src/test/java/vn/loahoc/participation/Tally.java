package vn.loahoc.participation;

import java.util.Map;

/**
 * A sum over entries of one kind and origin, corrections included.
 *
 * @param group of what; a value is empty where the entries say nothing
 * @param entries how many stand
 * @param people lượt: all whom they stand for, companions included
 * @param persons người: how many different pseudonyms; companions, head-counts and those of whom
 *     nothing is kept have none, so this is at least so many and never all
 */
public record Tally(
    Map<By, String> group, Kind kind, Origin origin, long entries, long people, long persons) {

  public Tally {
    group = Map.copyOf(group);
  }
}
