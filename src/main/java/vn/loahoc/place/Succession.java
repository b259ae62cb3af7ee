package vn.loahoc.place;

import java.util.List;

/**
 * What became of a ward.
 *
 * @param ward the ward asked about
 * @param kind what happened to it
 * @param today the wards that are there now; itself if nothing happened
 */
public record Succession(Ward ward, Kind kind, List<Ward> today) {

  public Succession {
    today = List.copyOf(today);
  }

  /** What can happen to a ward. */
  public enum Kind {
    /** It is as it was. */
    UNCHANGED,
    /** Its name goes on with another extent. */
    LIVES_ON,
    /** It went into one other ward as a whole. */
    MERGED,
    /** It went into several: which one depends on the address, so ask. */
    SPLIT
  }
}
